import {
	decodeText,
	lookAtFile,
	newlineOf,
	pauses,
	RecordSplitter,
	UndecodableError,
	undecodable,
	type ByteSource,
	type FileLook,
	type RecordBatch
} from '$lib/file-text';
import {
	fault,
	ProblemList,
	PROBLEMS_KEPT,
	type CountOffer,
	type CountPlan,
	type Delimiter,
	type FileReport
} from '$lib/findings';
import {
	countProtected,
	protectTable,
	type CheckedTable,
	type ProtectedTable
} from '$lib/protection';
import { recogniseExport, RowCounter, type KnownArea } from '$lib/row-level';
import { SCHEMAS, type SchemaId } from '$lib/schemas';
import { parseMonth, type Table } from '$lib/tables';
import { checkTable } from '$lib/table-rules';
import { checkPlan } from './check-plan';
import { detectDelimiter } from './detect-delimiter';
import type { CountFile, GateSettings } from './gate';
import { isHxlRow } from './hxl-row';

const SHARE_OF_LOOK = 0.2; // of the work, as progress counts it

/**
 * Counts a row-level file: its rows live no longer than the chunk that they stand in, and only the
 * columns of the plan are looked at. The counted tables pass the checks and the protection that a
 * file of counts would. All or nothing, as with `checkFile`.
 * @throws the signal's reason as soon as it is aborted, and errors of reading the source
 */
export const countFile: CountFile = async (source, settings, plan, onprogress, signal) => {
	const start = performance.now();
	const problems = new ProblemList();
	const progress = (bytes: number, rows: number) =>
		onprogress?.({ bytes: Math.round(bytes), totalBytes: source.size, rows });
	const onlook = (bytes: number) => progress(bytes * SHARE_OF_LOOK, 0);
	const look = await lookAtFile(source, settings, onlook, signal);
	const delimiter = look.encoding && detectDelimiter(look.head.trimStart());
	const reader = new LineFeeder(settings, plan, problems);
	const onread = (bytes: number, rows: number) =>
		progress(source.size * SHARE_OF_LOOK + bytes * (1 - SHARE_OF_LOOK), rows);
	if (look.fault || !delimiter) problems.addFile(look.fault ?? fault('file_type', 'binary'));
	else await readAll({ source, look, delimiter, reader, problems, onread, signal });
	const tables = problems.problemCount ? [] : await checked(reader, problems, signal);
	const isRefused = problems.problemCount > 0;
	const stored = isRefused ? [] : tables.flatMap((table) => protect(table, settings));
	return {
		report: {
			file: source.name,
			bytes: source.size,
			hash: look.hash,
			kind: 'table',
			schema: 'caseload',
			encoding: look.encoding,
			delimiter,
			...balance(reader, problems, isRefused),
			problems: problems.problems.slice(0, PROBLEMS_KEPT),
			problemCount: problems.problemCount,
			notices: problems.notices,
			senders: isRefused ? [] : [plan.orgCode],
			months: isRefused ? [] : [parseMonth(plan.period)],
			protected: { ...sumProtected(stored), minimumCount: settings.minimumCount },
			milliseconds: Math.round(performance.now() - start)
		},
		tables: stored,
		boundaries: null,
		settings: null
	};
};

interface Reading {
	source: ByteSource;
	look: FileLook;
	delimiter: Delimiter;
	reader: LineFeeder;
	problems: ProblemList;
	onread: (bytes: number, rows: number) => void;
	signal: AbortSignal | undefined;
}

async function readAll(reading: Reading): Promise<void> {
	const { source, look, delimiter, reader, problems, onread, signal } = reading;
	const splitter = new RecordSplitter(delimiter, newlineOf(look.head));
	try {
		for await (const { text, bytes, isLast } of decodeText(source, look.encoding!, signal)) {
			if (!reader.readBatch(splitter.push(text, isLast))) break;
			onread(bytes, reader.rowsRead);
		}
	} catch (error) {
		if (!(error instanceof UndecodableError)) throw error;
		problems.addFile(undecodable(look.encoding!));
	}
	reader.finish();
}

/** Hands the lines of a file to the counter, once its header has been recognised. */
class LineFeeder {
	counter: RowCounter | null = null;

	constructor(
		private settings: GateSettings,
		private plan: CountPlan,
		private problems: ProblemList
	) {}

	get rowsRead(): number {
		return this.counter?.rowsRead ?? 0;
	}

	/** @returns false when the file is not worth reading any further */
	readBatch({ records, faults, fatal }: RecordBatch): boolean {
		for (const [at, record] of records.entries()) {
			if (record.every((cell) => cell === '' || cell.trim() === '')) continue;
			if (this.counter) this.#readLine(this.counter, record, faults.has(at));
			else this.#readHeader(record);
			if (this.problems.problemCount) return false;
		}
		if (fatal) this.problems.addFile(fatal);
		return !fatal;
	}

	finish(): void {
		if (this.problems.problemCount) return;
		if (!this.counter) this.problems.addFile(fault('structure', 'empty'));
		else if (!this.counter.tables().length) {
			this.problems.addFile(fault('row_level', 'nothing_counted', { rows: this.rowsRead }));
		}
	}

	#readLine(counter: RowCounter, record: string[], isBroken: boolean): void {
		if (counter.rowsRead === 0 && isHxlRow(record)) return;
		counter.add(record, isBroken);
	}

	#readHeader(record: string[]): void {
		const header = record.map((text, index) => (index ? text : text.replace(/^\ufeff/, '')));
		const offer: CountOffer | null = recogniseExport(header);
		if (!offer) return this.problems.addFile(fault('row_level', 'nothing_counted', { rows: 0 }));
		checkPlan(this.plan, offer, this.settings, this.problems);
		if (this.problems.problemCount) return;
		this.counter = new RowCounter(this.plan, offer, knownAreas(this.settings));
	}
}

function knownAreas({ areaCodes, parents, areaNames }: GateSettings): KnownArea[] {
	return [...(areaCodes ?? [])].map((code) => ({
		code,
		name: areaNames?.get(code) ?? null,
		parent: parents?.get(code) ?? null
	}));
}

/** The counted tables, after the checks that a file of counts has to pass. */
async function checked(
	{ counter }: LineFeeder,
	problems: ProblemList,
	signal: AbortSignal | undefined
): Promise<Table[]> {
	const tables = counter!.tables();
	for (const table of tables) {
		const lineOf = (row: number) => row;
		const context = {
			table,
			isFaulty: () => false,
			hasKeyFault: () => false,
			report: (found: Parameters<ProblemList['addFile']>[0], _: number, column: string | null) =>
				problems.addFile(found, null, column),
			notice: problems.notice.bind(problems)
		};
		await checkTable(context, lineOf, pauses(signal));
	}
	return tables;
}

function protect(table: Table, settings: GateSettings): ProtectedTable[] {
	const held = settings.held?.filter(({ schema }) => isBeside(schema, table.schema));
	return protectTable(table as CheckedTable, { ...settings, held });
}

/** A table of the same schema, or one that protection adds to it. */
function isBeside(held: SchemaId, schema: SchemaId): boolean {
	return held === schema || (SCHEMAS[held].storedOnly === true && held.startsWith(`${schema}_`));
}

function sumProtected(tables: ProtectedTable[]): { ranges: number; withheld: number } {
	const counts = tables.filter(({ schema }) => !SCHEMAS[schema].storedOnly).map(countProtected);
	return {
		ranges: counts.reduce((sum, { ranges }) => sum + ranges, 0),
		withheld: counts.reduce((sum, { withheld }) => sum + withheld, 0)
	};
}

type Balance = Pick<FileReport, 'rows' | 'accepted' | 'refused' | 'refusedBy' | 'counted'>;

function balance({ counter }: LineFeeder, problems: ProblemList, isRefused: boolean): Balance {
	if (!counter) return problems.balance(0);
	const counted = counter.report();
	const rows = counted.rowsRead;
	if (isRefused) return { ...problems.balance(rows), counted: { ...counted, rowsCounted: 0 } };
	const { rowsCounted: accepted } = counted;
	return { rows, accepted, refused: rows - accepted, refusedBy: {}, counted };
}
