import { SCHEMAS, columnFor } from '$lib/schemas';
import type { Table } from '$lib/tables';
import { textAt } from './row-keys';

/** Parts of a key that say who sent what, when, where, and of whom: not of which series it is. */
const OTHER_ROLES = ['month', 'area'] as const;

/**
 * Writes the name of each row's series, such as `18.2.2 child survey`: measurements that stand
 * apart are protected as if each had a sender of its own.
 */
export function fillSeries(table: Table): Table {
	const { schema, rowCount } = table;
	const series = columnFor(schema, 'series');
	if (!series) return table;
	const { primaryKey, rules } = SCHEMAS[schema];
	const split = rules.find((rule) => rule.kind === 'parts_and_total');
	const others = [...OTHER_ROLES.map((role) => columnFor(schema, role)), split?.dimension];
	const names = primaryKey.filter((name) => !others.includes(name) && name !== split?.value);
	const texts = Array.from({ length: rowCount }, (_, row) =>
		names.map((name) => textAt(table, name, row)).join(' ')
	);
	const dictionary = [...new Set(texts)];
	const codeOf = new Map(dictionary.map((text, code) => [text, code]));
	const codes = Int32Array.from(texts, (text) => codeOf.get(text)!);
	return { ...table, columns: { ...table.columns, [series]: { kind: 'code', dictionary, codes } } };
}
