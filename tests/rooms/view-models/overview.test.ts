import { describe, expect, it } from 'vitest';
import type { MetricRow } from '$lib/metrics';
import { missing, parseMonth, type Cell } from '$lib/tables';
import { changeSince, toHeadline, toNeedList, toReporting, reportingText } from '$lib/view-models';

const december = parseMonth('2025-12');
const value = (n: number): Cell => ({ kind: 'value', value: n });
const range = (low: number, high: number): Cell => ({ kind: 'range', low, high });
const name = (code: string) => `Camp ${code}`;

function row(areaCode: string, cell: Cell, more: Partial<MetricRow> = {}): MetricRow {
	return {
		areaCode,
		period: december,
		dimensionValue: null,
		value: cell,
		numerator: value(100),
		denominator: value(4),
		status: 'ok',
		sendersReported: 11,
		sendersExpected: 12,
		leftOut: 0,
		withheld: 0,
		asOf: null,
		months: null,
		...more
	};
}
const november = (cell: Cell, sendersReported = 11) =>
	row('XA', cell, { period: december - 1, sendersReported });

describe(changeSince, () => {
	it('says by how much a figure has certainly moved', () => {
		expect(changeSince('M03', november(range(27, 28)), row('XA', value(30)))).toEqual({
			text: 'Up 2.0–3.0 since November 2025',
			difference: '2.0–3.0',
			direction: 'up',
			isBetter: false
		});
	});

	it('says no clear change where the ranges overlap', () => {
		expect(changeSince('M03', november(range(27, 29)), row('XA', range(28, 30)))).toMatchObject({
			direction: 'unclear',
			isBetter: null
		});
	});

	it('moves shares by percentage points', () => {
		expect(changeSince('M07', november(value(80)), row('XA', value(82))).text).toBe(
			'Up 2.0 percentage points since November 2025'
		);
	});

	it('does not call it better or worse when other agencies are counted', () => {
		expect(changeSince('M01', november(value(80), 12), row('XA', value(70)))).toMatchObject({
			direction: 'down',
			isBetter: null
		});
	});

	it('does not compare with a month without a figure', () => {
		expect(changeSince('M03', november(missing('no-report')), row('XA', value(30))).text).toBe(
			'No figure for November 2025 to compare with'
		);
	});
});

describe(toHeadline, () => {
	it('is null while the month has not been measured', () => {
		expect(toHeadline('M03', december, [november(value(27))])).toBeNull();
	});

	it('says who is counted now and who was before', () => {
		const headline = toHeadline('M03', december, [november(value(27), 12), row('XA', value(30))]);
		expect(headline?.counted).toBe('11 of 12 agencies counted; 12 in November 2025');
		expect(headline?.parts.numerator).toEqual({ figure: '100', name: 'open cases' });
	});
});

describe(toNeedList, () => {
	it('puts cases without a caseworker first, then the highest certain caseload', () => {
		const rows = [
			row('1', value(30)),
			row('2', range(20, 60)),
			row('3', missing('zero-denominator')),
			row('4', value(45))
		];
		expect(toNeedList(rows, name, 8).areas.map((area) => area.code)).toEqual(['3', '4', '1', '2']);
	});

	it('names the areas whose order is not certain', () => {
		const rows = [row('1', range(30, 34)), row('2', range(29, 31)), row('3', value(10))];
		expect(toNeedList(rows, name, 8).uncertainOrder).toContain('Camp 1 and Camp 2');
	});

	it('is certain of the order of single numbers', () => {
		expect(
			toNeedList([row('1', value(30)), row('2', value(30))], name, 8).uncertainOrder
		).toBeNull();
	});

	it('lists no area of which nothing is known, and names it', () => {
		const list = toNeedList([row('1', missing('no-report')), row('2', value(3))], name, 8);
		expect(list.areas.map((area) => area.code)).toEqual(['2']);
		expect(list.unknownText).toBe('No report from Camp 1: its need is not known.');
	});

	it('keeps to the number of areas asked for', () => {
		expect(toNeedList([row('1', value(1)), row('2', value(2))], name, 1).areas).toHaveLength(1);
	});
});

describe(toReporting, () => {
	const senders = [
		{ code: 'ORG10', expected: [december], reported: [december], missing: [] },
		{
			code: 'ORG02',
			expected: [december],
			reported: [december],
			missing: [{ month: december, dataset: 'caseload' }]
		},
		{
			code: 'ORG12',
			expected: [december],
			reported: [],
			missing: [
				{ month: december, dataset: 'workforce' },
				{ month: december, dataset: 'caseload' }
			]
		},
		{ code: 'ORG99', expected: [], reported: [], missing: [] }
	];

	it('names who has sent nothing before who has sent a part', () => {
		expect(toReporting(senders, december).incomplete).toEqual([
			{ code: 'ORG12', hasSentNothing: true, missing: 'Workforce and Caseload' },
			{ code: 'ORG02', hasSentNothing: false, missing: 'Caseload' }
		]);
	});

	it('counts only agencies that were expected', () => {
		expect(reportingText(toReporting(senders, december))).toBe(
			'1 of 3 expected agencies have sent every file.'
		);
	});

	it('does not pretend to know without a list of expected files', () => {
		expect(reportingText(toReporting(senders, december + 1))).toContain('it is not known');
	});
});
