import { describe, expect, it } from 'vitest';
import { convertWeekOne } from '$lib/week-one';
import { toWeekOneModel } from '$lib/view-models';
import { buildTable, type Row } from '../../support/build-table';

const ROW: Row = {
	report_date: '2026-01-05',
	area_name: 'North',
	org_code: 'ORG07',
	employer_type: 'NGO_INT',
	caseworkers: 6,
	is_estimate: 'y'
};

const tell = (...rows: Row[]) => {
	const table = buildTable(
		'rapid_week1',
		rows.map((row) => ({ ...ROW, ...row }))
	);
	return toWeekOneModel(convertWeekOne([table]).reports)!;
};

describe(toWeekOneModel, () => {
	it('is nothing without a report', () => {
		expect(toWeekOneModel([])).toBeNull();
	});

	it('says who reported on what, and of which days the estimates are', () => {
		const model = tell(
			{},
			{ area_name: 'South', report_date: '2026-01-09' },
			{ org_code: 'ORG08' }
		);
		expect(model.sentence).toBe('First estimates from 2 agencies for 2 areas.');
		expect(model.mark).toMatch(
			/^Estimates of 5.*9 January 2026$|^Estimates of January 5.*9, 2026$/
		);
		expect(model.uncoded).toBe(2);
	});

	it('adds up the last report of each agency on each area, and says how many tell', () => {
		const model = tell(
			{ supervisors: 1, open_cases: 3 },
			{ area_name: 'South', caseworkers: 4, open_cases: 60 },
			{ report_date: '2026-02-02', caseworkers: 10, open_cases: 3 }
		);
		expect(model.facts.map(({ figure, about }) => [figure, about])).toEqual([
			['14', 'from 2 of 2 reports'],
			['no report', 'from 0 of 2 reports'],
			['61–64', 'from 2 of 2 reports'],
			['Not told', 'fewer than 3 caseworkers, or nobody reported it']
		]);
	});

	it('divides trained by caseworkers where both are told, from 3 caseworkers on', () => {
		const trained = (...rows: Row[]) => tell(...rows).facts.at(-1)!.figure;
		expect(trained({ trained_cm_any: 3 }, { area_name: 'South', caseworkers: 50 })).toBe('50%');
		expect(trained({ caseworkers: 2, trained_cm_any: 1 })).toBe('Not told');
	});

	it('orders challenges by the areas that name them, and says how many name none', () => {
		const { challenges, unnamed } = tell(
			{ main_challenge: 'transport' },
			{ org_code: 'ORG08', main_challenge: 'transport' },
			{ area_name: 'South', main_challenge: 'language' },
			{ area_name: 'East', main_challenge: 'language' },
			{ area_name: 'West' }
		);
		expect(challenges.map(({ code, figure, share }) => [code, figure, share])).toEqual([
			['language', '2 areas, reports: 2', 1],
			['transport', '1 area, reports: 2', 0.5]
		]);
		expect(unnamed).toBe('1 report names none.');
	});

	it('shows for each area who could reach what, the worst area first', () => {
		const { reach, reachText } = tell(
			{ svc_health: 'y', svc_cm: 'y', svc_mhpss: 'y', svc_safety: 'y' },
			{ area_name: 'South', svc_health: 'n', svc_cm: 'u' },
			{ area_name: 'South', org_code: 'ORG08', svc_health: 'y' }
		);
		expect(reach.map(({ area, cells }) => [area, ...cells.map((cell) => cell.reach)])).toEqual([
			['South', 'y', 'u', 'unasked', 'unasked'],
			['North', 'y', 'y', 'y', 'y']
		]);
		expect(reachText).toContain('1 of 2 areas');
	});
});
