import { describe, expect, it } from 'vitest';
import { reportToPresentation } from '$lib/exports';
import type { MetricRow } from '$lib/metrics';
import { DEFAULT_SETTINGS } from '$lib/schemas';
import { parseMonth, type Cell } from '$lib/tables';
import { readReportChoice, toReport, type ReportQuestion } from '$lib/view-models';
import { camps, missing, rowOf } from '../../support/metric-rows';

const december = parseMonth('2025-12');
const range = (low: number, high: number): Cell => ({ kind: 'range', low, high });
const AREAS = camps('Camp 1', 'Camp 2', 'Camp 3');

/** The same figure in each month of the two quarters. */
const months = (metric: Cell | number, more: Partial<MetricRow> = {}) =>
	[6, 5, 4, 3, 2, 1, 0].map((ago) => rowOf('XA', metric, { ...more, period: december - ago }));

const files = { numerator: { kind: 'value', value: 9 }, denominator: { kind: 'value', value: 10 } };

function question(more: Partial<ReportQuestion> = {}): ReportQuestion {
	return {
		choice: readReportChoice(new URLSearchParams('report_sections=caseload,reporting')),
		month: december,
		area: null,
		level: 'site',
		qualityScope: 'inter_agency',
		place: 'Exampleland',
		months: [december - 1, december],
		areas: AREAS,
		areasInside: AREAS,
		nameOf: (code) => AREAS.find((area) => area.code === code)!.name,
		answers: {
			months_M03: months(range(28, 30)),
			months_M04: months(missing('withheld')),
			months_M32: months(20),
			months_M35: months(90, files as Partial<MetricRow>),
			now_M35: months(90, files as Partial<MetricRow>).slice(-1),
			before_M35: months(90, files as Partial<MetricRow>).slice(-1),
			areas_M03: [
				rowOf(AREAS[0]!.code, range(30, 33)),
				rowOf(AREAS[1]!.code, 20),
				rowOf(AREAS[2]!.code, missing('no-report'), { status: 'no_submission' })
			]
		},
		services: undefined,
		quality: undefined,
		actions: undefined,
		hasQualityFile: false,
		senders: [],
		settings: DEFAULT_SETTINGS,
		sources: [{ title: 'Made up', licence: 'CC0', attribution: 'Nobody' }],
		minimumCount: 5,
		isDemonstration: true,
		generatedOn: '2026-01-15',
		...more
	};
}

const slidesOf = (more: Partial<ReportQuestion> = {}) =>
	reportToPresentation(toReport(question(more)), { language: 'en', isRightToLeft: false });

describe(reportToPresentation, () => {
	it('says on every slide of what and when, who has reported, how small counts are kept, and that it is made up', () => {
		expect(slidesOf().footer.replace(/\u2009/g, ' ')).toBe(
			'Demonstration figures; Exampleland, October – December 2025; 90% of the files expected for October – December 2025 were received: 9 of 10; counts under 5 are ranges; Generated on 2026-01-15'
		);
	});

	it('opens with what the page opens with', () => {
		const { title, slides } = slidesOf();
		expect(title).toBe('At least 1 of 3 camps has more than 25 open cases per caseworker');
		expect(slides[0]?.lead).toContain(
			'Exampleland, December 2025: 28–30 open cases per caseworker. Does not meet the benchmark of 25. No clear change since September 2025: the ranges overlap.'
		);
		expect(slides[0]?.lead).toContain(
			'Share of caseworkers over 25 cases, Exampleland: withheld for December 2025, to protect children and caseworkers.'
		);
	});

	it('draws both ends of ranges, and names areas without a figure instead of drawing 0', () => {
		const chart = slidesOf().slides.find(({ chart }) => chart?.kind === 'bar');
		expect(chart?.chart).toEqual({
			kind: 'bar',
			categories: ['Camp 1', 'Camp 2'],
			series: [
				{
					name: 'Caseload ratio by area, December 2025, at least',
					values: [30, 20],
					color: '#5fa8bd'
				},
				{
					name: 'Caseload ratio by area, December 2025, at most',
					values: [33, 20],
					color: '#1d6a86'
				}
			],
			unitLabel: 'open cases per caseworker',
			benchmark: { value: 25, label: 'Benchmark 25 (CPMS 2019)' }
		});
		expect(chart?.lead).toContain('Not in the chart: Camp 3.');
	});

	it('writes the table as it stands on the page', () => {
		const { slides } = slidesOf();
		const table = slides.find(({ title, table }) => table && /by area/.test(title))?.table;
		expect(table?.rows.map(([area, figure]) => [area, figure])).toEqual([
			['Camp 1', '30–33'],
			['Camp 2', '20.0'],
			['Camp 3', 'no report']
		]);
	});

	it('leaves out what is still being counted', () => {
		const { slides, title } = slidesOf({ answers: {} });
		expect(title).toBe('Quarterly report on caseworkers');
		expect(slides.map((slide) => slide.title)).toEqual(['About this report']);
	});
});
