import {
	countProtected,
	mergeProtected,
	raiseMinimumCount,
	type ProtectedTable
} from '$lib/protection';
import type { SchemaId } from '$lib/schemas';
import { findDuplicateRows, keepRows, mergeTables } from '$lib/tables';
import { parentsIn, type Holdings, type Part, type ProtectionChoice } from './holdings';

/**
 * Holdings protected at least as strongly as chosen, from their protected tables alone: the exact
 * figures are kept nowhere. What is protected more strongly already stays so; the same object when
 * nothing changes.
 */
export function raiseProtection(held: Holdings, choice: ProtectionChoice): Holdings {
	const minimumCount = Math.max(held.minimumCount, choice.minimumCount);
	const hideStaffing = held.hideStaffing || choice.hideStaffing;
	const isStronger = minimumCount > held.minimumCount || hideStaffing !== held.hideStaffing;
	if (!isStronger || !held.parts.length) return held;
	const schemas = [...new Set(held.parts.map(({ schema }) => schema))];
	const tables = raiseMinimumCount(
		schemas.map((schema) => allOf(schema, held.parts)),
		{ minimumCount, hideStaffing, parents: parentsIn(held.parts) }
	);
	const parts = held.parts
		.map((part) => retold(part, rowsOf(part, tables), minimumCount))
		.filter(({ table }) => table.rowCount > 0);
	return { ...held, parts, minimumCount, hideStaffing };
}

function allOf(schema: SchemaId, parts: Part[]): ProtectedTable {
	const own = parts.filter((part) => part.schema === schema);
	return mergeProtected(
		schema,
		own.map(({ table }) => table)
	);
}

/** Of the raised rows those whose keys stand in the part, so that it is still known where they came from. */
function rowsOf({ schema, table }: Part, tables: ProtectedTable[]): ProtectedTable {
	const own = tables.filter((each) => each.schema === schema);
	const found = own.flatMap((each) => {
		const pairs = findDuplicateRows(mergeTables(schema, [table, each]));
		const rows = pairs.map((rows) => rows.at(-1)! - table.rowCount).sort((a, b) => a - b);
		return rows.length ? [keepRows(each, rows)] : [];
	});
	return mergeProtected(schema, found);
}

/** The part with a table that is protected more, and a report that says so. */
function retold(part: Part, table: ProtectedTable, minimumCount: number): Part {
	const report = part.report && {
		...part.report,
		protected: { ...countProtected(table), minimumCount }
	};
	return { ...part, table, report };
}
