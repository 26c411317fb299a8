import {
	DataType,
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
	tableFromIPC,
	tableToIPC,
	type Data,
	type Vector
} from 'apache-arrow';
import { SCHEMAS, type SchemaId } from '$lib/schemas';
import { columnKind, type CodeColumn, type Column, type Table } from './table';

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

/**
 * The table that `tableToArrow` has written.
 * @throws when the bytes are no such stream; the message holds nothing of what is in them
 */
export function arrowToTable(bytes: Uint8Array): Table {
	const arrow = readStream(bytes);
	const schema = arrow.schema.metadata.get('schema') as SchemaId;
	if (!Object.hasOwn(SCHEMAS, schema)) throw new Error('The Arrow table names no known schema');
	const columns: Record<string, Column> = {};
	for (const field of SCHEMAS[schema].fields) {
		const child = (suffix: string) => arrow.getChild(field.name + suffix);
		const column = readColumn(columnKind(field), child);
		if (column) columns[field.name] = column;
	}
	return { schema, rowCount: arrow.numRows, columns };
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

function readStream(bytes: Uint8Array): ArrowTable {
	try {
		// Arrow reads numbers in place, so they must lie on multiples of eight bytes.
		return tableFromIPC(bytes.byteOffset % 8 ? bytes.slice() : bytes);
	} catch (cause) {
		throw new Error('These bytes are not an Arrow stream', { cause });
	}
}

function readColumn(
	kind: Column['kind'],
	child: (suffix: string) => Vector | null
): Column | undefined {
	const first = child(kind === 'measure' ? '_low' : '');
	if (!first) return undefined;
	switch (kind) {
		case 'code':
			return readCodes(first);
		case 'month':
			return { kind, months: readValues(first, Int32Array, DataType.isInt, 0) };
		case 'number':
			return { kind, values: readValues(first, Float64Array, DataType.isFloat, NaN) };
		case 'measure':
			return {
				kind,
				low: readValues(first, Float64Array, DataType.isFloat, NaN),
				high: readValues(child('_high'), Float64Array, DataType.isFloat, NaN),
				status: readValues(child('_status'), Uint8Array, DataType.isInt, 0)
			};
	}
}

function readCodes(vector: Vector): CodeColumn {
	const codes = readValues(vector, Int32Array, DataType.isDictionary, -1);
	const dictionary: string[] = vector.data[0]?.dictionary?.toArray() ?? [];
	if (codes.some((code) => code >= dictionary.length)) {
		throw new Error('A code of the Arrow table is not in its dictionary');
	}
	return { kind: 'code', dictionary: [...dictionary], codes };
}

function readValues<T extends Int32Array | Float64Array | Uint8Array>(
	vector: Vector | null,
	Type: new (length: number) => T,
	isType: (type: unknown) => boolean,
	empty: number
): T {
	if (!vector || !isType(vector.type))
		throw new Error('A column of the Arrow table has another type');
	const values = new Type(vector.length);
	let at = 0;
	for (const data of vector.data) {
		values.set(data.values.subarray(0, data.length), at);
		for (let row = 0; data.nullCount && row < data.length; row++) {
			if (!data.getValid(row)) values[at + row] = empty;
		}
		at += data.length;
	}
	return values;
}
