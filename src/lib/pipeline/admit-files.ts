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
import { FILE_IDS, SCHEMAS, type SchemaId } from '$lib/schemas';
import { columnOf } from '$lib/tables';
import { agreedLeast, mergeBoundaries, parentsIn, withProtection, type Holdings } from './holdings';
import { alreadyLoadedReport } from './already-loaded-report';
import { raiseProtection } from './raise-protection';
import { refuseConflicts } from './refuse-conflicts';
import { refuseSecondSettings } from './refuse-second-settings';
import { replaceMonths } from './replace-months';

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
	/** Staffing figures are withheld, where naming them endangers staff. */
	hideStaffing?: boolean;
	/** Months that are held already are replaced by those of the files, instead of refusing them. */
	replaceMonths?: boolean;
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
 * Takes files through the gate: settings first, because they decide how much is protected, then
 * lists of areas, because the others name areas. A file that
 * has a problem, that is loaded already, or that repeats keys of another file (unless it is to
 * replace those months) is left out as a whole; the rest is admitted. Where the group has agreed on
 * a larger k than is in force, all that is held is raised to it.
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
		const loaded = [...held.parts, ...(held.settingsFile ? [held.settingsFile] : [])];
		const twin = loaded.find((part) => part.hash === inspection.hash);
		if (twin) {
			reports[place] = alreadyLoadedReport(source, inspection, inDrop.has(twin.hash));
			continue;
		}
		const {
			report,
			tables,
			boundaries,
			settings: agreed
		} = await gate.check(
			source,
			gateSettings(settings, held, inspection.schema ? [inspection.schema] : []),
			(progress) => onprogress?.(place, progress),
			signal
		);
		const [table] = tables;
		const others = settings.replaceMonths
			? held.parts.filter((part) => inDrop.has(part.hash))
			: held.parts;
		const verdict = table
			? refuseConflicts(report, table, others, inDrop)
			: refuseSecondSettings(report, held.settingsFile, inDrop);
		reports[place] = verdict;
		if (verdict.problemCount) continue;
		if (agreed) {
			held = {
				...held,
				settings: agreed,
				settingsFile: { file: source.name, hash: report.hash, report }
			};
			inDrop.add(report.hash);
		}
		if (boundaries) held = { ...held, boundaries: mergeBoundaries(held.boundaries, boundaries) };
		if (tables.length) {
			const { name: file } = source;
			const { hash } = report;
			const added = tables.map((each) => ({
				file,
				hash,
				schema: each.schema,
				table: each,
				report
			}));
			// Only when told to: a second file may hold other rows of the same month and area.
			const kept = settings.replaceMonths ? replaceMonths(held.parts, tables) : held.parts;
			held = { ...held, parts: [...kept, ...added] };
			inDrop.add(hash);
		}
	}
	const isSameParts = held.parts === holdings.parts && held.parts.length > 0;
	const grown = isSameParts ? held : withProtection(held, holdings, settings);
	const { hideStaffing } = grown;
	const agreed = { minimumCount: agreedLeast(grown), hideStaffing };
	return { reports, holdings: raiseProtection(grown, agreed) };
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

function turn({ kind, schema }: Inspection): number {
	if (kind === 'settings') return -1;
	return schema ? FILE_IDS.indexOf(schema) : FILE_IDS.length;
}

/** What the gate is told of the holdings, for a file that gives tables of these schemas. */
export function gateSettings(
	settings: AdmitSettings,
	held: Holdings,
	schemas: SchemaId[]
): GateSettings {
	const { today, minimumCount, hideStaffing, areasRequired = true } = settings;
	const parents = parentsIn(held.parts);
	const areaCodes = parents.size || areasRequired ? new Set(parents.keys()) : null;
	const beside = held.parts.filter((part) =>
		schemas.some((schema) => isBeside(part.schema, schema))
	);
	return {
		today,
		minimumCount: Math.max(minimumCount, agreedLeast(held)),
		hideStaffing,
		areaCodes,
		parents,
		areaNames: namesIn(held),
		held: beside.map((part) => part.table),
		...forced(settings)
	};
}

/** A table of the same schema, or one that the gate adds to it. */
function isBeside(held: SchemaId, schema: SchemaId): boolean {
	return held === schema || (SCHEMAS[held].storedOnly === true && held.startsWith(`${schema}_`));
}

function namesIn({ parts }: Holdings): Map<string, string> {
	const names = new Map<string, string>();
	for (const { table } of parts.filter(({ schema }) => schema === 'ref_area')) {
		const areas = columnOf(table, 'area_code', 'code');
		const texts = columnOf(table, 'area_name', 'code');
		areas.codes.forEach((code, row) => {
			names.set(areas.dictionary[code]!, texts.dictionary[texts.codes[row]!] ?? '');
		});
	}
	return names;
}

function forced({ encoding, schema }: AdmitSettings): Pick<GateSettings, 'encoding' | 'schema'> {
	return { ...(encoding && { encoding }), ...(schema && { schema }) };
}
