import type { Range } from './plan-range';
import type { Move, Post, Scenario } from './plan-scenario';

/** Who is in post in an area, as far as it is known. */
export interface Staff {
	caseworker: Range | null;
	supervisor: Range | null;
}

/** Why people cannot be moved: more than are certainly there, or it is not known how many are. */
export interface RefusedMove {
	move: Move;
	/** How many can be moved; null when it is not known who is there. */
	available: number | null;
}

export interface StaffChanges {
	/** By area, how many more or fewer, people moved and recruited together. */
	byArea: ReadonlyMap<string, Record<Post, number>>;
	/** For each move in order, why it is left out of the plan; null where it is in it. */
	refused: (RefusedMove | null)[];
}

/**
 * Takes the moves in order. Only people who are certainly in post today can be moved, each of them
 * once: those recruited or moved in by the same plan are not passed on.
 */
export function changeStaff(
	{ recruits, moves }: Scenario,
	staffOf: (area: string) => Staff
): StaffChanges {
	const byArea = new Map<string, Record<Post, number>>();
	const left = new Map<string, number>();
	const change = (area: string, post: Post, by: number) => {
		const changes = byArea.get(area) ?? { caseworker: 0, supervisor: 0 };
		byArea.set(area, { ...changes, [post]: changes[post] + by });
	};
	for (const { area, caseworkers, supervisors } of recruits) {
		change(area, 'caseworker', caseworkers);
		change(area, 'supervisor', supervisors);
	}
	const refused = moves.map((move) => {
		const { from, to, count, post } = move;
		const staff = staffOf(from)[post];
		const available = staff && Math.floor(staff.low) - (left.get(from + post) ?? 0);
		if (available === null || count > available) return { move, available };
		left.set(from + post, (left.get(from + post) ?? 0) + count);
		change(from, post, -count);
		change(to, post, count);
		return null;
	});
	return { byArea, refused };
}
