import { SCHEMAS, type SchemaId } from '$lib/schemas';
import { columnOf, emptyColumn, type Column, type GrowingArray, type Table } from '$lib/tables';
import type { CaseSpec } from './case-spec';
import type { StoredRows } from './write-cases';

/** The rows as a table, in the order of the file. */
export function toTable(
	schema: SchemaId,
	spec: CaseSpec,
	rows: StoredRows,
	from: Table,
	areaNames: string[]
): Table {
	const dictionaryOf = (name: string) => columnOf(from, name, 'code').dictionary;
	const order = orderOf(rows.sources.toArray());
	const inOrder = (values: GrowingArray<Int32Array<ArrayBuffer>>) =>
		pick(values.toArray(), order, new Int32Array(order.length));
	const figures = {
		low: rows.low.toArray(),
		high: rows.high.toArray(),
		status: rows.status.toArray()
	};
	const sources = inOrder(rows.sources);
	const columns: Record<string, Column> = {};
	for (const field of SCHEMAS[schema].fields) {
		const { name } = field;
		if (field.measure) {
			const place = spec.measures.indexOf(name);
			if (place >= 0) columns[name] = measureColumn(figures, order, place, spec.measures.length);
		} else if (name === spec.period) {
			columns[name] = { kind: 'month', months: inOrder(rows.months) };
		} else if (name === 'as_of') {
			columns[name] = { kind: 'month', months: inOrder(rows.shows) };
		} else if (name === spec.area) {
			columns[name] = usedCodes(inOrder(rows.areas), areaNames);
		} else if (name === spec.sender) {
			columns[name] = usedCodes(inOrder(rows.senders), dictionaryOf(name));
		} else if (name === spec.dimension) {
			columns[name] = usedCodes(inOrder(rows.dimensions), dictionaryOf(name));
		} else if (name === spec.value) {
			columns[name] = usedCodes(inOrder(rows.values), dictionaryOf(name));
		} else if (name === 'areas') {
			const values = pick(rows.addends.toArray(), order, new Float64Array(order.length));
			columns[name] = { kind: 'number', values };
		} else {
			columns[name] = fromSource(from.columns[name] ?? emptyColumn(field, from.rowCount), sources);
		}
	}
	return { schema, rowCount: rows.rowCount, columns };
}

/** What stood beside the figures in the file, such as a target. */
function fromSource(column: Column, sources: Int32Array<ArrayBuffer>): Column {
	switch (column.kind) {
		case 'code': {
			const codes = Int32Array.from(sources, (source) => column.codes[source] ?? -1);
			return usedCodes(codes, column.dictionary);
		}
		case 'number':
			return { ...column, values: Float64Array.from(sources, (at) => column.values[at] ?? NaN) };
		default:
			return column;
	}
}

function orderOf(sources: Int32Array): Int32Array {
	const order = new Int32Array(sources.length);
	for (let row = 0; row < order.length; row++) order[row] = row;
	return order.sort((a, b) => sources[a]! - sources[b]! || a - b);
}

/** The codes with a dictionary of only those that are used, in the order of their first row. */
function usedCodes(codes: Int32Array<ArrayBuffer>, dictionary: string[]): Column {
	const numbers = new Int32Array(dictionary.length).fill(-1);
	const used: string[] = [];
	codes.forEach((code, row) => {
		if (code < 0) return;
		if (numbers[code]! < 0) numbers[code] = used.push(dictionary[code]!) - 1;
		codes[row] = numbers[code]!;
	});
	return { kind: 'code', dictionary: used, codes };
}

interface Figures {
	low: Float64Array<ArrayBuffer>;
	high: Float64Array<ArrayBuffer>;
	status: Uint8Array<ArrayBuffer>;
}

function measureColumn(
	{ low, high, status }: Figures,
	order: Int32Array,
	measure: number,
	step: number
): Column {
	return {
		kind: 'measure',
		low: pick(low, order, new Float64Array(order.length), measure, step),
		high: pick(high, order, new Float64Array(order.length), measure, step),
		status: pick(status, order, new Uint8Array(order.length), measure, step)
	};
}

/** Fills `into` with one figure of each row, in order. A plain loop: there are millions. */
function pick<T extends Int32Array | Float64Array | Uint8Array>(
	all: T,
	order: Int32Array,
	into: T,
	offset = 0,
	step = 1
): T {
	for (let row = 0; row < order.length; row++) into[row] = all[order[row]! * step + offset]!;
	return into;
}
