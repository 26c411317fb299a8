import { codeLabel, formatList, textByKey } from '$lib/format';
import { m } from '$lib/messages';
import { vocabularyOf, type Dimension, type MetricRequest } from '$lib/metrics';

/** What figures are narrowed to, one text per dimension, such as `Role: NGO caseworker`. */
export function filterTexts(filters: MetricRequest['filters']): string[] {
	return (Object.keys(filters) as Dimension[]).map((dimension) => {
		const labels = filters[dimension]!.map((code) => codeLabel(vocabularyOf(dimension), code));
		return m.text_named({
			name: textByKey(`code_dimension_${dimension}`) ?? dimension,
			text: formatList(labels)
		});
	});
}
