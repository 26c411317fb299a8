import { mkdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatNumber } from '$lib/format';
import { m } from '$lib/messages';
import {
	EMPTY_HOLDINGS,
	admitFiles,
	loadDatabase,
	summarise,
	writeRelease,
	zipRelease,
	type Holdings
} from '$lib/pipeline';
import { openNativeDatabase } from '$lib/database/native';
import { GATE } from './check';
import { gatherFiles } from './gather-files';
import { sayReport } from './say-report';
import { summaryRequests } from './summary-requests';
import { today } from './wrong-use';

export interface ReleaseOptions {
	in: string[];
	out: string;
	k: number;
	skipRefused?: boolean;
	demonstration?: boolean;
	today?: string;
}

/** @returns exit code: 1 when files were refused and nothing was written */
export async function release(options: ReleaseOptions): Promise<number> {
	const { files, demonstration, sources } = gatherFiles(options.in);
	const day = options.today ?? demonstration?.today ?? today();
	const { reports, holdings } = await admitFiles(files, EMPTY_HOLDINGS, GATE, {
		today: day,
		minimumCount: options.k
	});
	for (const report of reports) console.error(sayReport(report));
	if (reports.some((report) => report.problemCount) && !options.skipRefused) {
		console.error(m.atlas_release_not_written());
		return 1;
	}
	if (!holdings.parts.length) {
		console.error(m.atlas_release_nothing());
		return 1;
	}
	const held = {
		...holdings,
		sources,
		demonstration: Boolean(options.demonstration || demonstration)
	};
	await save(options.out, await makeRelease(held, day.slice(0, 7)));
	const rows = held.parts.reduce((sum, part) => sum + part.table.rowCount, 0);
	console.log(m.atlas_release_written({ rows: formatNumber(rows), folder: options.out }));
	return 0;
}

async function makeRelease(held: Holdings, created: string): Promise<Map<string, Uint8Array>> {
	const database = await openNativeDatabase();
	try {
		await loadDatabase(database, held);
		const summary = await summarise(database, held, summaryRequests);
		return await writeRelease(held, { created, summary });
	} finally {
		await database.close();
	}
}

async function save(out: string, files: Map<string, Uint8Array>): Promise<void> {
	if (out.endsWith('.zip')) {
		await mkdir(dirname(out), { recursive: true });
		await writeFile(out, zipRelease(files));
		return;
	}
	// Tables of an earlier release must not stay beside those of this one.
	if (existsSync(join(out, 'manifest.json')))
		await rm(join(out, 'tables'), { recursive: true, force: true });
	for (const [path, bytes] of files) {
		await mkdir(dirname(join(out, path)), { recursive: true });
		await writeFile(join(out, path), bytes);
	}
}
