import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe as suite, expect, it, vi } from 'vitest';
import type { Database } from '$lib/database';
import { openNativeDatabase } from '$lib/database/native';
import type { MetricId, MetricRow } from '$lib/metrics';
import { describe, loadDatabase, measure } from '$lib/pipeline';
import { boundsOf, parseMonth } from '$lib/tables';
import { openReleaseAt } from '../../scripts/atlas/open-release-at';
import { release } from '../../scripts/atlas/release';
import { columnsOf, makeDemonstration } from '../../scripts/demo/make-demonstration';
import { STORIES } from '../../scripts/demo/plan-teams';
import { writeDemonstration } from '../../scripts/demo/write-demonstration';

const COMMITTED = fileURLToPath(new URL('../../static/release', import.meta.url));
const DECEMBER = parseMonth('2025-12');
const NO_POPULATION = 'site:CXB-235';

suite('the release that is served with the site', () => {
	it('is what atlas demo and atlas release make of seed 1, byte for byte', async () => {
		vi.spyOn(console, 'log').mockImplementation(() => {});
		vi.spyOn(console, 'error').mockImplementation(() => {});
		const folder = mkdtempSync(join(tmpdir(), 'atlas-demo-'));
		await writeDemonstration(join(folder, 'files'), 1, 0);
		const again = join(folder, 'release');
		expect(await release({ in: [join(folder, 'files')], out: again, k: 5 })).toBe(0);
		expect(hashes(again)).toEqual(hashes(COMMITTED));
		rmSync(folder, { recursive: true });
		vi.restoreAllMocks();
	});
});

suite('the demonstration', () => {
	let database: Database;
	beforeAll(async () => {
		database = await openNativeDatabase();
		await loadDatabase(database, await openReleaseAt(COMMITTED));
	});
	afterAll(() => database.close());

	const campsIn = (metric: MetricId): Promise<MetricRow[]> =>
		measure(database, {
			metric,
			level: 'site',
			area: null,
			from: DECEMBER,
			to: DECEMBER,
			grain: 'month',
			by: null,
			filters: {}
		});
	const statusOf = (rows: MetricRow[], area: string) =>
		rows.find((row) => row.areaCode === area)?.status;

	it('has 15 camps over 25 open cases per caseworker, and one of which that is not certain', async () => {
		const bounds = (await campsIn('M03')).map((row) => boundsOf(row.value));
		expect(bounds).toHaveLength(34);
		expect(bounds.filter((range) => range && range.low > 25)).toHaveLength(15);
		expect(bounds.filter((range) => range && range.low <= 25 && range.high > 25)).toHaveLength(1);
	});

	it('has a camp with cases and no caseworker, one without report, one without population', async () => {
		const caseload = await campsIn('M03');
		expect(statusOf(caseload, STORIES.casesWithoutCaseworker)).toBe('zero_den');
		expect(statusOf(caseload, STORIES.nobodyReports)).toBe('no_submission');
		const workers = await campsIn('M01');
		expect(statusOf(workers, STORIES.casesWithoutCaseworker)).toBe('zero');
		expect(statusOf(workers, NO_POPULATION)).toBe('no_population');
		expect(statusOf(await campsIn('M06'), STORIES.unsupervised)).toBe('zero_den');
	});

	it('has 12 agencies in 24 months, one that joins late and one that is silent at the end', async () => {
		const { months, senders } = await describe(database);
		expect([months.length, senders.length]).toEqual([24, 12]);
		const starts = senders.map((sender) => sender.expected[0]! - months[0]!);
		expect(starts.filter((start) => start === 9)).toHaveLength(1);
		const silent = senders.filter((sender) => !sender.reported.includes(DECEMBER));
		expect(silent.map((sender) => sender.code)).toEqual(['ORG12']);
	});
});

suite('made-up caseloads', () => {
	it('add up: parts make totals, and each month follows from the month before', () => {
		const at = (column: string) => columnsOf('caseload').indexOf(column);
		const open = new Map<string, number>();
		let followed = 0;
		for (const { schema, rows } of makeDemonstration(7, 0)) {
			if (schema !== 'caseload') continue;
			const parts = new Map<string, number>();
			const before = new Map(open);
			open.clear();
			for (const row of rows) {
				const number = (column: string) => Number(row[at(column)]);
				const [, area, sender, dim] = row;
				const now = number('open_cases_end');
				const moved =
					number('cases_opened') +
					number('transferred_in') -
					number('cases_closed') -
					number('transferred_out');
				const line = row.slice(1, 5).join(' ');
				if (before.has(line)) {
					followed++;
					expect(before.get(line)! + moved).toBe(now);
				}
				open.set(line, now);
				const key = `${area} ${sender} ${dim}`;
				parts.set(key, (parts.get(key) ?? 0) + now);
			}
			for (const [key, sum] of parts) {
				expect(sum).toBe(parts.get(key.replace(/ \w+$/, ' total')));
			}
		}
		expect(followed).toBeGreaterThan(20_000);
	});

	it('reach about the number of rows that is asked for', () => {
		let rowCount = 0;
		for (const { schema, rows } of makeDemonstration(1, 100_000)) {
			if (schema === 'caseload') rowCount += rows.length;
		}
		expect(rowCount).toBeGreaterThan(90_000);
		expect(rowCount).toBeLessThan(110_000);
	});
});

function hashes(folder: string): Record<string, string> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	return Object.fromEntries(
		files.map((file) => [
			file.slice(folder.length + 1),
			createHash('sha256').update(readFileSync(file)).digest('hex')
		])
	);
}
