import type { AreaSymbol } from '$lib/view-models';

/** Radius of the largest figure of all months, on the map and in its legend. */
export const SYMBOL_RADIUS_PX = 30;
const SMALLEST_RADIUS_PX = 2.5;
const NONE_RADIUS_PX = 3;

export interface SymbolMark {
	/** What is certain, up to where the truth may reach, or a figure of 0. */
	kind: 'disc' | 'ring' | 'none';
	radius: number;
}

/** The circles of one figure, from the outer to the inner: a range has a ring around its disc. */
export function symbolMarks(
	{ low, high }: Pick<AreaSymbol, 'low' | 'high'>,
	fullPx: number
): SymbolMark[] {
	const radius = (share: number) => Math.max(SMALLEST_RADIUS_PX, share * fullPx);
	if (high === 0) return [{ kind: 'none', radius: NONE_RADIUS_PX }];
	const marks: SymbolMark[] = [];
	if (low < high) marks.push({ kind: 'ring', radius: radius(high) });
	if (low > 0) marks.push({ kind: 'disc', radius: radius(low) });
	return marks;
}

const ROOM_FOR_LABEL_PX = 11;
const HALF_LINE_PX = 9;

/** How far under a small circle its area's label stands; in a large one it stands in the middle. */
export function lowerFor(symbol: AreaSymbol | null | undefined): number {
	if (!symbol) return 0;
	const [outer] = symbolMarks(symbol, SYMBOL_RADIUS_PX);
	return outer && outer.radius < ROOM_FOR_LABEL_PX ? outer.radius + HALF_LINE_PX : 0;
}
