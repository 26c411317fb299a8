import { SCHEMAS, fieldOf, type Rule, type SchemaId } from '$lib/schemas';
import { MEASURE_STATUS, emptyColumn, type MeasureColumn, type Table } from '$lib/tables';
import type { Range } from './minimum-count';
import { rowKeys } from './row-keys';

type Share = Extract<Rule, { kind: 'share' }>;

const { given, notApplicable, notReported, withheld } = MEASURE_STATUS;

/**
 * A whole beside its parts tells what is left, however small: 19 of 20. So of each chain (some of
 * the assessed of those who answered) only the first part and the rests are kept, which together
 * are the whole, and each of them is protected by itself. Nothing changes where there is no whole.
 */
export function splitShares(table: Table): Table {
	return SCHEMAS[table.schema].rules
		.filter((rule) => rule.kind === 'share')
		.reduce((split, rule) => splitShare(split, rule), table);
}

function splitShare(table: Table, { parts, rests }: Share): Table {
	const columns = { ...table.columns };
	const wholes = parts.slice(1);
	const hasWholes = wholes.some((name) => isGivenAnywhere(columns[name] as MeasureColumn));
	for (const name of wholes) delete columns[name];
	if (!hasWholes) return { ...table, columns };
	const chain = parts.map((name) => measureOf(table, name));
	const skipped = chain.map((column, place) =>
		canBeSkipped(table.schema, parts[place]!) ? skippedRows(table, column) : null
	);
	rests.forEach((name, place) => {
		columns[name] = restOf(chain, skipped, place, measureOf(table, name));
	});
	return { ...table, columns };
}

const isGivenAnywhere = (column: MeasureColumn | undefined) =>
	column?.status.some((status) => status === given) ?? false;

function measureOf(table: Table, name: string): MeasureColumn {
	const column = table.columns[name] ?? emptyColumn(fieldOf(table.schema, name), table.rowCount);
	return column as MeasureColumn;
}

/** A step of the chain that files need not have, such as those who were assessed twice. */
const canBeSkipped = (schema: SchemaId, name: string) => !fieldOf(schema, name).columnRequired;

/**
 * A step counts only where every row of its block gives it: else the parts of a rest would not add
 * up to that of the total, and the difference would tell what the step hides.
 */
function skippedRows(table: Table, { status }: MeasureColumn): boolean[] {
	const split = SCHEMAS[table.schema].rules.find((rule) => rule.kind === 'parts_and_total');
	const key = SCHEMAS[table.schema].primaryKey.filter(
		(name) => name !== split?.dimension && name !== split?.value
	);
	const blocks = rowKeys(table, key);
	const missing = new Set(blocks.filter((_, row) => status[row] !== given));
	return blocks.map((block) => missing.has(block));
}

/** What the next whole that counts leaves of a part; a sender's ranges give the widest range. */
function restOf(
	chain: MeasureColumn[],
	skipped: (boolean[] | null)[],
	place: number,
	known: MeasureColumn
): MeasureColumn {
	const part = chain[place]!;
	const low = known.low.slice();
	const high = known.high.slice();
	const status = known.status.slice();
	const isSkipped = (step: number, row: number) =>
		step > 0 && step < chain.length - 1 && (skipped[step]?.[row] ?? false);
	for (let row = 0; row < low.length; row++) {
		if (status[row] === given || status[row] === withheld) continue;
		if (isSkipped(place, row)) {
			status[row] = part.status[row] === withheld ? withheld : notApplicable;
			continue;
		}
		let next = place + 1;
		while (isSkipped(next, row)) next++;
		const whole = chain[next]!;
		const sides = [part.status[row]!, whole.status[row]!];
		if (sides.every((side) => side === given)) {
			const rest = subtract(rangeAt(whole, row), rangeAt(part, row));
			low[row] = rest.low;
			high[row] = rest.high;
			status[row] = given;
		} else {
			status[row] = sides.includes(withheld) ? withheld : (worst(sides) ?? notReported);
		}
	}
	return { kind: 'measure', low, high, status };
}

const worst = (sides: number[]) =>
	[notReported, notApplicable].find((status) => sides.includes(status));

const rangeAt = ({ low, high }: MeasureColumn, row: number): Range => ({
	low: low[row]!,
	high: high[row]!
});

const subtract = (whole: Range, part: Range): Range => ({
	low: Math.max(0, whole.low - part.high),
	high: Math.max(0, whole.high - part.low)
});
