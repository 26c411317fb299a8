import type { SchemaId } from '$lib/schemas';
import { mergeTables, type Table } from '$lib/tables';
import { fillSeries } from './fill-series';
import { hideStoredCount } from './minimum-count';
import { protectCells, type ProtectedTable } from './protect-table';
import { splitShares } from './split-shares';

/** All rows of protected parts as one protected table; without parts, a table without rows. */
export function mergeProtected(schema: SchemaId, parts: ProtectedTable[]): ProtectedTable {
	return mergeTables(schema, parts) as unknown as ProtectedTable;
}

/**
 * A table read from a release. It is protected once more at the given k, because a release from
 * disk may have been made by other hands; protection changes nothing in what is protected already.
 */
export function protectStored(table: Table, k: number): ProtectedTable {
	return protectCells(fillSeries(splitShares(table)), k, hideStoredCount);
}
