import {
	Dictionary,
	Field,
	Float64,
	Int32,
	RecordBatch,
	Schema,
	Struct,
	Table as ArrowTable,
	Uint8,
	Utf8,
	makeData,
	makeVector,
	tableToIPC,
	type Data,
	type Vector
} from 'apache-arrow';
import { SCHEMAS } from '$lib/schemas';
import type { CodeColumn, Column, Table } from './table';

type Part = [name: string, data: Data];

/**
 * The table as an Arrow IPC stream, the same bytes for the same table: codes as dictionary<int32,
 * utf8>, months int32, numbers float64, a figure `x` as float64 `x_low` and `x_high` and uint8
 * `x_status`. Empty cells are null. The schema's name stands in the metadata under `schema`.
 * Built from typed arrays, because Arrow's builders make code from text, which the policy forbids.
 */
export function tableToArrow(table: Table): Uint8Array {
	const parts = SCHEMAS[table.schema].fields.flatMap(({ name }, id) => {
		const column = table.columns[name];
		return column ? columnData(name, column, id) : [];
	});
	const fields = parts.map(([name, data]) => new Field(name, data.type, true));
	const schema = new Schema(fields, new Map([['schema', table.schema]]));
	const children = parts.map(([, data]) => data);
	const rows = makeData({
		type: new Struct(fields),
		length: table.rowCount,
		nullCount: 0,
		children
	});
	return tableToIPC(new ArrowTable(schema, [new RecordBatch(schema, rows)]), 'stream');
}

function columnData(name: string, column: Column, id: number): Part[] {
	switch (column.kind) {
		case 'code':
			return [[name, codeData(column, id)]];
		case 'month':
			return [[name, makeData({ type: new Int32(), data: column.months.slice(), nullCount: 0 })]];
		case 'number':
			return [[name, numberData(column.values)]];
		case 'measure':
			return [
				[`${name}_low`, numberData(column.low)],
				[`${name}_high`, numberData(column.high)],
				[
					`${name}_status`,
					makeData({ type: new Uint8(), data: column.status.slice(), nullCount: 0 })
				]
			];
	}
}

/** The id is given, because Arrow would otherwise count on, and the bytes would differ each time. */
function codeData({ dictionary, codes }: CodeColumn, id: number): Data {
	const type = new Dictionary(new Utf8(), new Int32(), id);
	return makeData({
		type,
		dictionary: textVector(dictionary),
		...withNulls(codes, (code) => code < 0)
	});
}

function numberData(values: Float64Array): Data {
	return makeData({ type: new Float64(), ...withNulls(values, (value) => value !== value) });
}

/**
 * Arrow's bitmap has a bit set for each cell that is not empty; below an empty one stands a 0.
 * The values are copied, because Arrow's writer loses bytes where two columns share memory (it
 * joins neighbouring pieces of one buffer, `collapseContiguousByteRanges`).
 */
function withNulls<T extends Int32Array | Float64Array>(
	values: T,
	isNull: (value: number) => boolean
): { data: T; nullCount: number; nullBitmap?: Uint8Array } {
	const data = values.slice() as T;
	const first = data.findIndex(isNull);
	if (first < 0) return { data, nullCount: 0 };
	const nullBitmap = new Uint8Array(Math.ceil(values.length / 64) * 8).fill(255);
	let nullCount = 0;
	for (let row = first; row < data.length; row++) {
		if (!isNull(data[row]!)) continue;
		data[row] = 0;
		nullBitmap[row >> 3]! &= ~(1 << (row & 7));
		nullCount++;
	}
	return { data, nullCount, nullBitmap };
}

function textVector(texts: string[]): Vector<Utf8> {
	const encoder = new TextEncoder();
	const encoded = texts.map((text) => encoder.encode(text));
	const valueOffsets = new Int32Array(texts.length + 1);
	encoded.forEach((bytes, i) => (valueOffsets[i + 1] = valueOffsets[i]! + bytes.length));
	const data = new Uint8Array(valueOffsets[texts.length]!);
	encoded.forEach((bytes, i) => data.set(bytes, valueOffsets[i]));
	return makeVector(
		makeData({ type: new Utf8(), length: texts.length, nullCount: 0, valueOffsets, data })
	);
}
