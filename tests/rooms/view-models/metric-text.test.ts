import { describe, expect, it } from 'vitest';
import { textByKey } from '$lib/format';
import { METRIC_IDS } from '$lib/metrics';
import { benchmarkText, figureOfRow, judge, judgementText, metricText } from '$lib/view-models';
import { missing } from '$lib/tables';
import { rowOf } from '../../support/metric-rows';
import { METRIC_TEXTS } from '../../../src/lib/view-models/metric-text';

const value = (n: number) => ({ kind: 'value', value: n }) as const;
const range = (low: number, high: number) => ({ kind: 'range', low, high }) as const;

describe(metricText, () => {
	it('has every text of every metric', () => {
		const keys = METRIC_IDS.flatMap((id) => METRIC_TEXTS.map((name) => `metric_${id}_${name}`));
		expect(keys.filter((key) => !textByKey(key)?.trim())).toEqual([]);
	});

	it('gives every metric a title and a short name of its own', () => {
		expect(new Set(METRIC_IDS.map((id) => metricText(id, 'title'))).size).toBe(METRIC_IDS.length);
		expect(new Set(METRIC_IDS.map((id) => metricText(id, 'short'))).size).toBe(METRIC_IDS.length);
	});
});

describe(benchmarkText, () => {
	it('writes a benchmark in the unit of its metric', () => {
		expect(benchmarkText('M03')).toBe('25');
		expect(benchmarkText('M06')).toBe('5–6');
		expect(benchmarkText('M07')).toBe('100%');
	});

	it('invents none for workers per 100,000 children', () => {
		expect(benchmarkText('M01')).toBeNull();
	});
});

describe(judge, () => {
	it('takes a caseload of exactly 25 for met', () => {
		expect(judge('M03', value(25))).toBe('met');
		expect(judge('M03', value(25.1))).toBe('not_met');
	});

	it('does not judge a range that spans the benchmark', () => {
		expect(judge('M03', range(24.8, 25.2))).toBe('unclear');
		expect(judge('M03', range(25.2, 26))).toBe('not_met');
	});

	it('does not take few caseworkers per supervisor for a failure', () => {
		expect(judge('M06', value(4))).toBe('met');
		expect(judge('M06', value(6.1))).toBe('not_met');
	});

	it('wants higher shares where higher is better', () => {
		expect(judge('M07', value(99))).toBe('not_met');
		expect(judge('M07', value(100))).toBe('met');
	});

	it('tells cases without a caseworker from having no figure', () => {
		expect(judge('M03', missing('zero-denominator'))).toBe('no_caseworker');
		expect(judge('M03', missing('no-report'))).toBe('no_figure');
	});
});

describe(judgementText, () => {
	it('says what would fill a gap instead of a benchmark of 0', () => {
		expect(judgementText('M08', range(16, 25))).toBe('To give every 5–6 caseworkers a supervisor');
	});
});

describe('figures that are held against nothing, or not added', () => {
	it('says that no global benchmark exists of a rate, and nothing of a plain count', () => {
		expect(judgementText('M09', { kind: 'value', value: 7 })).toBe('No global benchmark exists');
		expect(judgementText('M31', { kind: 'value', value: 40 })).toBe('');
	});

	it('says of two methods or scales that they are not added, which is no reason of its own', () => {
		const mixed = rowOf('BD2022', missing('not-applicable'), { status: 'mixed' });
		expect(figureOfRow('M22C', mixed)).toBe('not added up');
		expect(figureOfRow('M22C', rowOf('BD2022', missing('not-applicable')))).toBe('not applicable');
		expect(figureOfRow('M22C', undefined)).toBe('no report');
	});
});
