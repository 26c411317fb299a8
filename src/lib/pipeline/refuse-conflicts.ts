import type { FileReport, Problem } from '$lib/privacy-gate';
import type { ProtectedTable } from '$lib/protection';
import { findDuplicateRows, mergeTables } from '$lib/tables';
import type { Part } from './holdings';

const CONFLICTS_NAMED = 100;

/**
 * The report, refused where a row's key stands in a part that is held already, whether the figures
 * differ or not: nothing tells which of the two is right. `problemCount` counts all such rows,
 * `problems` names the first 100.
 * @param inDrop hashes of the parts that came in the same drop
 */
export function refuseConflicts(
	report: FileReport,
	table: ProtectedTable,
	held: Part[],
	inDrop: ReadonlySet<string>
): FileReport {
	const others = held.filter((part) => part.schema === table.schema);
	const conflicts = findConflicts(table, others);
	if (!conflicts.length) return report;
	return {
		...report,
		accepted: 0,
		refused: report.rows,
		refusedBy: { duplicate_key: conflicts.length },
		problems: conflicts
			.slice(0, CONFLICTS_NAMED)
			.map(({ row, other }) => toProblem(report, row, other, inDrop.has(other.hash))),
		problemCount: conflicts.length,
		protected: { ...report.protected, ranges: 0, withheld: 0 }
	};
}

/** Rows of the table, in order, each with the part that holds its key. */
function findConflicts(table: ProtectedTable, others: Part[]): { row: number; other: Part }[] {
	if (!others.length) return [];
	const owners = others.flatMap((part) => ({ part, rows: part.table.rowCount }));
	const heldRows = owners.reduce((sum, { rows }) => sum + rows, 0);
	const merged = mergeTables(table.schema, [...others.map((part) => part.table), table]);
	return findDuplicateRows(merged)
		.map((group) => ({ row: group.at(-1)! - heldRows, other: partAt(owners, group[0]!) }))
		.sort((a, b) => a.row - b.row);
}

function partAt(owners: { part: Part; rows: number }[], row: number): Part {
	let first = 0;
	const owner = owners.find(({ rows }) => row < (first += rows));
	return owner!.part;
}

/** Exact unless the file has blank lines before the row: the table does not keep line numbers. */
function toProblem(report: FileReport, row: number, other: Part, isSibling: boolean): Problem {
	const headerLines = report.notices.some(({ code }) => code === 'hxl_row') ? 2 : 1;
	return {
		code: 'duplicate_key',
		row: row + headerLines + 1,
		column: null,
		variant: isSibling ? 'other_file' : 'loaded',
		details: { file: other.file }
	};
}
