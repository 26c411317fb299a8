import { DataType, tableFromIPC, type Vector } from 'apache-arrow';
import type { QueryResult } from './database';

/**
 * An answer of DuckDB-WASM as columns of JavaScript values.
 * @throws on values other than text, numbers and truth values, which SQL must cast
 */
export function readArrowResult(bytes: Uint8Array): QueryResult {
	const arrow = tableFromIPC(bytes);
	const columns: QueryResult['columns'] = {};
	arrow.schema.fields.forEach(({ name }, index) => {
		columns[name] = readColumn(arrow.getChildAt(index)!, name);
	});
	return { rowCount: arrow.numRows, columns };
}

function readColumn(vector: Vector, name: string): QueryResult['columns'][string] {
	const { type } = vector;
	if (DataType.isDictionary(type)) return readCodes(vector);
	if (DataType.isUtf8(type) || DataType.isBool(type)) return vector.toArray();
	if (DataType.isInt(type) || DataType.isFloat(type)) {
		return vector.nullCount ? [...vector] : vector.toArray();
	}
	throw new Error(`The column ${name} must be cast to text or a number`);
}

/** Looks each code up in the list of texts, instead of decoding the text of every row. */
function readCodes(vector: Vector): (string | null)[] {
	const texts: (string | null)[] = [];
	for (const data of vector.data) {
		const dictionary: string[] = data.dictionary!.toArray();
		for (let row = 0; row < data.length; row++) {
			texts.push(data.getValid(row) ? dictionary[data.values[row]]! : null);
		}
	}
	return texts;
}
