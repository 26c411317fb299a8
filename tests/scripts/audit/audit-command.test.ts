import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { tableToArrow, type Table } from '$lib/tables';
import { audit } from '../../../scripts/atlas/audit';
import { WrongUse } from '../../../scripts/atlas/wrong-use';
import { caseloadRows } from '../../support/stored-table';

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'atlas-audit-'));
	await writeRelease('sound', release('21-24', '1-4'));
	await writeRelease('earlier', release('20-22', '3-7'));
	await writeRelease('broken', release(23, '1-4'));
});
afterAll(() => rm(folder, { recursive: true }));

it('exits with 0 where no count can be narrowed', async () => {
	const { code, said } = await run({ release: join(folder, 'sound') });
	expect(code).toBe(0);
	expect(said).toContain('1 protected counts of 1 senders audited with k = 5');
	expect(said).toContain('No protected count can be narrowed.');
});

it('exits with 1 and names the worst count where one can', async () => {
	const { code, said } = await run({ release: join(folder, 'broken') });
	expect(code).toBe(1);
	expect(said).toContain('Worst: caseload ORG1 XA01 2025-01 sex m open_cases_end = 2');
});

it('reads an earlier release together with it', async () => {
	const also = { release: join(folder, 'sound'), also: join(folder, 'earlier'), json: true };
	const { code, said } = await run(also);
	expect(code).toBe(1);
	expect(JSON.parse(said)).toMatchObject({ worst: { low: 3, high: 4, value: 'm' } });
});

it('a folder without a release is wrong use', async () => {
	await expect(audit({ release: join(folder, 'nothing') })).rejects.toThrow(WrongUse);
});

function release(f: string | number, m: string | number): Table {
	return caseloadRows({
		'2025-01 total all': { open_cases_end: 25 },
		'2025-01 sex f': { open_cases_end: f },
		'2025-01 sex m': { open_cases_end: m }
	});
}

async function writeRelease(name: string, table: Table): Promise<void> {
	const bytes = tableToArrow(table);
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const path = 'tables/caseload.arrow.gz';
	const { schema, rowCount: rows } = table;
	const parts = [{ path, schema, rows, sha256, file: 'caseload.csv' }];
	await mkdir(join(folder, name, 'tables'), { recursive: true });
	await writeFile(join(folder, name, path), gzipSync(bytes));
	await writeFile(join(folder, name, 'manifest.json'), JSON.stringify({ k: 5, parts }));
}

async function run(options: Parameters<typeof audit>[0]): Promise<{ code: number; said: string }> {
	const lines: string[] = [];
	const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
	const code = await audit(options);
	log.mockRestore();
	return { code, said: lines.join('\n') };
}
