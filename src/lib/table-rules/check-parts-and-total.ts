import { VOCABULARIES, codesOf, fieldOf } from '$lib/schemas';
import { MEASURE_STATUS, columnOf, type MeasureColumn, type Table } from '$lib/tables';
import { codeAt, eachGroup, groupRows } from './group-rows';
import { fault } from '$lib/findings';
import { figuresOf, keyWithout, type TableRule } from './table-rule';

/** Codes for what is not known: a dimension is complete without them. */
const OPTIONAL_CODES = ['u', 'x', 'not_assessed', 'unspecified'];

/**
 * For each key, the parts of a dimension add up to no more than the total, and to the total where
 * every code of the dimension is given. Ranges are refused only when nothing in them fits.
 */
export const checkPartsAndTotal: TableRule<'parts_and_total'> = (rule, context) => {
	const { table, isFaulty, report } = context;
	const dimensions = columnOf(table, rule.dimension, 'code');
	const completeSets = codesThatMakeComplete(table, rule.dimension);
	const figures = figuresOf(table).map((name) => ({
		name,
		cells: columnOf(table, name, 'measure')
	}));
	eachGroup(groupRows(table, keyWithout(table, rule.dimension, rule.value)), (rows) => {
		if (rows.some(isFaulty)) return;
		const total = rows.find((row) => codeAt(table, rule.dimension, row) === rule.total);
		for (const [code, parts] of byDimension(rows, dimensions.codes)) {
			const dimension = dimensions.dictionary[code]!;
			if (dimension === rule.total) continue;
			if (total === undefined) {
				report(fault('inconsistent', 'no_total', { dimension }), parts[0]!, rule.dimension);
				continue;
			}
			const sets = completeSets.get(dimension) ?? [];
			const isComplete = (given: number[]) => {
				const codes = new Set(given.map((row) => codeAt(table, rule.value, row)));
				return sets.some((set) => set.every((value) => codes.has(value)));
			};
			for (const { name, cells } of figures) {
				const variant = compare(cells, parts, total, isComplete);
				if (variant) report(fault('inconsistent', variant, { dimension }), parts[0]!, name);
			}
		}
	});
};

function byDimension(rows: Int32Array, codes: Int32Array): Map<number, number[]> {
	const groups = new Map<number, number[]>();
	for (const row of rows) {
		const group = groups.get(codes[row]!);
		if (group) group.push(row);
		else groups.set(codes[row]!, [row]);
	}
	return groups;
}

function compare(
	cells: MeasureColumn,
	parts: number[],
	total: number,
	isComplete: (given: number[]) => boolean
): 'parts_over_total' | 'parts_not_total' | null {
	let low = 0;
	let high = 0;
	for (const row of parts) {
		if (cells.status[row] !== MEASURE_STATUS.given) continue;
		low += cells.low[row]!;
		high += cells.high[row]!;
	}
	if (low > cells.high[total]!) return 'parts_over_total';
	const isShort = high < cells.low[total]!;
	const given = (row: number) => cells.status[row] === MEASURE_STATUS.given;
	return isShort && parts.every(given) && isComplete(parts) ? 'parts_not_total' : null;
}

/** Per dimension the lists of codes that leave nobody out: its vocabulary, or each of its sets. */
function codesThatMakeComplete(table: Table, dimension: string): Map<string, string[][]> {
	const { values = {} } = VOCABULARIES[fieldOf(table.schema, dimension).vocabulary!];
	return new Map(
		Object.entries(values).map(([name, vocabulary]) => {
			const { sets } = VOCABULARIES[vocabulary];
			const lists = sets ? Object.values(sets) : [codesOf(vocabulary)];
			return [name, lists.map((codes) => codes.filter((code) => !OPTIONAL_CODES.includes(code)))];
		})
	);
}
