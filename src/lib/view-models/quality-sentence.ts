import { formatMonth, formatNumber } from '$lib/format';
import { m } from '$lib/messages';
import { boundsOf, type Cell, type Month } from '$lib/tables';
import type { QualityCounts } from './quality-counts';

export interface QualitySubject {
	/** Name of the scope, as it stands in a sentence: `inter-agency`. */
	scope: string;
	month: Month;
	/** Whether any quality assessment is loaded at all. */
	hasFile: boolean;
	/** How many assessments are counted. */
	assessments: number;
	/** Month of the oldest and the newest of them. */
	span: [Month, Month] | null;
	counts: QualityCounts;
	/** How many areas of a level there are, and of how many there is an assessment; null where it says nothing. */
	reach: { assessed: number; total: number; areas: string } | null;
}

/**
 * The sentence that the page opens with: how many of the rated items are critical, and how many of
 * those have no action; where groups differ without a consensus, the least and the most.
 */
export function qualitySentence(subject: QualitySubject): string {
	const { counts, scope, month, assessments, hasFile } = subject;
	if (!hasFile) return m.quality_sentence_no_file();
	if (assessments === 0) return m.quality_sentence_none({ scope, month: formatMonth(month) });
	if (counts.rated === 0) return m.quality_sentence_unrated({ scope });
	const total = counts.rated;
	const critical = spanOf(counts.critical);
	if (critical.most === 0) return m.quality_sentence_no_critical({ total });
	const unaddressed = spanOf(counts.unaddressed);
	const first = m.quality_sentence_critical({ ...critical, total });
	const actions =
		unaddressed.most === 0
			? m.quality_sentence_all_addressed({ most: critical.most })
			: m.quality_sentence_unaddressed(unaddressed);
	return m.quality_sentence_joined({ first, actions });
}

/** What stands under it: what was counted, when, and what of it is missing. */
export function qualityLead(subject: QualitySubject, knowsNames: boolean): string[] {
	const { counts, scope, span, assessments, hasFile, month, reach } = subject;
	if (!hasFile || assessments === 0 || !span) return [];
	const [from, to] = span.map((each) => formatMonth(each));
	return [
		from === to
			? m.quality_lead_one_month({ count: assessments, scope, month: to! })
			: m.quality_lead_months({ count: assessments, scope, from: from!, to: to! }),
		m.quality_lead_as_of({ month: formatMonth(month) }),
		reach === null
			? null
			: reach.assessed === reach.total
				? m.quality_lead_areas_all(reach)
				: m.quality_lead_areas(reach),
		counts.undecided > 0 ? m.quality_lead_undecided({ count: counts.undecided }) : null,
		counts.notRated > 0 ? m.quality_lead_not_rated({ count: counts.notRated }) : null,
		counts.notApplicable > 0
			? m.quality_lead_not_applicable({ count: counts.notApplicable })
			: null,
		knowsNames ? null : m.quality_lead_names()
	].filter((text) => text !== null);
}

/** `2`, `1 or 2`, `2 to 4`, with the most that it can be. */
function spanOf(cell: Cell): { span: string; most: number } {
	const { low, high } = boundsOf(cell) ?? { low: 0, high: 0 };
	const [least, most] = [formatNumber(low), formatNumber(high)];
	if (low === high) return { span: most, most: high };
	return {
		span:
			high - low === 1 ? m.quality_span_or({ least, most }) : m.quality_span_to({ least, most }),
		most: high
	};
}
