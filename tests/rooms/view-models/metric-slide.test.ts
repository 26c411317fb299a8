import { describe, expect, it } from 'vitest';
import type { MetricRow } from '$lib/metrics';
import { DEFAULT_SETTINGS } from '$lib/schemas';
import { parseMonth } from '$lib/tables';
import { toMetricSlide, toReporting } from '$lib/view-models';
import { missing, rowOf } from '../../support/metric-rows';

const month = parseMonth('2025-12');
const slideOf = (metric: 'M03' | 'M07', rows: MetricRow[], limit = 5) =>
	toMetricSlide(
		{
			metric,
			month,
			level: 'site',
			rows,
			nameOf: (code) => `Camp ${code}`,
			settings: DEFAULT_SETTINGS
		},
		toReporting([], month),
		limit
	);

describe(toMetricSlide, () => {
	it('says what the page says, and proves it with the most pressing areas', () => {
		const slide = slideOf('M03', [rowOf('7', 20), rowOf('4', 50), rowOf('9', 30)]);
		expect(slide.sentence).toBe('2 of 3 camps have more than 25 open cases per caseworker');
		expect(slide.bars.map(({ name, figure, low }) => [name, figure, low])).toEqual([
			['Camp 4', '50.0', 1],
			['Camp 9', '30.0', 0.6],
			['Camp 7', '20.0', 0.4]
		]);
		expect(slide.benchmark).toEqual({ share: 0.5, value: 25, text: 'Benchmark 25 (CPMS 2019)' });
	});

	it('puts cases without a caseworker first, as a full bar', () => {
		const slide = slideOf('M03', [rowOf('7', 40), rowOf('20', missing('zero-denominator'))]);
		expect(slide.bars[0]).toMatchObject({
			name: 'Camp 20',
			figure: 'cases, no caseworker',
			judgement: 'no_caseworker',
			low: 1,
			high: 1
		});
	});

	it('draws ranges from end to end, and names those whose order is open', () => {
		const range = { kind: 'range', low: 40, high: 50 } as const;
		const slide = slideOf('M03', [rowOf('1', range), rowOf('2', 45)]);
		expect(slide.bars[1]).toMatchObject({ name: 'Camp 1', low: 0.8, high: 1 });
		expect(slide.uncertainOrder).toContain('Camp 2 and Camp 1');
	});

	it('leaves areas without a figure to the sentence below, and counts what does not fit', () => {
		const rows = [rowOf('1', 30), rowOf('2', 29), rowOf('3', missing('no-report'))];
		const slide = slideOf('M03', rows, 1);
		expect(slide.bars.map(({ name }) => name)).toEqual(['Camp 1']);
		expect(slide.left).toBe(1);
		expect(slide.lead).toContain('1 camp has no report.');
	});

	it('draws shares on all of 100 per cent, the smallest first where more is better', () => {
		const slide = slideOf('M07', [rowOf('1', 90), rowOf('2', 60)]);
		expect(slide.bars.map(({ name, low }) => [name, low])).toEqual([
			['Camp 2', 0.6],
			['Camp 1', 0.9]
		]);
		expect(slide.benchmark!.share).toBe(1);
	});

	it('has no bar and no benchmark line where nothing is known', () => {
		const slide = slideOf('M03', [rowOf('1', missing('no-report'))]);
		expect([slide.bars, slide.sentence]).toEqual([[], 'There is no figure for December 2025']);
	});
});
