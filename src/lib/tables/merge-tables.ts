import { SCHEMAS, type SchemaId } from '$lib/schemas';
import { columnKind, emptyColumn, type CodeColumn, type Column, type Table } from './table';

/** All rows of the parts, in order, as one table of the schema, with one dictionary per column. */
export function mergeTables(schema: SchemaId, parts: Table[]): Table {
	const rowCount = parts.reduce((sum, part) => sum + part.rowCount, 0);
	const columns = SCHEMAS[schema].fields.map((field) => {
		const pieces = parts.map(
			(part) => part.columns[field.name] ?? emptyColumn(field, part.rowCount)
		);
		return [field.name, mergeColumns(columnKind(field), pieces)];
	});
	return { schema, rowCount, columns: Object.fromEntries(columns) };
}

function mergeColumns(kind: Column['kind'], pieces: Column[]): Column {
	switch (kind) {
		case 'code':
			return mergeCodes(pieces as CodeColumn[]);
		case 'month':
			return {
				kind,
				months: joined(Int32Array, pieces, (piece) => piece.kind === kind && piece.months)
			};
		case 'number':
			return {
				kind,
				values: joined(Float64Array, pieces, (piece) => piece.kind === kind && piece.values)
			};
		case 'measure':
			return {
				kind,
				low: joined(Float64Array, pieces, (piece) => piece.kind === kind && piece.low),
				high: joined(Float64Array, pieces, (piece) => piece.kind === kind && piece.high),
				status: joined(Uint8Array, pieces, (piece) => piece.kind === kind && piece.status)
			};
	}
}

function mergeCodes(pieces: CodeColumn[]): CodeColumn {
	const dictionary: string[] = [];
	const codeOf = new Map<string, number>();
	const recoded = pieces.map(({ dictionary: own, codes }) => {
		const newCodes = own.map((text) => {
			if (!codeOf.has(text)) codeOf.set(text, dictionary.push(text) - 1);
			return codeOf.get(text)!;
		});
		return {
			kind: 'code' as const,
			dictionary,
			codes: codes.map((code) => (code < 0 ? -1 : newCodes[code]!))
		};
	});
	return {
		kind: 'code',
		dictionary,
		codes: joined(Int32Array, recoded, (piece) => piece.kind === 'code' && piece.codes)
	};
}

type Typed = Int32Array | Float64Array | Uint8Array;
function joined<T extends Typed>(
	Type: new (length: number) => T,
	pieces: Column[],
	pick: (piece: Column) => T | false
): T {
	const parts = pieces.map(pick).filter((part): part is T => part !== false);
	const whole = new Type(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part as never, at);
		at += part.length;
	}
	return whole;
}
