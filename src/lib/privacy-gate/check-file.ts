import { countProtected, protectTable, type CheckedTable } from '$lib/protection';
import { columnFor } from '$lib/schemas';
import { codesIn, monthsIn, parseMonth, type Month, type Table } from '$lib/tables';
import { checkTable, findRowLevel } from '$lib/table-rules';
import {
	decodeText,
	UndecodableError,
	type ByteSource,
	lookAtFile,
	undecodable,
	type FileLook,
	pauses,
	RecordSplitter,
	newlineOf
} from '$lib/file-text';
import { DELIMITER_NAMES, detectDelimiter } from './detect-delimiter';
import type { CheckFile, GateResult, GateSettings } from './gate';
import { ProblemList, PROBLEMS_KEPT, type FileReport } from '$lib/findings';
import { readBoundaries } from './read-boundaries';
import { jsonKind, readGroupSettings } from './read-group-settings';
import { TableReader } from './read-table';

/** Names under which the platform's timeline keeps how long a file took, for `npm run bench`. */
export const TIMED = { reading: 'gate: read and check', protecting: 'gate: protect' };

const SHARE_OF_LOOK = 0.2; // of the work, as progress counts it

/**
 * Takes one file through the gate: bytes, text, rows, checks, protection. Whatever is wrong is a
 * problem in the report, which never holds the text of a cell; then nothing of the file is kept.
 * @throws the signal's reason as soon as it is aborted, and errors of reading the source
 */
export const checkFile: CheckFile = async (source, settings, onprogress, signal) => {
	const start = performance.now();
	const problems = new ProblemList();
	const progress = (bytes: number, rows: number) =>
		onprogress?.({ bytes: Math.round(bytes), totalBytes: source.size, rows });
	const onlook = (bytes: number) => progress(bytes * SHARE_OF_LOOK, 0);
	const look = await lookAtFile(source, settings, onlook, signal);
	const onread = (bytes: number, rows: number) =>
		progress(source.size * SHARE_OF_LOOK + bytes * (1 - SHARE_OF_LOOK), rows);
	const checked = await readChecked({ source, settings, look, problems, onread, signal });
	return report({ source, settings, look, problems, checked, start });
};

interface Reading {
	source: ByteSource;
	settings: GateSettings;
	look: FileLook;
	problems: ProblemList;
	onread: (bytes: number, rows: number) => void;
	signal: AbortSignal | undefined;
}

/** What a file holds; figures only while it has no problem. */
interface Checked extends Pick<FileReport, 'kind' | 'schema' | 'delimiter' | 'rows' | 'countable'> {
	table: Table | null;
	boundaries: GateResult['boundaries'];
	agreed: GateResult['settings'];
}

const NOTHING: Checked = {
	kind: 'unknown',
	schema: null,
	delimiter: null,
	rows: 0,
	table: null,
	boundaries: null,
	agreed: null
};

async function readChecked(reading: Reading): Promise<Checked> {
	const { look, problems } = reading;
	if (look.fault || !look.encoding) {
		if (look.fault) problems.addFile(look.fault);
		return NOTHING;
	}
	if (look.encoding !== 'utf-8') {
		problems.notice('encoding_read', null, { encoding: look.encoding });
	}
	try {
		if (!look.isJson) return await readTable(reading);
		return jsonKind(look) === 'settings' ? await readAgreed(reading) : await readAreas(reading);
	} catch (error) {
		if (!(error instanceof UndecodableError)) throw error;
		problems.addFile(undecodable(look.encoding));
		return NOTHING;
	}
}

async function readAreas(reading: Reading): Promise<Checked> {
	const { source, settings, look, problems, signal } = reading;
	const { rows, boundaries } = await readBoundaries(
		source,
		look.encoding!,
		settings.areaCodes,
		problems,
		signal
	);
	return { ...NOTHING, kind: 'boundaries', rows, boundaries };
}

async function readAgreed(reading: Reading): Promise<Checked> {
	const { source, settings, look, problems, signal } = reading;
	const read = await readGroupSettings(source, look.encoding!, settings, problems, signal);
	return { ...NOTHING, kind: 'settings', rows: read.rows, agreed: read.settings };
}

async function readTable(reading: Reading): Promise<Checked> {
	const { source, settings, look, problems, onread, signal } = reading;
	const delimiter = detectDelimiter(look.head.trimStart());
	if (delimiter !== ',') {
		problems.notice('delimiter_read', null, { delimiter: DELIMITER_NAMES[delimiter] });
	}
	const splitter = new RecordSplitter(delimiter, newlineOf(look.head));
	const reader = new TableReader(settings, problems);
	for await (const { text, bytes, isLast } of decodeText(source, look.encoding!, signal)) {
		const goesOn = reader.readBatch(splitter.push(text, isLast));
		onread(bytes, reader.rowCount);
		if (!goesOn) break;
	}
	const table = reader.finish();
	if (table) await checkWhole(table, reader, problems, signal);
	const { schema, rowCount: rows, countable } = reader;
	const kind = schema ? 'table' : 'unknown';
	return { ...NOTHING, kind, schema, delimiter, rows, table, ...(countable && { countable }) };
}

async function checkWhole(
	table: Table,
	reader: TableReader,
	problems: ProblemList,
	signal: AbortSignal | undefined
): Promise<void> {
	const lineOf = (row: number) => reader.lines.lineOf(row);
	const context = {
		table,
		isFaulty: (row: number) => problems.isFaulty(row),
		hasKeyFault: (row: number) => reader.hasKeyFault(row),
		report: (found: Parameters<ProblemList['addRow']>[0], row: number, column: string | null) =>
			problems.addRow(found, row, lineOf(row), column),
		notice: problems.notice.bind(problems)
	};
	await checkTable(context, lineOf, pauses(signal));
	const rowLevel = findRowLevel(table);
	if (rowLevel) problems.addFile(rowLevel);
}

interface Verdict {
	source: ByteSource;
	settings: GateSettings;
	look: FileLook;
	problems: ProblemList;
	checked: Checked;
	start: number;
}

function report({ source, settings, look, problems, checked, start }: Verdict): GateResult {
	const isRefused = problems.problemCount > 0;
	const accepted = isRefused ? null : checked.table;
	const { minimumCount } = settings;
	performance.measure(TIMED.reading, { start });
	const protecting = performance.now();
	const tables = accepted ? protectTable(accepted as CheckedTable, settings) : [];
	performance.measure(TIMED.protecting, { start: protecting });
	const [table] = tables;
	const { kind, schema, delimiter, rows, countable } = checked;
	return {
		report: {
			file: source.name,
			bytes: source.size,
			hash: look.hash,
			kind,
			schema,
			encoding: look.encoding,
			delimiter,
			...problems.balance(rows),
			problems: problems.problems.slice(0, PROBLEMS_KEPT),
			problemCount: problems.problemCount,
			notices: problems.notices,
			senders: table ? sendersIn(table) : [],
			months: table ? reportedMonths(table) : [],
			protected: { ...(table ? countProtected(table) : NONE_PROTECTED), minimumCount },
			milliseconds: Math.round(performance.now() - start),
			...(countable && { countable })
		},
		tables,
		boundaries: isRefused ? null : checked.boundaries,
		settings: isRefused ? null : checked.agreed
	};
}

const NONE_PROTECTED = { ranges: 0, withheld: 0 };

function sendersIn(table: Table): string[] {
	const column = columnFor(table.schema, 'sender');
	return column ? codesIn(table, column).sort() : [];
}

/** The months of the table, or those of its days where it is dated by the day. */
function reportedMonths(table: Table): Month[] {
	const month = columnFor(table.schema, 'month');
	if (month) return monthsIn(table, month);
	const day = columnFor(table.schema, 'date');
	const days = day ? codesIn(table, day) : [];
	return [...new Set(days.map((text) => parseMonth(text.slice(0, 7))))].sort((a, b) => a - b);
}
