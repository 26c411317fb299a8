import {
	codeLabel,
	compareNames,
	formatCell,
	formatCount,
	formatDaySpan,
	formatNumber
} from '$lib/format';
import { m } from '$lib/messages';
import { MEASURE_STATUS, boundsOf, cellBetween, missing, type Cell } from '$lib/tables';
import {
	WEEK_ONE_SERVICES,
	type Figure,
	type WeekOneReport,
	type WeekOneService
} from '$lib/week-one';

/** Fewer people than this are not split by an attribute: data-schemas, staff. */
const LEAST_STAFF = 3;
const GIVEN = MEASURE_STATUS.given;
const SERVICES = Object.keys(WEEK_ONE_SERVICES) as WeekOneService[];

/** `unasked` where nobody was asked or answered. */
export type Reach = 'y' | 'n' | 'u' | 'unasked';

/** What the estimates of the first days tell. */
export interface WeekOneModel {
	sentence: string;
	/** `Estimates of 5–9 January 2026` */
	mark: string;
	facts: { label: string; figure: string; about: string }[];
	/** Most named first. */
	challenges: { code: string; label: string; figure: string; share: number }[];
	/** How many reports name no challenge. */
	unnamed: string | null;
	services: { code: WeekOneService; label: string }[];
	/** Areas with the fewest services first. */
	reach: { area: string; cells: { service: WeekOneService; reach: Reach; text: string }[] }[];
	/** In how many areas all four can be reached. */
	reachText: string;
	/** How many areas have a name and no code. */
	uncoded: number;
}

/** @param all the reports that stand, by day; of each sender and area the last is told */
export function toWeekOneModel(all: readonly WeekOneReport[]): WeekOneModel | null {
	if (!all.length) return null;
	const reports = [
		...new Map(all.map((report) => [`${report.orgCode} ${report.areaCode}`, report])).values()
	];
	const areas = new Set(reports.map(({ areaCode }) => areaCode));
	const senders = new Set(reports.map(({ orgCode }) => orgCode));
	const reach = reachOf(reports);
	const named = reports.filter(({ challenge }) => challenge);
	return {
		sentence: m.week_one_sentence({
			areas: m.week_one_areas({ count: areas.size }),
			agencies: m.week_one_agencies({ count: senders.size })
		}),
		mark: m.week_one_mark({ days: formatDaySpan(reports.map(({ day }) => day)) }),
		facts: factsOf(reports),
		challenges: challengesOf(named),
		unnamed:
			named.length < reports.length
				? m.week_one_unnamed({ count: reports.length - named.length })
				: null,
		services: SERVICES.map((code) => ({ code, label: SERVICE_TEXTS[code]() })),
		reach,
		reachText: m.week_one_reach_text({
			complete: reach.filter(({ cells }) => cells.every((cell) => cell.reach === 'y')).length,
			areas: reach.length
		}),
		uncoded: new Set(reports.filter(({ hasCode }) => !hasCode).map(({ areaCode }) => areaCode)).size
	};
}

function factsOf(reports: readonly WeekOneReport[]): WeekOneModel['facts'] {
	const fact = (label: string, pick: (report: WeekOneReport) => Figure) => {
		const told = reports.map(pick);
		const given = told.filter(({ status }) => status === GIVEN);
		const about = m.week_one_from_reports({ told: given.length, reports: reports.length });
		return { label, figure: formatCount(sumOf(given)), about };
	};
	return [
		fact(m.week_one_fact_caseworkers(), ({ caseworkers }) => caseworkers),
		fact(m.week_one_fact_supervisors(), ({ supervisors }) => supervisors),
		fact(m.week_one_fact_cases(), ({ openCases }) => openCases),
		trainedFact(reports)
	];
}

/** Of the caseworkers in reports that tell how many are trained. */
function trainedFact(reports: readonly WeekOneReport[]): WeekOneModel['facts'][number] {
	const both = reports.filter(
		({ caseworkers, trained }) => caseworkers.status === GIVEN && trained.status === GIVEN
	);
	const trained = sumOf(both.map((report) => report.trained));
	const workers = sumOf(both.map((report) => report.caseworkers));
	const label = m.week_one_fact_trained();
	const [part, whole] = [boundsOf(trained), boundsOf(workers)];
	if (!part || !whole || whole.low < LEAST_STAFF) {
		return { label, figure: m.week_one_too_few(), about: m.week_one_too_few_about() };
	}
	const share = cellBetween(
		(100 * part.low) / whole.high,
		Math.min(100, (100 * part.high) / whole.low)
	);
	return {
		label,
		figure: formatCell(share, 0, 'percent'),
		about: m.week_one_trained_parts({ trained: formatCell(trained), workers: formatCell(workers) })
	};
}

function sumOf(figures: readonly Figure[]): Cell {
	if (!figures.length) return missing('no-report');
	const sum = (end: 'low' | 'high') => figures.reduce((total, figure) => total + figure[end], 0);
	return cellBetween(sum('low'), sum('high'));
}

function challengesOf(named: readonly WeekOneReport[]): WeekOneModel['challenges'] {
	const counts = new Map<string, { reports: number; areas: Set<string> }>();
	for (const { challenge, areaCode } of named) {
		const count = counts.get(challenge) ?? { reports: 0, areas: new Set() };
		count.reports++;
		counts.set(challenge, { ...count, areas: count.areas.add(areaCode) });
	}
	const most = Math.max(...[...counts.values()].map(({ areas }) => areas.size));
	return [...counts]
		.map(([code, { reports, areas }]) => ({
			code,
			label: codeLabel('challenge', code),
			areas: areas.size,
			figure: m.week_one_challenge_figure({
				areas: m.week_one_areas({ count: areas.size }),
				reports: formatNumber(reports)
			}),
			share: areas.size / most
		}))
		.sort((a, b) => b.areas - a.areas || compareNames(a.label, b.label))
		.map(({ code, label, figure, share }) => ({ code, label, figure, share }));
}

function reachOf(reports: readonly WeekOneReport[]): WeekOneModel['reach'] {
	return [...groupByArea(reports).values()]
		.map((own) => ({
			area: own[0]!.areaName,
			cells: SERVICES.map((service) => {
				const reach = bestOf(own.map(({ services }) => services[service]));
				return { service, reach, text: REACH_TEXTS[reach]() };
			})
		}))
		.sort((a, b) => reached(a) - reached(b) || compareNames(a.area, b.area));
}

function groupByArea(reports: readonly WeekOneReport[]): Map<string, WeekOneReport[]> {
	const groups = new Map<string, WeekOneReport[]>();
	for (const report of reports) {
		groups.set(report.areaCode, [...(groups.get(report.areaCode) ?? []), report]);
	}
	return groups;
}

/** Who reached a service knows better than who did not. */
function bestOf(answers: string[]): Reach {
	return (['y', 'n', 'u'] as const).find((answer) => answers.includes(answer)) ?? 'unasked';
}

function reached({ cells }: WeekOneModel['reach'][number]): number {
	return cells.filter(({ reach }) => reach === 'y').length;
}

const SERVICE_TEXTS: Record<WeekOneService, () => string> = {
	HEALTH: m.week_one_svc_health,
	CM: m.week_one_svc_cm,
	MHPSS: m.week_one_svc_mhpss,
	SAFETY: m.week_one_svc_safety
};

const REACH_TEXTS: Record<Reach, () => string> = {
	y: m.week_one_reach_y,
	n: m.week_one_reach_n,
	u: m.week_one_reach_u,
	unasked: m.week_one_reach_unasked
};
