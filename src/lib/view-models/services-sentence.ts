import { codeLabel, formatMonth, formatNumber, joinRange } from '$lib/format';
import { m } from '$lib/messages';
import type { AreaLevel, MetricRow, ServiceRow } from '$lib/metrics';
import { boundsOf, type Month } from '$lib/tables';
import { areaNoun } from './area-nouns';
import type { ServiceGap } from './services-gaps';

const WHOLE = 100; // percent

/**
 * In how many areas the package is complete, true to ranges: an area that the directory leaves open
 * may be complete too.
 * @param rows of M27, one per area; those without a directory are not counted
 */
export function servicesSentence(rows: MetricRow[], level: AreaLevel, pack: string): string {
	const known = rows.flatMap(({ value }) => boundsOf(value) ?? []);
	if (!known.length) return m.services_sentence_nothing();
	const certain = known.filter(({ low }) => low >= WHOLE).length;
	const possible = known.filter(({ high }) => high >= WHOLE).length;
	const inputs = {
		package: codeLabel('package', pack),
		count: certain,
		range: joinRange(formatNumber(certain), formatNumber(possible)),
		total: known.length,
		areas: areaNoun(level, known.length)
	};
	if (certain < possible) return m.services_sentence_between(inputs);
	return certain === 0 ? m.services_sentence_none(inputs) : m.services_sentence(inputs);
}

/** Month, which service is missing for the most children, and of which areas nothing is known. */
export function servicesLead(
	month: Month,
	gaps: ServiceGap[],
	silent: number,
	level: AreaLevel,
	services: ServiceRow[]
): string[] {
	const newest = Math.max(...services.map(({ asOf }) => asOf));
	const worst = worstType(gaps);
	return [
		m.services_lead_month({ month: formatMonth(month) }),
		...(services.length && newest < month
			? [m.services_lead_old({ month: formatMonth(newest) })]
			: []),
		...(worst
			? [
					(worst.isLeast ? m.services_lead_worst_least : m.services_lead_worst)({
						type: worst.name,
						children: formatNumber(Math.round(worst.children))
					})
				]
			: []),
		...(silent ? [m.services_lead_silent({ count: silent, areas: areaNoun(level, silent) })] : [])
	];
}

/** `isLeast`: in some of its areas the number of children is not known. */
function worstType(
	gaps: ServiceGap[]
): { name: string; children: number; isLeast: boolean } | null {
	const names = [...new Set(gaps.map(({ typeName }) => typeName))];
	const [worst] = names
		.map((name) => {
			const ofType = gaps.filter(({ typeName }) => typeName === name);
			const known = ofType.flatMap(({ children }) => children ?? []);
			const children = known.reduce((sum, one) => sum + one, 0);
			return { name, children, isLeast: known.length < ofType.length };
		})
		.sort((a, b) => b.children - a.children);
	return worst && worst.children > 0 ? worst : null;
}
