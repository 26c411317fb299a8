import { missingText } from '$lib/format';
import { m } from '$lib/messages';
import { METRICS, fileOf, type MetricId, type MetricRequest, type MetricRow } from '$lib/metrics';
import type { Settings } from '$lib/schemas';
import { boundsOf, type Month } from '$lib/tables';
import { areaRequest } from './area-requests';
import { toFigureCard, type FigureCardModel } from './figure-card';
import { countText, figureText } from './figure-text';
import { judgementText, metricText } from './metric-text';
import { schemaTitle } from './schema-title';

/** The parts of the page of one area, and the figures of each, in reading order. */
export const AREA_SECTIONS = [
	{ id: 'caseload', metrics: ['M03', 'M04', 'M05', 'M32'] },
	{ id: 'workforce', metrics: ['M01', 'M09', 'M10', 'M11'] },
	{ id: 'supervision', metrics: ['M06', 'M07', 'M08', 'M16'] },
	{ id: 'flow', metrics: ['M31', 'M31C', 'M31N'] },
	{ id: 'training', metrics: ['M13', 'M15', 'M18', 'M20'] },
	{ id: 'quality', metrics: ['M24', 'M24C', 'M25', 'M25O'] },
	{ id: 'services', metrics: ['M27', 'M29', 'M30'] }
] as const satisfies { id: string; metrics: MetricId[] }[];

export type AreaSectionId = (typeof AREA_SECTIONS)[number]['id'];

const ACUTE = { package: ['acute'] };
const MONTHS_OF_TREND = 24;

/** The request of one card of the page. */
export function areaCardRequest(metric: MetricId, area: string, month: Month): MetricRequest {
	const filters = metric === 'M27' ? ACUTE : {};
	return areaRequest({ metric, month, area, filters });
}

/** Two years of caseload, for the trend. */
export function areaTrendRequest(area: string, month: Month): MetricRequest {
	return areaRequest({ metric: 'M03', month, area, monthsBefore: MONTHS_OF_TREND - 1 });
}

/** A card of the page; the value of its filter is that of the whole. */
export function toAreaCard(
	metric: MetricId,
	rows: MetricRow[],
	settings: Settings
): FigureCardModel {
	const whole = rows.map((row) => ({ ...row, dimensionValue: null }));
	return toFigureCard(metric, whole, null, settings);
}

/** What the area's caseload says, and how many caseworkers it lacks; true to ranges. */
export function areaSentence(
	name: string,
	month: string,
	caseload: MetricRow | undefined,
	gap: MetricRow | undefined,
	settings: Settings
): string {
	const value = caseload?.value ?? ({ kind: 'missing', reason: 'no-report' } as const);
	const figure = figureText('M03', value, settings);
	const missing = gap && boundsOf(gap.value);
	const needs =
		missing && missing.high > 0
			? m.area_sentence_gap({
					figure: figureText('M05', gap.value, settings),
					count: missing.high
				})
			: '';
	if (value.kind === 'missing') {
		const text =
			value.reason === 'zero-denominator'
				? m.area_sentence_nobody({ area: name, cases: countText(caseload!.numerator) })
				: value.reason === 'no-report'
					? m.area_sentence_silent({ area: name, month })
					: m.area_sentence_missing({ area: name, reason: missingText(value.reason) });
		return [text, needs].filter(Boolean).join(' ');
	}
	const text = m.area_sentence({
		area: name,
		figure,
		unit: metricText('M03', 'unit'),
		judgement: judgementText('M03', value, settings)
	});
	return [text, needs].filter(Boolean).join(' ');
}

/** A figure that the area has not got, why, and which file would fill it. */
export interface MissingFigure {
	metric: MetricId;
	title: string;
	reason: string;
	file: string | null;
}

/** Everything on the page that has no figure, in reading order. */
export function toMissingFigures(
	cards: readonly { metric: MetricId; rows: MetricRow[] }[]
): MissingFigure[] {
	return cards.flatMap(({ metric, rows }): MissingFigure[] => {
		const value = rows[0]?.value ?? ({ kind: 'missing', reason: 'no-report' } as const);
		if (value.kind !== 'missing' || value.reason === 'zero-denominator') return [];
		const file = fileOf(METRICS[metric]);
		return [
			{
				metric,
				title: metricText(metric, 'title'),
				reason: missingText(value.reason),
				file: value.reason === 'no-report' && file ? schemaTitle(file) : null
			}
		];
	});
}
