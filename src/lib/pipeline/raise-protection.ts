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
		{
			minimumCount,
			heldMinimumCount: held.minimumCount,
			hideStaffing,
			parents: parentsIn(held.parts)
		}
	);
	const rows = new Map<Part, ProtectedTable>();
	for (const schema of schemas) {
		const own = held.parts.filter((part) => part.schema === schema);
		const raised = tables.filter((each) => each.schema === schema);
		rowsByPart(own, mergeProtected(schema, raised)).forEach((table, place) =>
			rows.set(own[place]!, table)
		);
	}
	const parts = held.parts
		.map((part) => retold(part, rows.get(part)!, minimumCount))
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

/**
 * The raised rows of a schema by the part in which their keys stand, so that it is still known
 * where they came from. Rows with new keys, of an earlier breakdown that stands, go with the last.
 */
function rowsByPart(parts: Part[], raised: ProtectedTable): ProtectedTable[] {
	const left = new Set(Array.from({ length: raised.rowCount }, (_, row) => row));
	return parts.map(({ schema, table }, place) => {
		const isLast = place === parts.length - 1;
		const pairs = findDuplicateRows(mergeTables(schema, [table, raised]));
		const known = pairs.map((rows) => rows.at(-1)! - table.rowCount).filter((row) => row >= 0);
		const own = isLast ? [...left] : known.filter((row) => left.has(row));
		for (const row of own) left.delete(row);
		return keepRows(
			raised,
			own.sort((a, b) => a - b)
		);
	});
}

/** The part with a table that is protected more, and a report that says so. */
function retold(part: Part, table: ProtectedTable, minimumCount: number): Part {
	const report = part.report && {
		...part.report,
		protected: { ...countProtected(table), minimumCount }
	};
	return { ...part, table, report };
}
