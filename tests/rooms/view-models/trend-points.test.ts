import { describe, expect, it } from 'vitest';
import { runsOf } from '$lib/view-models/trend-points';

describe(runsOf, () => {
	const point = (at: number) => ({ at, low: 1, high: 1 });

	it('ends a run at each period without a figure', () => {
		const runs = runsOf([point(0), point(1), null, null, point(4)]);
		expect(runs.map((run) => run.map(({ at }) => at))).toEqual([[0, 1], [4]]);
	});

	it('is empty where no period has a figure', () => {
		expect(runsOf([null, null])).toEqual([]);
	});
});
