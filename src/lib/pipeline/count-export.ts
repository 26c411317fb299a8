import type { ByteSource, CountFile, CountPlan, FileReport, GateProgress } from '$lib/privacy-gate';
import type { ProtectedTable } from '$lib/protection';
import { SCHEMAS, type SchemaId } from '$lib/schemas';
import { gateSettings, type AdmitSettings } from './admit-files';
import { withProtection, type Holdings, type Part } from './holdings';
import { refuseConflicts } from './refuse-conflicts';
import { replaceMonths } from './replace-months';

const COUNTED: SchemaId[] = ['caseload', 'caseload_band', 'workforce'];

export interface CountedExport {
	report: FileReport;
	/** The holdings with the counted tables; the same object when nothing was counted. */
	holdings: Holdings;
	/** By which the counted tables are known among the parts: file and month. */
	hash: string;
}

/**
 * Has a row-level export counted for one month, and admits the counted tables as if they had come as
 * files. The same file may be counted again for another month. What was counted line by line stays
 * in the answer's report; the parts keep a report without it.
 * @throws when `signal` is aborted; then nothing is admitted
 */
export async function countExport(
	source: ByteSource,
	holdings: Holdings,
	count: CountFile,
	plan: CountPlan,
	settings: AdmitSettings,
	onprogress?: (progress: GateProgress) => void,
	signal?: AbortSignal
): Promise<CountedExport> {
	const result = await count(
		source,
		gateSettings(settings, holdings, COUNTED),
		plan,
		onprogress,
		signal
	);
	const hash = `${result.report.hash} ${plan.period}`;
	const report = settings.replaceMonths
		? result.report
		: refuseTwice(result.report, result.tables, holdings.parts);
	if (report.problemCount) return { report, holdings, hash };
	const added = result.tables.map((table) => ({
		file: source.name,
		hash,
		schema: table.schema,
		table,
		report: withoutCounts(report, hash, table)
	}));
	const kept = settings.replaceMonths
		? replaceMonths(holdings.parts, result.tables)
		: holdings.parts;
	const parts = [...kept, ...added];
	return { report, holdings: withProtection({ ...holdings, parts }, holdings, settings), hash };
}

/** Refused as a whole where any of the tables says again what is loaded. */
function refuseTwice(report: FileReport, tables: ProtectedTable[], held: Part[]): FileReport {
	const own = tables.filter(({ schema }) => !SCHEMAS[schema].storedOnly);
	const verdicts = own.map((table) => refuseConflicts(report, table, held, new Set()));
	const refused = verdicts.find(({ problemCount }) => problemCount > 0);
	if (!refused) return report;
	const [conflict] = refused.problems; // rows of a table that nobody has seen cannot be named
	return { ...refused, problems: [{ ...conflict!, row: null }], problemCount: 1 };
}

/** Behind the gate nobody needs to know how many lines a file had. */
function withoutCounts(
	report: FileReport,
	hash: string,
	{ schema, rowCount: rows }: ProtectedTable
): FileReport {
	const own = { ...report, hash, schema, rows, accepted: rows, refused: 0 };
	delete own.countable;
	delete own.counted;
	return own;
}
