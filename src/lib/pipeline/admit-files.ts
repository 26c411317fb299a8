import type {
	ByteSource,
	CheckFile,
	Encoding,
	FileReport,
	GateProgress,
	GateSettings,
	InspectFile,
	Inspection
} from '$lib/privacy-gate';
import { SCHEMA_IDS, type SchemaId } from '$lib/schemas';
import { codesIn } from '$lib/tables';
import { mergeBoundaries, type Holdings } from './holdings';
import { alreadyLoadedReport } from './already-loaded-report';
import { refuseConflicts } from './refuse-conflicts';

/** The privacy gate: in this thread (Node) or in its worker (browser). */
export interface GateCalls {
	inspect: InspectFile;
	check: CheckFile;
}

export interface AdmitSettings {
	/** YYYY-MM-DD; later months are in the future. */
	today: string;
	/** Smallest count that is stored exactly (k). */
	minimumCount: number;
	/** Forces the encoding of every file instead of recognising it. */
	encoding?: Encoding;
	/** Forces the schema of every file instead of recognising it. */
	schema?: SchemaId;
	/** Look areas up also while no list of areas is loaded, so that none is known. Default true. */
	areasRequired?: boolean;
}

export interface Admission {
	/** One per file, in the order in which the files were given. */
	reports: FileReport[];
	/** The holdings with every admitted file; the same object when none was. */
	holdings: Holdings;
}

/**
 * Takes files through the gate: lists of areas first, because the others name areas. A file that
 * has a problem, that is loaded already, or that repeats keys of another file is left out as a
 * whole; the rest is admitted.
 * @param onprogress the file's place in `sources`, and how far it is read
 * @throws when `signal` is aborted; then nothing is admitted
 */
export async function admitFiles(
	sources: ByteSource[],
	holdings: Holdings,
	gate: GateCalls,
	settings: AdmitSettings,
	onprogress?: (file: number, progress: GateProgress) => void,
	signal?: AbortSignal
): Promise<Admission> {
	const queue = await inspectAll(sources, gate, settings, signal);
	const reports = new Array<FileReport>(sources.length);
	const inDrop = new Set<string>();
	let held = holdings;
	for (const { source, place, inspection } of queue) {
		signal?.throwIfAborted();
		const twin = held.parts.find((part) => part.hash === inspection.hash);
		if (twin) {
			reports[place] = alreadyLoadedReport(source, inspection, inDrop.has(twin.hash));
			continue;
		}
		const { report, table, boundaries } = await gate.check(
			source,
			gateSettings(settings, held),
			(progress) => onprogress?.(place, progress),
			signal
		);
		const verdict = table ? refuseConflicts(report, table, held.parts, inDrop) : report;
		reports[place] = verdict;
		if (verdict.problemCount) continue;
		if (boundaries) held = { ...held, boundaries: mergeBoundaries(held.boundaries, boundaries) };
		if (table) {
			const part = { file: source.name, hash: report.hash, schema: table.schema, table, report };
			held = { ...held, parts: [...held.parts, part] };
			inDrop.add(part.hash);
		}
	}
	return { reports, holdings: withMinimumCount(held, holdings, settings.minimumCount) };
}

async function inspectAll(
	sources: ByteSource[],
	gate: GateCalls,
	settings: AdmitSettings,
	signal?: AbortSignal
) {
	const queue = [];
	for (const [place, source] of sources.entries()) {
		signal?.throwIfAborted();
		const inspection = await gate.inspect(source, forced(settings), signal);
		queue.push({ source, place, inspection });
	}
	return queue.sort((a, b) => turn(a.inspection) - turn(b.inspection));
}

function turn({ schema }: Inspection): number {
	return schema ? SCHEMA_IDS.indexOf(schema) : SCHEMA_IDS.length;
}

function gateSettings(settings: AdmitSettings, held: Holdings): GateSettings {
	const { today, minimumCount, areasRequired = true } = settings;
	const known = areaCodesIn(held);
	const areaCodes = known.size || areasRequired ? known : null;
	return { today, minimumCount, areaCodes, ...forced(settings) };
}

function forced({ encoding, schema }: AdmitSettings): Pick<GateSettings, 'encoding' | 'schema'> {
	return { ...(encoding && { encoding }), ...(schema && { schema }) };
}

function areaCodesIn({ parts }: Holdings): Set<string> {
	const lists = parts.filter((part) => part.schema === 'ref_area');
	return new Set(lists.flatMap((part) => codesIn(part.table, 'area_code')));
}

/** What is said of the holdings must hold for each of its parts, so the smaller count stands. */
function withMinimumCount(held: Holdings, before: Holdings, minimumCount: number): Holdings {
	if (held === before) return before;
	const isFirst = before.parts.length === 0;
	return {
		...held,
		minimumCount: isFirst ? minimumCount : Math.min(before.minimumCount, minimumCount)
	};
}
