import { codeLabel } from '$lib/format';
import { vocabularyOf, type Dimension, type MetricId, type MetricRow } from '$lib/metrics';
import { codesOf } from '$lib/schemas';
import { notesOf } from './figure-card';
import { countText, figureOfRow } from './figure-text';

/** A figure by one value of a split, as a row of a table: value, figure, both parts, notes. */
export interface FigureLine {
	id: string;
	cells: string[];
}

/** One line per value that somebody reported, in the order of its list. */
export function toFigureLines(metric: MetricId, by: Dimension, rows: MetricRow[]): FigureLine[] {
	const list = vocabularyOf(by);
	return codesOf(list).flatMap((code): FigureLine[] => {
		const row = rows.find(({ dimensionValue }) => dimensionValue === code);
		if (!row || (row.value.kind === 'missing' && row.value.reason === 'no-report')) return [];
		return [
			{
				id: code,
				cells: [
					codeLabel(list, code),
					figureOfRow(metric, row),
					countText(row.numerator),
					countText(row.denominator),
					notesOf(metric, row).join(' ')
				]
			}
		];
	});
}
