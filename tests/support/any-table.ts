import fc from 'fast-check';
import { SCHEMAS, SCHEMA_IDS, type SchemaId } from '$lib/schemas';
import { columnKind, type Column, type Table } from '$lib/tables';

/** Any table of any schema: all columns, any text, empty cells, up to 40 rows. */
export function anyTable(schemas: SchemaId[] = SCHEMA_IDS): fc.Arbitrary<Table> {
	return fc
		.tuple(fc.constantFrom(...schemas), fc.nat({ max: 40 }))
		.chain(([schema, rowCount]) =>
			fc
				.record(
					Object.fromEntries(
						SCHEMAS[schema].fields.map((field) => [
							field.name,
							anyColumn(columnKind(field), rowCount)
						])
					)
				)
				.map((columns) => ({ schema, rowCount, columns }))
		);
}

function anyColumn(kind: Column['kind'], rowCount: number): fc.Arbitrary<Column> {
	switch (kind) {
		case 'code':
			return anyText.chain((dictionary) =>
				cells(fc.integer({ min: -1, max: dictionary.length - 1 }), rowCount).map((codes) => ({
					kind,
					dictionary,
					codes: Int32Array.from(codes)
				}))
			);
		case 'month':
			return cells(fc.integer({ min: 2000 * 12, max: 2030 * 12 }), rowCount).map((months) => ({
				kind,
				months: Int32Array.from(months)
			}));
		case 'number':
			return cells(anyNumber, rowCount).map((values) => ({
				kind,
				values: Float64Array.from(values)
			}));
		case 'measure':
			return cells(anyFigure, rowCount).map((figures) => ({
				kind,
				low: Float64Array.from(figures, ({ low }) => low),
				high: Float64Array.from(figures, ({ high }) => high),
				status: Uint8Array.from(figures, ({ status }) => status)
			}));
	}
}

const anyText = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), {
	maxLength: 8
});
const anyNumber = fc.oneof(fc.nat(), fc.constant(NaN));
const anyFigure = fc.oneof(
	fc.tuple(fc.nat(), fc.nat()).map(([low, more]) => ({ low, high: low + more, status: 0 })),
	fc.integer({ min: 1, max: 3 }).map((status) => ({ low: NaN, high: NaN, status }))
);

const cells = <T>(cell: fc.Arbitrary<T>, rowCount: number) =>
	fc.array(cell, { minLength: rowCount, maxLength: rowCount });
