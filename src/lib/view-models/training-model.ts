import { codeLabel, formatNumber } from '$lib/format';
import { m } from '$lib/messages';
import type { MetricRow } from '$lib/metrics';
import { codesOf } from '$lib/schemas';
import { boundsOf } from '$lib/tables';
import type { CapacityRows } from './capacity-requests';
import { countText } from './figure-text';
import { figureCells, readingText, rowFor, type PlainTable } from './plain-table';
import type { Segment, StackedBar } from './stacked-bar';

const LEVELS = codesOf('training_level', 'exclusive');

/** From nothing to the highest level; the package of 2014 and what is not known stand apart. */
const TONES: Record<string, Segment['tone']> = {
	none: 'scale-1',
	L1: 'scale-3',
	L2: 'scale-5',
	L3: 'scale-6',
	LEGACY2014: 'apart',
	unknown: 'none'
};

/** How many caseworkers are in post, and of how many of them it is told how they are trained. */
export interface Told {
	told: number;
	/** Null where the workforce file does not say. */
	inPost: number | null;
}

/** @param trained one row of all roles @param inPost rows by role with all caseworkers as denominator */
export function toTold(trained: MetricRow | undefined, inPost: MetricRow[]): Told {
	const all = inPost.flatMap(({ denominator }) => boundsOf(denominator) ?? []);
	const told = trained && boundsOf(trained.denominator);
	return {
		told: told?.low ?? 0,
		inPost: all.length ? all.reduce((sum, { low }) => sum + low, 0) : null
	};
}

/** The roles that are in post or trained, in the order of the vocabulary. */
function rolesIn(rows: CapacityRows): string[] {
	return codesOf('role', 'caseworker').filter(
		(role) => rows[`level_${role}`]?.length || (rows.inPost && rowFor(rows.inPost, role))
	);
}

/** One bar per role: the highest level that those have reached of whom it is told. */
export function toTrainingBars(rows: CapacityRows): StackedBar[] {
	return rolesIn(rows).map((role) => {
		const levels = rows[`level_${role}`] ?? [];
		const segments = LEVELS.flatMap((level) => {
			const row = rowFor(levels, level);
			const bounds = row && boundsOf(row.numerator);
			const whole = row && boundsOf(row.denominator);
			if (!bounds || !whole?.high || bounds.high === 0) return [];
			return {
				label: codeLabel('training_level', level),
				text: countText(row.numerator),
				share: bounds.high / whole.high,
				tone: TONES[level]!,
				isRange: bounds.low < bounds.high
			};
		});
		return { label: codeLabel('role', role), segments, total: toldText(role, rows) };
	});
}

/** `Told of 150 of 222 caseworkers`. */
function toldText(role: string, rows: CapacityRows): string {
	const summed = trainedOf(role, rows);
	const told = summed && boundsOf(summed.denominator);
	const inPost = rows.inPost && rowFor(rows.inPost, role);
	const all = inPost && boundsOf(inPost.denominator);
	if (!told || told.high === 0) {
		const isHidden = summed?.status === 'suppressed' || (summed?.withheld ?? 0) > 0;
		const total = all ? formatNumber(all.low) : '';
		return isHidden ? m.capacity_told_withheld({ total }) : m.capacity_told_no_report();
	}
	return all
		? m.capacity_told_of({ told: formatNumber(told.low), total: formatNumber(all.low) })
		: m.capacity_told({ told: formatNumber(told.low) });
}

/** The share of one role in the month that is shown, which is the last one asked for. */
function trainedOf(role: string, { trained = [] }: CapacityRows): MetricRow | undefined {
	const last = Math.max(...trained.map(({ period }) => period));
	return trained.find((row) => row.period === last && row.dimensionValue === role);
}

/** The bars as a table: caseworkers by role and highest level. */
export function toTrainingTable(rows: CapacityRows): PlainTable {
	return {
		columns: [
			{ id: 'role', title: codeLabel('dimension', 'role') },
			...LEVELS.map((level) => ({
				id: level,
				title: codeLabel('training_level', level),
				isNumber: true
			})),
			{ id: 'told', title: m.capacity_column_told() },
			{ id: 'share', title: m.capacity_column_level_1(), isNumber: true }
		],
		rows: rolesIn(rows).map((role) => ({
			id: role,
			cells: [
				codeLabel('role', role),
				...LEVELS.map((level) => levelText(rows[`level_${role}`] ?? [], level)),
				toldText(role, rows),
				figureCells('M13', trainedOf(role, rows))[0]!
			]
		}))
	};
}

/** A level without a row has nobody, where others of the role have been told. */
function levelText(levels: MetricRow[], level: string): string {
	const row = rowFor(levels, level);
	if (row) return countText(row.numerator);
	const isTold = levels.some(({ numerator }) => boundsOf(numerator));
	return isTold ? formatNumber(0) : countText({ kind: 'missing', reason: hiddenOr(levels) });
}

const hiddenOr = (levels: MetricRow[]) =>
	levels.some(({ status }) => status === 'suppressed') ? 'withheld' : 'no-report';

/** Courses completed in the month and in 12 months: events, not people, and never added up. */
export function toCompletionsTable({ completions, completionsYear }: CapacityRows): PlainTable {
	const codes = codesOf('training_level').filter(
		(code) => !['none', 'unknown', 'LEGACY2014'].includes(code)
	);
	const cells = (rows: MetricRow[], code: string) => figureCells('M14', rowFor(rows, code))[0]!;
	return {
		columns: [
			{ id: 'level', title: m.capacity_column_course() },
			{ id: 'month', title: m.capacity_column_month(), isNumber: true },
			{ id: 'year', title: m.capacity_column_year(), isNumber: true },
			{ id: 'status', title: m.map_column_status() }
		],
		rows: codes.map((code) => ({
			id: code,
			cells: [
				codeLabel('training_level', code),
				cells(completions ?? [], code),
				cells(completionsYear ?? [], code),
				readingText(rowFor(completionsYear ?? [], code))
			]
		}))
	};
}
