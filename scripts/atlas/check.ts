import { resolve } from 'node:path';
import { m } from '$lib/messages';
import { EMPTY_HOLDINGS, admitFiles, type Holdings } from '$lib/pipeline';
import { checkFile, inspectFile, type FileReport } from '$lib/privacy-gate';
import type { SchemaId } from '$lib/schemas';
import { byteSource } from './byte-source';
import { reportToJson, sayReport } from './say-report';
import { WrongUse } from './wrong-use';

export const GATE = { inspect: inspectFile, check: checkFile };

export interface CheckOptions {
	schema?: SchemaId;
	areas?: string;
	today: string;
	json?: boolean;
}

/** @returns exit code: 0 when every file is accepted, 1 when any is refused */
export async function check(files: string[], options: CheckOptions): Promise<number> {
	const { schema, today } = options;
	const settings = {
		today,
		minimumCount: EMPTY_HOLDINGS.minimumCount,
		areasRequired: false,
		...(schema && { schema })
	};
	const known = await readAreas(files, options);
	const sources = files.map((file) => byteSource(file));
	const { reports } = await admitFiles(sources, known, GATE, settings);
	for (const report of reports) {
		console.log(options.json ? JSON.stringify(reportToJson(report)) : sayReport(report));
	}
	return exitCode(reports);
}

/** The list of areas, unless it is one of the files that are checked anyway. */
async function readAreas(files: string[], { areas, today }: CheckOptions): Promise<Holdings> {
	if (!areas || files.some((file) => resolve(file) === resolve(areas))) return EMPTY_HOLDINGS;
	const { minimumCount } = EMPTY_HOLDINGS;
	const settings = { today, minimumCount, schema: 'ref_area' as const };
	const { reports, holdings } = await admitFiles(
		[byteSource(areas)],
		EMPTY_HOLDINGS,
		GATE,
		settings
	);
	if (exitCode(reports)) {
		throw new WrongUse(
			`${m.atlas_error_areas({ path: areas })}\n${reports.map(sayReport).join('\n')}`
		);
	}
	return holdings;
}

function exitCode(reports: FileReport[]): number {
	return reports.some((report) => report.problemCount > 0) ? 1 : 0;
}
