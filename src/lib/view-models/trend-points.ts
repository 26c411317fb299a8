/** A figure of a trend: both ends of its range, which are one where it is exact. */
export interface TrendPoint {
	/** Place among the periods, from 0. */
	at: number;
	low: number;
	high: number;
}

/** The points that are joined by a line: a period without a figure ends a run, the next begins another. */
export function runsOf(points: readonly (TrendPoint | null)[]): TrendPoint[][] {
	const runs: TrendPoint[][] = [[]];
	for (const point of points) {
		if (point) runs.at(-1)!.push(point);
		else runs.push([]);
	}
	return runs.filter((run) => run.length > 0);
}
