import { describe, expect, it } from 'vitest';
import { parseMonth } from '$lib/tables';
import { canHavePanel, panelRequest, panelState, panelText, trendSpan } from '$lib/view-models';
import { rowOf } from '../../support/metric-rows';

const JANUARY = parseMonth('2025-01');
/** How many agencies are counted, month by month. */
const counted = (...counts: number[]) =>
	counts.map((sendersReported, at) => rowOf('XA', 20, { period: JANUARY + at, sendersReported }));

describe(panelState, () => {
	it('tells the panel where three or more are in it and none or three are left', () => {
		expect(panelState(counted(12, 11), counted(8, 8))).toBe('told');
		expect(panelState(counted(8, 11), counted(8, 8))).toBe('told');
	});

	it.each([
		['one agency would be left in one month', counted(12, 9), counted(8, 8)],
		['two agencies would be left', counted(10, 12), counted(8, 8)],
		['the panel is of two', counted(12, 12), counted(2, 2)],
		['a month of the panel is missing', counted(12, 12), counted(8)],
		['nothing is counted', [], []]
	])('tells nothing of any month where %s', (_, all, panel) => {
		expect(panelState(all, panel)).toBe('too_few');
	});
});

describe(canHavePanel, () => {
	const whole = { metric: 'M03', area: null, by: null, filters: {} } as const;

	it('is for the whole response and for figures of staff and cases', () => {
		expect(canHavePanel(whole)).toBe(true);
		expect(canHavePanel({ ...whole, metric: 'M31' })).toBe(true);
		expect(canHavePanel({ ...whole, metric: 'M16' })).toBe(false);
		expect(canHavePanel({ ...whole, metric: 'M35' })).toBe(false);
	});

	it('is not for an area, a split or a filter', () => {
		expect(canHavePanel({ ...whole, area: 'XA' })).toBe(false);
		expect(canHavePanel({ ...whole, by: 'role' })).toBe(false);
		expect(canHavePanel({ ...whole, filters: { employer_type: ['GOV'] } })).toBe(false);
	});

	it('is asked of the engine as such', () => {
		expect(panelRequest('M03', trendSpan(JANUARY, JANUARY + 2, 'quarter'))).toEqual({
			metric: 'M03',
			level: null,
			area: null,
			from: JANUARY,
			to: JANUARY + 2,
			grain: 'quarter',
			by: null,
			filters: {},
			steadyOnly: true
		});
	});
});

describe(panelText, () => {
	it('says how many agencies it is, or why it is not shown', () => {
		expect(panelText('told', counted(8))).toBe(
			'Of the same agencies only: the 8 that have sent their staff and case files for every loaded month.'
		);
		expect(panelText('not_here', [])).toContain('only for the whole response');
		expect(panelText('too_few', [])).toContain('cannot be shown: too few have reported');
	});
});
