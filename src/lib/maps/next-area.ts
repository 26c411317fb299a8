import type { AreaSpot } from './area-spots';

const WAYS: Record<string, [x: number, y: number]> = {
	ArrowRight: [1, 0],
	ArrowLeft: [-1, 0],
	ArrowDown: [0, 1],
	ArrowUp: [0, -1]
};
const ASIDE = 2; // one pixel beside the way counts as much as two along it

/**
 * The area that a key goes to from another one: the nearest that way, the first, the last; null
 * where none lies that way or the key means nothing on a map.
 */
export function nextArea(spots: readonly AreaSpot[], from: string, key: string): string | null {
	if (key === 'Home') return spots[0]?.code ?? null;
	if (key === 'End') return spots.at(-1)?.code ?? null;
	const way = WAYS[key];
	const start = spots.find(({ code }) => code === from);
	if (!way || !start) return null;
	const reached = spots
		.filter(({ code }) => code !== from)
		.map(({ code, x, y }) => {
			const [right, down] = [x - start.x, y - start.y];
			const along = right * way[0] + down * way[1];
			const aside = Math.abs(right * way[1] - down * way[0]);
			return { code, along, cost: along + ASIDE * aside };
		})
		.filter(({ along, cost }) => along > 0 && cost < (1 + 2 * ASIDE) * along);
	if (!reached.length) return null;
	return reached.reduce((best, each) => (each.cost < best.cost ? each : best)).code;
}
