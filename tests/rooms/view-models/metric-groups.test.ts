import { describe, expect, it } from 'vitest';
import { MAP_METRICS, toMapMetricGroups } from '$lib/view-models';

describe(toMapMetricGroups, () => {
	it('offers no metric whose values do not add up to one figure per area', () => {
		const split = ['M17R', 'M24N', 'M26', 'M26L', 'M27', 'M28', 'M33', 'M33R'] as const;
		expect(split.filter((metric) => MAP_METRICS.includes(metric))).toEqual([]);
	});

	it('leaves out what is offered elsewhere on the page', () => {
		const [workers] = toMapMetricGroups(['M01', 'M03', 'M06', 'M07']);
		expect(workers!.metrics[0]).toBe('M02');
	});

	it('offers all others, group by group', () => {
		const groups = toMapMetricGroups();
		expect(groups.map(({ title }) => title)).toEqual([
			'Workers',
			'Caseload and supervision',
			'Staff and capacity',
			'Quality',
			'Services',
			'Case flow',
			'Reporting'
		]);
		expect(groups.flatMap(({ metrics }) => metrics).toSorted()).toEqual([...MAP_METRICS].sort());
		expect(groups.find(({ id }) => id === 'services')?.metrics).toEqual(['M29', 'M30']);
	});
});
