import { DataType, tableFromIPC, type Table as ArrowTable, type Vector } from 'apache-arrow';
import { SCHEMAS, type SchemaId } from '$lib/schemas';
import { columnKind, type CodeColumn, type Column, type Table } from './table';

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
