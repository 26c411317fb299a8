import { codeLabel } from '$lib/format';
import { vocabularyOf, type Dimension, type MetricRow } from '$lib/metrics';
import { codesOf } from '$lib/schemas';
import type { TrendSubject } from './trend-sentence';

/** The trend of one value of a split. */
export interface SplitTrend {
	code: string;
	name: string;
	subject: TrendSubject;
}

/** One trend per value of a dimension of which anything is told, in the order of its list. */
export function toSplitTrends(
	rows: MetricRow[],
	by: Dimension,
	trend: Pick<TrendSubject, 'metric' | 'periods' | 'settings'>
): SplitTrend[] {
	const list = vocabularyOf(by);
	return codesOf(list).flatMap((code) => {
		const own = rows.filter(({ dimensionValue }) => dimensionValue === code);
		const name = codeLabel(list, code);
		return own.length ? [{ code, name, subject: { ...trend, place: name, rows: own } }] : [];
	});
}
