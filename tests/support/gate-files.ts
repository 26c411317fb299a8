import {
	checkFile,
	type ByteSource,
	type FileReport,
	type GateResult,
	type GateSettings
} from '$lib/privacy-gate';
import type { ProtectedTable } from '$lib/protection';

export {
	CASELOAD_HEADER,
	WORKFORCE_HEADER,
	caseload,
	latin1,
	utf16,
	workforce
} from './file-texts';

/** A file in memory: text is written as UTF-8, numbers are its bytes. */
export function fileOf(content: string | number[] | Uint8Array, name = 'file.csv'): ByteSource {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const blob = new Blob([bytes instanceof Uint8Array ? bytes.slice() : new Uint8Array(bytes)]);
	return { name, size: blob.size, stream: () => blob.stream() };
}

/** What the gate gives, with the file's own table by itself. */
export type Checked = GateResult & { table: ProtectedTable | null };

/** Checks a file with today 2026-02-10, k 5 and without an area list, unless told otherwise. */
export async function check(
	content: Parameters<typeof fileOf>[0],
	settings: Partial<GateSettings> = {},
	name = 'file.csv'
): Promise<Checked> {
	const usual = { today: '2026-02-10', minimumCount: 5, areaCodes: null };
	const result = await checkFile(fileOf(content, name), { ...usual, ...settings });
	return { ...result, table: result.tables[0] ?? null };
}

/** `code variant row column` of every problem. */
export function problemsOf({ problems }: FileReport): string[] {
	return problems.map(({ code, variant, row, column }) =>
		[code, variant, row ?? '-', column ?? '-'].join(' ')
	);
}

/** The problems of a file, as `code variant row column`. */
export async function problemsIn(
	content: Parameters<typeof fileOf>[0],
	settings: Partial<GateSettings> = {},
	name?: string
): Promise<string[]> {
	return problemsOf((await check(content, settings, name)).report);
}

/** `code` or `code column` of every notice, with its count. */
export function noticesOf({ notices }: FileReport): string[] {
	return notices.map(
		({ code, column, count }) => `${column ? `${code} ${column}` : code} ${count}`
	);
}
