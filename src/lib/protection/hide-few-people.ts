import { SCHEMAS, VOCABULARIES, codesOf, fieldOf } from '$lib/schemas';
import { MEASURE_STATUS, keepRows, type MeasureColumn, type Table } from '$lib/tables';
import { UNKNOWN_VALUES, type CaseSpec } from './case-spec';
import type { Range } from './minimum-count';
import { textAt } from './row-keys';
import { withholdCells } from './withhold-cells';

export interface FewPeopleSettings {
	k: number;
	/** Code of the area that holds each area. */
	parents: ReadonlyMap<string, string | null>;
	/** What is stored already. */
	held: Table[];
	/** The table is stored already and is only to be protected for a larger k. */
	isStored: boolean;
}

/** One series in one area and month. */
interface Answers {
	area: string;
	/** The series and the month. */
	wave: string;
	isHeld: boolean;
	/** Row of the total, or -1. */
	total: number;
	dimensions: Map<string, number[]>;
	isSmall: boolean;
	/** Dimensions that are not stored. */
	dropped: Set<string>;
}

const { given, withheld } = MEASURE_STATUS;

/**
 * None of two who were satisfied is told by a 0, which is no small count. So where 1 to k-1 people
 * stand behind a total, everything of it is withheld and its breakdowns are not stored; where so few
 * stand behind a value of a dimension, or behind none that is told, that breakdown is not stored. An area that holds such an area
 * would tell by subtraction, and goes without the same.
 */
export function hideFewPeople(table: Table, spec: CaseSpec, settings: FewPeopleSettings): Table {
	const share = SCHEMAS[table.schema].rules.find((rule) => rule.kind === 'share');
	if (!share) return table;
	const told = [share.parts[0]!, ...share.rests];
	const pair = [told[0]!, told[1]!].map((name) => table.columns[name] as MeasureColumn | undefined);
	const isFew = (row: number) => standFew(pair, row, settings);
	/** Whether 1 to k-1 people of the total stand in no value of the dimension. */
	const leavesFew = (total: number, dimension: string, rows: number[]) => {
		if (total < 0 || isComplete(table, spec, dimension, rows)) return false;
		const all = peopleIn(pair, total);
		const parts = rows.map((row) => peopleIn(pair, row));
		const low = all.low - parts.reduce((sum, { high }) => sum + high, 0);
		const high = all.high - parts.reduce((sum, { low: least }) => sum + least, 0);
		return high > 0 && low < settings.k;
	};
	const answers = readAnswers(table, spec, false);
	for (const one of answers) {
		one.isSmall = one.total >= 0 && isFew(one.total);
		for (const [dimension, rows] of one.dimensions) {
			const isTold = one.isSmall || rows.some(isFew) || leavesFew(one.total, dimension, rows);
			if (isTold) one.dropped.add(dimension);
		}
	}
	const held = settings.held.filter(({ schema }) => schema === table.schema);
	hideAround([...answers, ...held.flatMap((each) => readHeld(each, spec, told[0]!))], settings);
	const small = new Set(answers.flatMap((one) => (one.isSmall ? [one.total] : [])));
	const gone = new Set(
		answers.flatMap(({ dimensions, dropped, isSmall }) =>
			[...dimensions].flatMap(([name, rows]) => (isSmall || dropped.has(name) ? rows : []))
		)
	);
	const columns = { ...table.columns };
	for (const name of told) {
		const column = columns[name];
		if (column?.kind !== 'measure') continue;
		columns[name] = withholdCells(column, (row) => small.has(row));
	}
	const hidden = { ...table, columns };
	if (!gone.size) return hidden;
	const rows = Array.from({ length: table.rowCount }, (_, row) => row);
	return keepRows(
		hidden,
		rows.filter((row) => !gone.has(row))
	);
}

function readAnswers(table: Table, spec: CaseSpec, isHeld: boolean): Answers[] {
	const text = (name: string, row: number) => textAt(table, name, row);
	const { months } = table.columns[spec.period] as { months: Int32Array };
	const found = new Map<string, Answers>();
	for (let row = 0; row < table.rowCount; row++) {
		const area = text(spec.area, row);
		const wave = `${text(spec.sender, row)} ${months[row]}`;
		const key = `${wave} ${area}`;
		let one = found.get(key);
		if (!one) {
			const dimensions = new Map<string, number[]>();
			const dropped = new Set<string>();
			one = { area, wave, isHeld, total: -1, dimensions, isSmall: false, dropped };
			found.set(key, one);
		}
		const dimension = text(spec.dimension, row);
		if (dimension === spec.total) one.total = row;
		else if (one.dimensions.has(dimension)) one.dimensions.get(dimension)!.push(row);
		else one.dimensions.set(dimension, [row]);
	}
	return [...found.values()];
}

/** What is stored shows that few stood behind it by being withheld. */
function readHeld(table: Table, spec: CaseSpec, first: string): Answers[] {
	const column = table.columns[first] as MeasureColumn | undefined;
	return readAnswers(table, spec, true).map((one) => ({
		...one,
		isSmall: one.total >= 0 && column?.status[one.total] === withheld
	}));
}

/** Whether 1 to k-1 people, or nobody knows how many, stand behind a row: its part and what is left. */
function standFew(
	pair: (MeasureColumn | undefined)[],
	row: number,
	{ k, isStored }: FewPeopleSettings
): boolean {
	const ranges = rangesOf(pair, row);
	if (isStored && ranges.every((range) => !range)) return false; // withheld already
	const { low, high } = peopleIn(pair, row);
	return high > 0 && low < k;
}

function rangesOf(pair: (MeasureColumn | undefined)[], row: number): (Range | null)[] {
	return pair.map((column) =>
		column?.status[row] === given ? { low: column.low[row]!, high: column.high[row]! } : null
	);
}

/** The people behind a row: without an upper end where one of the two is not told. */
function peopleIn(pair: (MeasureColumn | undefined)[], row: number): Range {
	const ranges = rangesOf(pair, row);
	return {
		low: ranges.reduce((sum, range) => sum + (range?.low ?? 0), 0),
		high: ranges.reduce((sum, range) => sum + (range?.high ?? Infinity), 0)
	};
}

/** Every value is given but those that say that nothing is known; then the parts are the total. */
function isComplete(table: Table, spec: CaseSpec, dimension: string, rows: number[]): boolean {
	const { values = {} } = VOCABULARIES[fieldOf(table.schema, spec.dimension).vocabulary!];
	const vocabulary = values[dimension]!;
	const known = new Set(rows.map((row) => textAt(table, spec.value, row)));
	const sets = VOCABULARIES[vocabulary].sets ?? { all: codesOf(vocabulary) };
	return Object.values(sets).some((set) =>
		set.every((code) => known.has(code) || UNKNOWN_VALUES.includes(code))
	);
}

/** An area that holds others in the same wave hides what one of them hides. */
function hideAround(answers: Answers[], { parents }: FewPeopleSettings): void {
	const byPlace = new Map(answers.map((one) => [`${one.wave} ${one.area}`, one]));
	const insideOf = new Map<Answers, Answers[]>();
	for (const one of answers) {
		let area = parents.get(one.area) ?? null;
		for (let depth = 0; area !== null && depth < DEEPEST; depth++) {
			const outer = byPlace.get(`${one.wave} ${area}`);
			if (outer && outer !== one) insideOf.set(outer, [...(insideOf.get(outer) ?? []), one]);
			area = parents.get(area) ?? null;
		}
	}
	for (const [outer, inner] of insideOf) {
		const isSmall = inner.some((one) => one.isSmall);
		// What an outer area has told already cannot be taken back: those inside stay untold instead.
		const hiding = outer.isHeld && !outer.isSmall ? inner.filter((one) => !one.isHeld) : [outer];
		for (const dimension of new Set(hiding.flatMap((one) => [...one.dimensions.keys()]))) {
			if (!inner.some((one) => hides(one, dimension))) continue;
			for (const one of hiding) one.dropped.add(dimension);
		}
		if (isSmall) for (const one of hiding) one.isSmall = true;
	}
}

const DEEPEST = 12; // a list of areas that goes round in a circle ends here

/** A breakdown that is stored nowhere may have been left out for this reason. */
const hides = (one: Answers, dimension: string) =>
	one.isSmall || one.dropped.has(dimension) || (one.isHeld && !one.dimensions.has(dimension));
