import { formatList } from '$lib/format';
import { m } from '$lib/messages';
import type { MetricRow } from '$lib/metrics';
import { DEFAULT_SETTINGS, type Settings } from '$lib/schemas';
import { boundsOf, type MissingReason } from '$lib/tables';
import { benchmarkKey, benchmarkOf, judge, type Judgement } from './metric-text';
import { countText, figureText, isNobody } from './figure-text';
import { certainPlaces, type Need } from './need-order';

export interface AreaInNeed {
	code: string;
	name: string;
	figure: string;
	judgement: Judgement;
	/** Ends of the bar as shares of the longest; a bar without caseworkers is full. */
	low: number;
	high: number;
	parts: string;
}

export interface NeedList {
	areas: AreaInNeed[];
	/** Where the benchmark lies, as a share of the longest bar. */
	benchmark: number;
	/** `Benchmark 25 (CPMS 2019)`, or who agreed on another. */
	benchmarkText: string;
	/** Names the areas whose order their ranges leave open; null when the order is certain. */
	uncertainOrder: string | null;
	/** Names the areas that are left out because nothing is known of them. */
	unknownText: string | null;
}

/**
 * The areas in most need, by what is certain: first open cases without a caseworker, then the
 * lower end of the caseload.
 * @param rows the answer to `needRequest` @param limit how many areas to list
 */
export function toNeedList(
	rows: MetricRow[],
	nameOf: (areaCode: string) => string,
	limit: number,
	settings: Settings = DEFAULT_SETTINGS
): NeedList {
	const ordered = rows.filter((row) => needOf(row) !== null).sort(byNeed);
	const listed = ordered.slice(0, limit);
	const benchmark = benchmarkOf('M03', settings)!.value;
	const longest = Math.max(2 * benchmark, ...listed.map(({ value }) => boundsOf(value)?.high ?? 0));
	const certain = certainPlaces(ordered.map(placeInOrder));
	const uncertain = listed.filter((_, place) => !certain[place]);
	const unknown = namesOf(rows, 'no-report', nameOf);
	const withheld = namesOf(rows, 'withheld', nameOf);
	const notes = [
		...(unknown.length
			? [m.overview_need_unknown({ count: unknown.length, areas: formatList(unknown) })]
			: []),
		...(withheld.length
			? [m.overview_need_withheld({ count: withheld.length, areas: formatList(withheld) })]
			: [])
	];
	return {
		areas: listed.map((row) => toAreaInNeed(row, nameOf, longest, settings)),
		benchmark: benchmark / longest,
		benchmarkText: benchmarkKey('M03', settings),
		uncertainOrder: uncertain.length
			? m.overview_order_uncertain({
					areas: formatList(uncertain.map((row) => nameOf(row.areaCode)))
				})
			: null,
		unknownText: notes.length ? notes.join(' ') : null
	};
}

/** Areas whose figure is missing for this reason. */
function namesOf(rows: MetricRow[], reason: MissingReason, nameOf: (areaCode: string) => string) {
	return rows
		.filter(({ value }) => value.kind === 'missing' && value.reason === reason)
		.map((row) => nameOf(row.areaCode));
}

function toAreaInNeed(
	row: MetricRow,
	nameOf: (areaCode: string) => string,
	longest: number,
	settings: Settings
): AreaInNeed {
	const bounds = boundsOf(row.value) ?? { low: longest, high: longest };
	return {
		code: row.areaCode,
		name: nameOf(row.areaCode),
		figure: figureText('M03', row.value, settings),
		judgement: judge('M03', row.value, settings),
		low: bounds.low / longest,
		high: bounds.high / longest,
		parts: m.overview_need_parts({
			cases: countText(row.numerator),
			caseworkers: countText(row.denominator)
		})
	};
}

/** The bounds that order an area within its group, or null when it cannot be in need. */
function needOf(row: MetricRow): { group: 0 | 1; low: number; high: number } | null {
	const bounds = boundsOf(row.value);
	if (bounds) return { group: 1, ...bounds };
	const cases = boundsOf(row.numerator);
	return isNobody(row.value) && cases ? { group: 0, ...cases } : null;
}

function byNeed(a: MetricRow, b: MetricRow): number {
	const [first, second] = [needOf(a)!, needOf(b)!];
	return first.group - second.group || second.low - first.low || second.high - first.high;
}

/** Open cases without a caseworker come before every caseload, however large. */
function placeInOrder(row: MetricRow): Need {
	const { group, low, high } = needOf(row)!;
	const before = group === 0 ? LARGER_THAN_ANY_CASELOAD : 0;
	return { low: low + before, high: high + before };
}

const LARGER_THAN_ANY_CASELOAD = 1e9;
