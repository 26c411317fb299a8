import { formatList } from '$lib/format';
import { m } from '$lib/messages';
import type { MetricRow } from '$lib/metrics';
import { boundsOf } from '$lib/tables';
import { isNobody } from './figure-text';
import { certainPlaces, compareNeed, needOf, needRange } from './need-order';
import type { Reporting } from './reporting';

/** What the figures of a month leave to be decided; each part is undefined until it is counted. */
export interface DecisionFigures {
	/** Caseworkers missing, per area (M05). */
	gap: MetricRow[] | undefined;
	/** Open cases per caseworker, per area (M03). */
	caseload: MetricRow[] | undefined;
	/** Actions of the quality plan that are overdue, of all areas (M25O). */
	overdue: MetricRow | undefined;
	/** Areas with the acute package, per area in per cent (M27). */
	services: MetricRow[] | undefined;
}

const NAMED = 3;

/**
 * Questions for the meeting, most pressing first. Only what is certain becomes one: an area of which
 * the whole range calls for it.
 */
export function decisionsToTake(
	{ gap, caseload, overdue, services }: DecisionFigures,
	reporting: Reporting,
	nameOf: (areaCode: string) => string
): string[] {
	const alone = (caseload ?? []).filter(({ value }) => isNobody(value)).map(areaOf);
	const short = certainlyFirst(gap ?? []).map(areaOf);
	const without = (services ?? []).filter(({ value }) => boundsOf(value)?.high === 0).map(areaOf);
	const late = overdue ? (boundsOf(overdue.value)?.low ?? 0) : 0;
	const silent = reporting.incomplete.map(({ code }) => code);
	const questions: (string | null)[] = [
		alone.length ? m.meeting_decide_alone({ areas: named(alone, nameOf) }) : null,
		short.length ? m.meeting_decide_gap({ areas: named(short, nameOf) }) : null,
		without.length ? m.meeting_decide_services({ areas: named(without, nameOf) }) : null,
		late > 0 ? overdueQuestion(overdue!) : null,
		silent.length ? m.meeting_decide_reporting({ agencies: formatList(silent) }) : null
	];
	return questions.filter((question) => question !== null);
}

function overdueQuestion({ value }: MetricRow): string {
	const { low, high } = boundsOf(value)!;
	return m.meeting_decide_overdue({
		certainty: low === high ? 'exact' : 'atLeast',
		count: low
	});
}

const areaOf = ({ areaCode }: MetricRow) => areaCode;

/** The areas that certainly press the most, and lack somebody for certain. */
function certainlyFirst(rows: MetricRow[]): MetricRow[] {
	const ranked = rows
		.filter((row) => (boundsOf(row.value)?.low ?? 0) > 0)
		.map((row) => ({ row, name: row.areaCode, need: needOf('M05', row) }))
		.sort(compareNeed);
	const certain = certainPlaces(ranked.map(({ row }) => needRange('M05', row)));
	const open = certain.indexOf(false);
	return ranked.slice(0, Math.min(NAMED, open < 0 ? NAMED : open)).map(({ row }) => row);
}

/** The first three by name and how many more. */
function named(codes: string[], nameOf: (areaCode: string) => string): string {
	const names = codes.map(nameOf);
	if (names.length <= NAMED + 1) return formatList(names);
	return formatList([...names.slice(0, NAMED), m.meeting_more({ count: names.length - NAMED })]);
}
