import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '$lib/schemas';
import { parseMonth, type Cell } from '$lib/tables';
import type { MetricId, MetricRow } from '$lib/metrics';
import {
	areasChangeSentence,
	changesLead,
	changesSentence,
	reportSpans,
	reportingSentence,
	toReportFigure
} from '$lib/view-models';
import { camps, missing, rowOf } from '../../support/metric-rows';

const spans = reportSpans('quarter', parseMonth('2025-12'));
const range = (low: number, high: number): Cell => ({ kind: 'range', low, high });

function figure(
	metric: MetricId,
	now: Cell | number,
	before: Cell | number,
	more: Partial<MetricRow> = {}
) {
	return toReportFigure(
		{ metric, spans, place: 'Exampleland', settings: DEFAULT_SETTINGS },
		{ now: rowOf('XA', now, more), before: rowOf('XA', before, { period: spans.before.to }) }
	);
}

const up = figure('M03', 31, 28);
const down = figure('M07', 80, 90);
const same = figure('M25O', 3, 3);
const unclear = figure('M05', range(20, 25), range(22, 24));
const silent = figure('M01', missing('no-report'), 30);

describe(changesSentence, () => {
	it('counts the figures that have clearly changed', () => {
		expect(changesSentence([up, down, same, unclear, silent], 'September 2025')).toBe(
			'2 of 5 figures have clearly changed since September 2025'
		);
		expect(changesSentence([up, same], 'September 2025')).toBe(
			'1 of 2 figures has clearly changed since September 2025'
		);
	});

	it('says that none has, or that nothing can be compared', () => {
		expect(changesSentence([same, unclear], 'September 2025')).toBe(
			'Of 2 figures, none has clearly changed since September 2025'
		);
		expect(changesSentence([silent], 'September 2025')).toBe(
			'Nothing can be compared with September 2025: there are no figures for it'
		);
	});
});

describe(changesLead, () => {
	it('names what went up, down, stayed, may have, and cannot be compared', () => {
		expect(changesLead([up, down, same, unclear, silent])).toEqual([
			'Up: Caseload ratio.',
			'Down: Caseworkers with a supervisor.',
			'Unchanged: Overdue quality actions.',
			'No clear change, because the ranges overlap: Caseworker gap.',
			'Not comparable, because one of the two figures is missing: Caseworkers per 100,000 children.'
		]);
	});

	it('warns of moves behind which other agencies stand', () => {
		expect(changesLead([figure('M03', 31, 28, { sendersReported: 3 }), same])).toEqual([
			'Up: Caseload ratio.',
			'Unchanged: Overdue quality actions.',
			'Not the same number of agencies was counted: Caseload ratio. Part of the change may come from who has reported.'
		]);
	});
});

describe(areasChangeSentence, () => {
	it('counts areas by direction, true to ranges', () => {
		const areas = camps('Camp 1', 'Camp 2', 'Camp 3', 'Camp 4', 'Camp 5', 'Camp 6');
		const now = [30, 20, range(24, 26), 25, missing('withheld')];
		const before = [25, 25, range(25, 27), 25, 20];
		const rows = (cells: (Cell | number)[]) =>
			cells.map((cell, index) => rowOf(areas[index]!.code, cell));
		expect(
			areasChangeSentence(
				'M03',
				{ now: rows(now), before: rows(before) },
				areas,
				'site',
				DEFAULT_SETTINGS
			)
		).toBe(
			'Caseload ratio in 6 camps: up in 1, down in 1, unchanged in 1, no clear change in 1, not comparable in 2.'
		);
	});
});

describe(reportingSentence, () => {
	it('says how many of the expected files came, or that nobody knows', () => {
		const row = rowOf('XA', 90, {
			numerator: { kind: 'value', value: 45 },
			denominator: { kind: 'value', value: 50 }
		});
		expect(reportingSentence(row, spans.now).replace(/\u2009/g, ' ')).toBe(
			'90% of the files expected for October – December 2025 were received: 45 of 50'
		);
		expect(reportingSentence(rowOf('XA', missing('no-report')), spans.now)).toBe(
			'No list of expected files is loaded, so it is not known who is missing.'
		);
	});
});
