import { protectTable, type ProtectedTable } from '$lib/protection';
import type { Part } from '$lib/pipeline';
import { replaceMonths } from '$lib/pipeline/replace-months';
import { toFile, type SenderFiles } from './sender-files';
import type { StoredCells } from './stored-table';

/** How the files of a sender come in. */
export type Drop = 'one_file' | 'file_per_month' | 'first_month_sent_again';

/** What is stored once all files of a made-up sender have passed the gate, in the given way. */
export function protectSender(
	files: SenderFiles,
	drop: Drop,
	minimumCount: number
): ProtectedTable[] {
	let held: ProtectedTable[] = [];
	for (const rows of inOrder(files.months, drop)) {
		held = protectFile(rows, held, files.parents, minimumCount);
	}
	return held;
}

/** What is stored after one more file. */
export function protectFile(
	rows: StoredCells[],
	held: ProtectedTable[],
	parents: SenderFiles['parents'],
	minimumCount: number
): ProtectedTable[] {
	const added = protectTable(toFile(rows), { minimumCount, hideStaffing: false, parents, held });
	const parts = held.map((table) => ({ table, schema: table.schema }) as Part);
	return [...replaceMonths(parts, added).map(({ table }) => table), ...added];
}

function inOrder(months: StoredCells[][], drop: Drop): StoredCells[][] {
	switch (drop) {
		case 'one_file':
			return months.length ? [months.flat()] : [];
		case 'file_per_month':
			return months;
		case 'first_month_sent_again':
			return [...months.slice(0, 2), ...months.slice(0, 1), ...months.slice(2)];
	}
}
