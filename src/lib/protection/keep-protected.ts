import type { SchemaId } from '$lib/schemas';
import { mergeTables, type Table } from '$lib/tables';
import { fillSeries } from './fill-series';
import { hideStoredCount } from './minimum-count';
import { splitShares } from './split-shares';
import { coarsenStaff, hideStaff } from './protect-staff';
import { protectCells, type ProtectionSettings } from './protect-table';
import type { ProtectedTable } from './protected-table';

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

/**
 * A table of one schema that was written from protected ranges of another: no range is narrowed, and
 * the rules on staff of its own schema hold in addition.
 */
export function protectConverted(
	table: Table,
	{ minimumCount, hideStaffing = false }: Pick<ProtectionSettings, 'minimumCount' | 'hideStaffing'>
): ProtectedTable {
	const whole = protectCells(coarsenStaff(table), minimumCount, hideStoredCount);
	return hideStaff(whole, hideStaffing);
}
