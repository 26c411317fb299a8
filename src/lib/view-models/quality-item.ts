import { group } from 'd3-array';
import type { QualityRow } from '$lib/metrics';
import { codesOf } from '$lib/schemas';

/** The four levels, best first. They are an order, not a score: no mean is made of them. */
export const QUALITY_LEVELS: readonly string[] = codesOf('rating', 'rated');

/** One item of one assessment, with what was said of it. */
export interface QualityItem {
	assessmentId: string;
	areaCode: string;
	section: string;
	item: string;
	/** `not_rated` and `not_applicable` are told apart, and neither is critical. */
	state: 'rated' | 'not_rated' | 'not_applicable';
	/** Levels that it may have, best first: one, unless groups differ and there is no consensus. */
	levels: string[];
	/** Whether the groups agreed on a level together. */
	hasConsensus: boolean;
	/** What each group said, in the order of their numbers; the consensus is not among them. */
	groups: { group: number; rating: string; evidence: string | null }[];
	/** Kinds of evidence that were looked at, in the order of the list. */
	evidence: string[];
}

/** The items of the rows of one or more assessments, in the order of their codes. */
export function toQualityItems(rows: QualityRow[]): QualityItem[] {
	const byItem = group(rows, (row) =>
		[row.assessmentId, row.areaCode, row.section, row.item].join(' ')
	);
	return [...byItem.values()].map(toItem).sort(byCode);
}

/** The consensus counts; where there is none, what the groups say, each of them. */
function toItem(rows: QualityRow[]): QualityItem {
	const [first] = rows as [QualityRow];
	const rated = rows.filter(({ rating }) => QUALITY_LEVELS.includes(rating));
	const consensus = rated.find(({ group }) => group === 0);
	const counted = consensus ? [consensus] : rated;
	const evidence = new Set(rows.map((row) => row.evidence));
	return {
		assessmentId: first.assessmentId,
		areaCode: first.areaCode,
		section: first.section,
		item: first.item,
		state: rated.length > 0 ? 'rated' : unratedState(rows),
		levels: QUALITY_LEVELS.filter((level) => counted.some(({ rating }) => rating === level)),
		hasConsensus: consensus !== undefined,
		groups: rows
			.filter(({ group }) => group !== 0)
			.map(({ group, rating, evidence }) => ({ group, rating, evidence }))
			.sort((a, b) => a.group - b.group),
		evidence: codesOf('evidence_type').filter((code) => evidence.has(code))
	};
}

function unratedState(rows: QualityRow[]): 'not_rated' | 'not_applicable' {
	const deciding = rows.filter(({ group }) => group === 0);
	return (deciding.length > 0 ? deciding : rows).every(({ rating }) => rating === 'not_applicable')
		? 'not_applicable'
		: 'not_rated';
}

function byCode(a: QualityItem, b: QualityItem): number {
	return (
		a.section.localeCompare(b.section, 'en', { numeric: true }) ||
		a.item.localeCompare(b.item, 'en', { numeric: true })
	);
}
