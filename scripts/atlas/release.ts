import { mkdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatNumber } from '$lib/format';
import { m } from '$lib/messages';
import {
	EMPTY_HOLDINGS,
	admitFiles,
	loadDatabase,
	raiseProtection,
	summarise,
	writeRelease,
	zipRelease,
	type Holdings
} from '$lib/pipeline';
import { openNativeDatabase } from '$lib/database/native';
import { GATE } from './check';
import { gatherFiles } from './gather-files';
import { openReleaseAt } from './open-release-at';
import { sayReport } from './say-report';
import { summaryRequests } from './summary-requests';
import { WrongUse, today } from './wrong-use';

export interface ReleaseOptions {
	/** Files and folders to make it of; or else `release`. */
	in?: string[];
	/** A release to protect further. */
	release?: string;
	out: string;
	/** Smallest exact count; unless given the standard one, or that of the release. */
	k?: number;
	hideStaffing?: boolean;
	skipRefused?: boolean;
	demonstration?: boolean;
	today?: string;
}

/**
 * @returns exit code: 1 when files were refused and nothing was written
 * @throws WrongUse when the options do not say what to make it of, or ask for a smaller k than a release has
 */
export async function release(options: ReleaseOptions): Promise<number> {
	if (options.release) return protectFurther(options.release, options);
	if (!options.in) throw new WrongUse(m.atlas_release_in_or_from());
	const { files, demonstration, sources } = gatherFiles(options.in);
	const day = options.today ?? demonstration?.today ?? today();
	const { reports, holdings } = await admitFiles(files, EMPTY_HOLDINGS, GATE, {
		today: day,
		minimumCount: options.k ?? EMPTY_HOLDINGS.minimumCount,
		hideStaffing: options.hideStaffing
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
	await write(held, day, options.out);
	return 0;
}

/** From the protected tables of a release alone, for instance for people outside the group. */
async function protectFurther(from: string, options: ReleaseOptions): Promise<number> {
	const held = await openReleaseAt(from);
	const { k = held.minimumCount, hideStaffing = false } = options;
	if (k < held.minimumCount) {
		throw new WrongUse(m.atlas_release_k_too_low({ held: held.minimumCount }));
	}
	const raised = raiseProtection(held, { minimumCount: k, hideStaffing });
	await write(raised, options.today ?? today(), options.out);
	return 0;
}

async function write(held: Holdings, day: string, out: string): Promise<void> {
	await save(out, await makeRelease(held, day.slice(0, 7)));
	const rows = held.parts.reduce((sum, part) => sum + part.table.rowCount, 0);
	console.log(m.atlas_release_written({ rows: formatNumber(rows), folder: out }));
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
