import { codeLabel, joinRange, joinTexts, textByKey } from '$lib/format';
import { m } from '$lib/messages';
import { SCHEMAS, codesOf, fieldOf, fileFields } from '$lib/schemas';
import { foldAreaName } from '$lib/week-one';
import { sayMessage } from './say-message';

/** The cells of one row as a person types them, by column of rapid_week1. */
export type WeekOneCells = Record<string, string>;

export interface WeekOneEntry {
	id: number;
	cells: WeekOneCells;
}

/** Who reports, and when: the same in every row. */
export interface WeekOneSender {
	orgCode: string;
	employerType: string;
	/** YYYY-MM-DD */
	day: string;
}

/** The numbers that are asked for, in the order of the form; the others belong to the first. */
export const WEEK_ONE_NUMBERS = [
	'caseworkers',
	'of_which_volunteers',
	'of_which_female',
	'trained_cm_any',
	'supervisors',
	'open_cases',
	'children_est'
] as const;

/** Without this number a row says nothing of the staff. */
const REQUIRED = 'caseworkers';

interface Choice {
	code: string;
	label: string;
}

/** What the form lets one choose from. */
export interface WeekOneChoices {
	employers: Choice[];
	challenges: Choice[];
	/** The services, each with its short name. */
	services: Choice[];
	/** Yes, no, not known. */
	answers: Choice[];
}

export function toWeekOneChoices(): WeekOneChoices {
	const labelled = (list: Parameters<typeof codesOf>[0]) =>
		codesOf(list).map((code) => ({ code, label: codeLabel(list, code) }));
	return {
		employers: labelled('employer_type'),
		challenges: labelled('challenge'),
		services: [
			{ code: 'svc_health', label: m.week_one_svc_health() },
			{ code: 'svc_cm', label: m.week_one_svc_cm() },
			{ code: 'svc_mhpss', label: m.week_one_svc_mhpss() },
			{ code: 'svc_safety', label: m.week_one_svc_safety() }
		],
		answers: labelled('yes_no_unknown')
	};
}

/** What a number is called in the form. */
export function weekOneLabel(column: string): string {
	return sayMessage([`week_one_num_${column}`], {});
}

/** How to fill a number in; undefined where its name says it. */
export function weekOneHint(column: string): string | undefined {
	return textByKey(`week_one_hint_${column}`) ?? undefined;
}

const OPTIONS = 12; // what can be read on a phone without scrolling far

/** Areas whose name or code holds a text, those that begin with it first; all for an empty text. */
export function toAreaOptions(
	areas: readonly { code: string; name: string }[],
	text: string
): { value: string; label: string; detail: string }[] {
	const wanted = foldAreaName(text);
	const rank = ({ code, name }: { code: string; name: string }): number => {
		const folded = foldAreaName(name);
		if (folded === wanted) return 0;
		if (folded.startsWith(wanted) || foldAreaName(code) === wanted) return 1;
		return folded.includes(wanted) ? 2 : 3;
	};
	return areas
		.map((area) => ({ area, rank: rank(area) }))
		.filter((fit) => fit.rank < 3)
		.sort((a, b) => a.rank - b.rank)
		.slice(0, OPTIONS)
		.map(({ area }) => ({ value: area.code, label: area.name, detail: area.code }));
}

/** An area without figures. @param code empty where no list of areas has it */
export function newWeekOneEntry(id: number, code: string, name: string): WeekOneEntry {
	return { id, cells: { area_code: code, area_name: name } };
}

/** The entry of the same area, by code or by name, where there is one. */
export function entryOfArea(
	entries: readonly WeekOneEntry[],
	code: string,
	name: string
): WeekOneEntry | undefined {
	const folded = foldAreaName(name);
	return entries.find(({ cells }) =>
		code && cells.area_code
			? cells.area_code === code
			: foldAreaName(cells.area_name ?? '') === folded
	);
}

/** What is wrong with who and when, by field; nothing where all is well. */
export function checkWeekOneSender(
	{ orgCode, employerType, day }: WeekOneSender,
	today: string
): Partial<Record<keyof WeekOneSender, string>> {
	const pattern = fieldOf('rapid_week1', 'org_code').constraints!.pattern!;
	return {
		...(!new RegExp(pattern).test(orgCode.trim()) && { orgCode: m.week_one_wrong_org() }),
		...(!employerType && { employerType: m.week_one_wrong_employer() }),
		...(!isDay(day) && { day: m.week_one_wrong_day() }),
		...(isDay(day) && day > today && { day: m.week_one_wrong_future() })
	};
}

function isDay(text: string): boolean {
	const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * What is wrong with the figures of an area, by column, by the rules of rapid_week1; the gate has the
 * last word.
 */
export function checkWeekOneEntry({ cells }: WeekOneEntry): Record<string, string> {
	const faults: Record<string, string> = {};
	for (const column of WEEK_ONE_NUMBERS) {
		const text = (cells[column] ?? '').trim();
		if (text && countOf(text) === null) faults[column] = m.week_one_wrong_number();
	}
	if (!(cells[REQUIRED] ?? '').trim()) faults[REQUIRED] = m.week_one_missing_caseworkers();
	for (const rule of SCHEMAS.rapid_week1.rules) {
		if (rule.kind !== 'at_most' || faults[rule.part]) continue;
		const part = countOf(cells[rule.part]);
		const whole = countOf(cells[rule.whole]);
		if (part !== null && whole !== null && part > whole) {
			faults[rule.part] = m.week_one_wrong_part({ whole });
		}
	}
	return faults;
}

/** Said of open cases that the gate will store as a range; null otherwise. */
export function smallCasesText({ cells }: WeekOneEntry, minimumCount: number): string | null {
	const cases = countOf(cells.open_cases);
	const most = minimumCount - 1;
	return cases !== null && cases > 0 && cases < minimumCount
		? m.week_one_small_cases({ most, range: joinRange('1', String(most)) })
		: null;
}

/** `3 areas, 12 caseworkers, 1 supervisor` */
export function weekOneSummary(entries: readonly WeekOneEntry[]): string {
	const sum = (column: string) =>
		entries.reduce((total, { cells }) => total + (countOf(cells[column]) ?? 0), 0);
	return joinTexts([
		m.week_one_areas({ count: entries.length }),
		m.week_one_caseworkers({ count: sum('caseworkers') }),
		m.week_one_supervisors({ count: sum('supervisors') })
	]);
}

/** What an area that is folded away says: `6 caseworkers, 1 supervisor, 40 open cases`. */
export function entrySummary({ cells }: WeekOneEntry): string {
	const say = (column: string, text: (inputs: { count: number }) => string) => {
		const count = countOf(cells[column]);
		return count === null ? [] : [text({ count })];
	};
	return joinTexts([
		...say('caseworkers', m.week_one_caseworkers),
		...say('supervisors', m.week_one_supervisors),
		...say('open_cases', m.week_one_cases)
	]);
}

/** The rows of a rapid_week1 file, header first, with every column of its template. */
export function weekOneRows(
	{ orgCode, employerType, day }: WeekOneSender,
	entries: readonly WeekOneEntry[]
): string[][] {
	const columns = fileFields('rapid_week1').map(({ name }) => name);
	const rows = entries.map(({ cells }): WeekOneCells => ({
		...cells,
		report_date: day,
		org_code: orgCode.trim(),
		employer_type: employerType,
		is_estimate: 'y'
	}));
	return [columns, ...rows.map((row) => columns.map((name) => (row[name] ?? '').trim()))];
}

/** A whole number, or null for anything else. */
function countOf(text: string | undefined): number | null {
	const folded = (text ?? '').normalize('NFKC').trim();
	return /^\d{1,9}$/.test(folded) ? Number(folded) : null;
}
