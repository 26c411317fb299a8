import { describe, expect, it } from 'vitest';
import { parseMonth, type Cell } from '$lib/tables';
import {
	toAreaTrends,
	toAreasTable,
	toSideTable,
	toSplitTrends,
	toTrendBreaks,
	toTrendModel,
	toTrendScreen,
	toTrendTable,
	trendDomain,
	trendSpan,
	trendStart,
	withoutLoneAgencies,
	yearBefore,
	type TrendSubject
} from '$lib/view-models';
import { DEFAULT_SETTINGS } from '$lib/schemas';
import { missing, rowOf } from '../../support/metric-rows';

const JANUARY = parseMonth('2025-01');
const month = (text: string) => parseMonth(text);
const months = (from: string, count: number) =>
	Array.from({ length: count }, (_, at) => parseMonth(from) + at);
const range = (low: number, high: number): Cell => ({ kind: 'range', low, high });

function subject(cells: (Cell | number | null)[], place = 'Camp 1'): TrendSubject {
	return {
		metric: 'M03',
		place,
		periods: cells.map((_, at) => ({ first: JANUARY + at, last: JANUARY + at })),
		rows: cells.flatMap((cell, at) =>
			cell === null ? [] : [rowOf('XA', cell, { period: JANUARY + at })]
		)
	};
}

describe(trendSpan, () => {
	it('shows every month of a range of months', () => {
		const span = trendSpan(month('2025-02'), month('2025-04'), 'month');
		expect(span.periods.map(({ first }) => first - JANUARY)).toEqual([1, 2, 3]);
		expect(span.cut).toEqual([]);
	});

	it('shows whole quarters only and names the months that are left', () => {
		expect(trendSpan(month('2024-12'), month('2025-07'), 'quarter')).toEqual({
			grain: 'quarter',
			from: JANUARY,
			to: JANUARY + 5,
			periods: [
				{ first: JANUARY, last: JANUARY + 2 },
				{ first: JANUARY + 3, last: JANUARY + 5 }
			],
			cut: [
				{ first: JANUARY - 1, last: JANUARY - 1 },
				{ first: JANUARY + 6, last: JANUARY + 6 }
			]
		});
	});

	it('takes all of the range where no whole year fits', () => {
		expect(trendSpan(JANUARY + 1, JANUARY + 9, 'year')).toMatchObject({
			grain: 'whole',
			periods: [{ first: JANUARY + 1, last: JANUARY + 9 }]
		});
	});

	it('goes one year back', () => {
		expect(yearBefore(trendSpan(JANUARY, JANUARY + 2, 'quarter'))).toMatchObject({
			from: JANUARY - 12,
			to: JANUARY - 10,
			periods: [{ first: JANUARY - 12, last: JANUARY - 10 }]
		});
	});
});

describe(toTrendScreen, () => {
	const view = { month: JANUARY + 11, area: 'XA' };
	const known = new Set(['XA', 'XB']);

	it('starts two years before where nothing is chosen', () => {
		const screen = toTrendScreen({}, view, months('2022-01', 48), known);
		expect(screen).toMatchObject({ grain: 'month', since: month('2024-01'), compare: null });
	});

	it('takes what was chosen, and no area that is not there or is the one shown', () => {
		const read = (compare: string) =>
			toTrendScreen({ compare, grain: 'quarter' }, view, months('2024-01', 24), known).compare;
		expect(read('XB')).toEqual({ kind: 'area', code: 'XB' });
		expect(read('year')).toEqual({ kind: 'year' });
		expect(read('XA')).toBeNull();
		expect(read('XZ')).toBeNull();
	});

	it('does not start after the end', () => {
		expect(trendStart(months('2025-01', 6), JANUARY + 3, JANUARY + 5)).toBe(JANUARY);
		expect(trendStart(months('2025-01', 6), JANUARY + 3, JANUARY + 2)).toBe(JANUARY + 2);
	});
});

describe(toTrendModel, () => {
	it('ends a run of points at a gap and keeps both ends of a range', () => {
		const model = toTrendModel(subject([20, range(21, 23), missing('withheld'), null, 26]));
		expect(model.runs).toEqual([
			[
				{ at: 0, low: 20, high: 20 },
				{ at: 1, low: 21, high: 23 }
			],
			[{ at: 4, low: 26, high: 26 }]
		]);
		expect(model.missing).toEqual([
			{ reason: 'withheld', text: 'withheld' },
			{ reason: 'no-report', text: 'no report' }
		]);
		expect(model.marks.map(({ label }) => label)).toEqual([
			'January 2025: 20.0',
			'February 2025: 21–23',
			'March 2025: withheld',
			'April 2025: no report',
			'May 2025: 26.0'
		]);
		expect(model.last).toEqual({ at: 4, low: 26, high: 26, text: '26.0' });
	});

	it('tells the benchmark, the agencies and the years under the axis', () => {
		const model = toTrendModel(subject([20, 30]));
		expect(model.benchmark).toEqual({
			low: null,
			value: 25,
			better: 'lower',
			label: 'Benchmark 25 (CPMS 2019)'
		});
		expect(model.reported).toBe('4 of 4');
		expect(model.marks.map(({ tick, year, share }) => [tick, year, share])).toEqual([
			['Jan', '2025', 1],
			['Feb', null, 1]
		]);
		expect(model.domain).toEqual([0, 30]);
	});

	it('takes one scale for all that is compared, from 0 to the largest value', () => {
		expect(trendDomain([subject([20]), subject([range(31, 38)])])).toEqual([0, 40]);
		expect(trendDomain([{ ...subject([-3]), metric: 'M31N' }])).toEqual([-3, 0]);
	});
});

describe(toTrendBreaks, () => {
	const sender = (code: string, from: number, until: number) => ({
		code,
		expected: Array.from({ length: until - from + 1 }, (_, at) => JANUARY + from + at),
		reported: [],
		missing: []
	});

	it('counts agencies that come and go, without their names, and areas that begin or end', () => {
		const { periods, rows } = subject([20, 21, 22, 23]);
		const told = {
			senders: [sender('ORG1', 0, 3), sender('ORG2', 1, 3), sender('ORG3', 0, 1)],
			changes: [{ month: JANUARY + 3, areas: 2 }],
			firstMonth: JANUARY
		};
		expect(toTrendBreaks(periods, rows, told)).toEqual([
			{ at: 1, text: 'February 2025: 1 agency reports for the first time.' },
			{
				at: 2,
				text: 'March 2025: 1 agency that reported before is not expected any more.'
			},
			{ at: 3, text: 'April 2025: areas that begin or end in the list of areas: 2.' }
		]);
	});

	it('says where figures were made on two scales', () => {
		const { periods } = subject([missing('not-applicable')]);
		const rows = [rowOf('XA', missing('not-applicable'), { period: JANUARY, status: 'mixed' })];
		const told = { senders: [], changes: [], firstMonth: JANUARY };
		expect(toTrendBreaks(periods, rows, told)).toEqual([
			{ at: 0, text: 'January 2025: two methods or scales, not added.' }
		]);
	});
});

describe(withoutLoneAgencies, () => {
	const request = {
		metric: 'M03',
		level: null,
		area: null,
		from: JANUARY,
		to: JANUARY,
		grain: 'month',
		by: 'employer_type',
		filters: {}
	} as const;
	const lone = rowOf('XA', 20, { sendersReported: 1, sendersExpected: 1 });

	it('withholds the figure of one agency that is all of its kind', () => {
		const [row, other] = withoutLoneAgencies([lone, rowOf('XA', 30)], request);
		expect(row).toMatchObject({
			value: missing('withheld'),
			numerator: missing('withheld'),
			denominator: missing('withheld'),
			status: 'suppressed'
		});
		expect(other!.value).toEqual({ kind: 'value', value: 30 });
	});

	it('does the same where one kind of employer is chosen', () => {
		const filters = { employer_type: ['GOV'] };
		const [row] = withoutLoneAgencies([lone], { ...request, by: null, filters });
		expect(row!.value).toEqual(missing('withheld'));
	});

	it('leaves the figures of areas as they are', () => {
		expect(withoutLoneAgencies([lone], { ...request, by: null })).toEqual([lone]);
	});
});

describe('the tables of trends', () => {
	it('say of each period what the chart shows, of how much it is made, and the breaks', () => {
		const breaks = [{ at: 1, text: 'One joins.' }];
		const { columns, rows } = toTrendTable([{ name: null, subject: subject([20, null]) }], breaks);
		expect(columns.map(({ title }) => title)).toEqual([
			'Period',
			'Caseload',
			'open cases',
			'caseworkers holding cases',
			'How complete',
			'Agencies counted',
			'Breaks'
		]);
		expect(rows.map(({ cells }) => cells)).toEqual([
			['January 2025', '20.0', '100', '4', 'complete', '4 of 4', ''],
			['February 2025', 'no report', 'no report', 'no report', 'no report', '', 'One joins.']
		]);
	});

	it('set two years beside each other with both periods', () => {
		const now = subject([20, 21]);
		const before = {
			...now,
			periods: now.periods.map(({ first, last }) => ({ first: first - 12, last: last - 12 })),
			rows: [rowOf('XA', 19, { period: JANUARY - 12 })]
		};
		const table = toSideTable(
			'M03',
			{ name: '2025', subject: now },
			{ name: '2024', subject: before }
		);
		expect(table.rows.map(({ cells }) => cells)).toEqual([
			['January 2025', '20.0', 'January 2024', '19.0'],
			['February 2025', '21.0', 'February 2024', 'no report']
		]);
	});

	it('order areas by their need in the last period, and those without a figure last', () => {
		const { metric, periods } = subject([20, 21]);
		const rows = [
			rowOf('XA', 40, { period: JANUARY }),
			rowOf('XA', 20, { period: JANUARY + 1 }),
			rowOf('XB', 10, { period: JANUARY }),
			rowOf('XB', range(30, 33), { period: JANUARY + 1 }),
			rowOf('XC', 90, { period: JANUARY })
		];
		const areas = ['XA', 'XB', 'XC'].map((code) => ({ code, name: `Camp ${code}` }));
		const trends = toAreaTrends(rows, areas, { metric, periods });
		expect(toAreasTable('M03', trends, DEFAULT_SETTINGS).rows.map(({ cells }) => cells)).toEqual([
			['Camp XB', '10.0', '30–33'],
			['Camp XA', '40.0', '20.0'],
			['Camp XC', '90.0', 'no report']
		]);
	});

	it('have one trend for each value of a split of which anything is told', () => {
		const { metric, periods } = subject([20]);
		const rows = ['NGO_CW', 'GOV_SW'].map((dimensionValue) =>
			rowOf('XA', 20, { period: JANUARY, dimensionValue })
		);
		const split = toSplitTrends(rows, 'role', { metric, periods });
		expect(split.map(({ code }) => code)).toEqual(['GOV_SW', 'NGO_CW']);
	});
});
