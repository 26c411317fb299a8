import { m } from '$lib/messages';
import { formatDuration, formatNumber, formatPercent, joinTexts } from '$lib/format';
import { SCHEMAS, columnFor, type SchemaId } from '$lib/schemas';
import { exportText, toCountForm, type CountForm, type OfferToSay } from './count-form';
import { toCountResult, type CountResult, type CountToSay } from './count-result';
import { delimiterText, encodingText } from './encoding-text';
import { toProblemGroups, type ProblemGroup } from './file-card-problems';
import { noticeText, type NoticeToSay } from './notice-text';
import type { ProblemToSay } from './problem-text';
import { schemaTitle } from './schema-title';

/** What a card needs to know of a checked file; the gate's `FileReport` has this shape. */
export interface CheckedFile {
	file: string;
	kind: 'table' | 'boundaries' | 'settings' | 'unknown';
	schema: SchemaId | null;
	encoding: string | null;
	delimiter: ',' | ';' | '\t' | null;
	rows: number;
	accepted: number;
	refused: number;
	problems: ProblemToSay[];
	problemCount: number;
	notices: NoticeToSay[];
	protected: { ranges: number; withheld: number; minimumCount: number };
	milliseconds: number;
	countable?: OfferToSay;
	counted?: CountToSay;
}

/** How far a file has come on its way through the gate. */
export type FileStage =
	| { stage: 'waiting' }
	| { stage: 'reading'; bytes: number; totalBytes: number; rows: number }
	| { stage: 'ready'; report: CheckedFile }
	| { stage: 'accepted'; report: CheckedFile }
	| { stage: 'refused'; report: CheckedFile }
	| { stage: 'cancelled' }
	| { stage: 'discarded' }
	| { stage: 'failed' };

export interface FileCard {
	name: string;
	stage: FileStage['stage'];
	badge: string;
	/** What the file was taken for and how it was read, such as `Caseload · UTF-8, commas · 1.2 s`. */
	description: string;
	/** Share of the bytes that have been read, 0 to 1; null while nothing is being read. */
	progress: number | null;
	tiles: { value: string; label: string }[];
	notices: string[];
	problems: ProblemGroup[];
	/** What the table of problems leaves out, if anything. */
	problemsNote: string | null;
	/** Encodings in which the file may be read again. */
	readAgainAs: ('windows-1252' | 'windows-1256')[];
	/** How a row-level file may be counted here; null for any other. */
	countForm: CountForm | null;
	/** What a row-level file was counted to; null until it is. */
	count: CountResult | null;
	/** It is refused only because its months are loaded already, and may take their place. */
	isReplaceable: boolean;
}

/**
 * The card of one file on the Data page.
 * @param offer how it may be counted, also while and after that is tried
 */
export function toFileCard(name: string, file: FileStage, offer?: OfferToSay): FileCard {
	const card: FileCard = {
		name,
		stage: file.stage,
		badge: BADGES[file.stage](),
		description: '',
		progress: null,
		tiles: [],
		notices: [],
		problems: [],
		problemsNote: null,
		readAgainAs: [],
		countForm: offer ? toCountForm(offer) : null,
		count: null,
		isReplaceable: false
	};
	if (file.stage === 'reading') return { ...card, ...progressOf(file) };
	if (file.stage === 'failed') return { ...card, description: m.data_failed_text() };
	if (file.stage === 'cancelled') return { ...card, description: m.data_cancelled_text() };
	if (file.stage === 'discarded') return { ...card, description: m.preview_discarded_text() };
	if (file.stage === 'waiting') return card;
	return { ...card, ...findingsOf(file.report), ...countedBadge(file) };
}

const BADGES: Record<FileStage['stage'], () => string> = {
	waiting: m.data_badge_waiting,
	reading: m.data_badge_reading,
	ready: m.preview_badge,
	accepted: m.data_badge_accepted,
	refused: m.data_badge_refused,
	cancelled: m.data_badge_cancelled,
	discarded: m.preview_badge_discarded,
	failed: m.data_badge_failed
};

function countedBadge({ stage, report }: FileStage & { report: CheckedFile }): Partial<FileCard> {
	if (!report.counted || report.problemCount) return {};
	return { badge: stage === 'ready' ? m.preview_badge_counted() : m.count_badge_counted() };
}

function progressOf(file: { bytes: number; totalBytes: number; rows: number }): Partial<FileCard> {
	const progress = file.totalBytes > 0 ? Math.min(1, file.bytes / file.totalBytes) : 0;
	const percent = formatPercent(Math.floor(progress * 100));
	return { progress, description: m.data_progress({ percent, rows: formatNumber(file.rows) }) };
}

function findingsOf(report: CheckedFile): Partial<FileCard> {
	if (report.counted && !report.problemCount) return countedFindings(report, report.counted);
	const { groups, more } = toProblemGroups(problemsToShow(report));
	const unlisted = more + report.problemCount - report.problems.length;
	return {
		description: descriptionOf(report),
		tiles: report.kind === 'unknown' && report.rows === 0 ? [] : tilesOf(report),
		notices: report.notices.map(noticeText),
		problems: groups,
		problemsNote: unlisted > 0 ? m.data_problems_more({ count: formatNumber(unlisted) }) : null,
		readAgainAs: report.problems.some(({ code }) => code === 'encoding')
			? ['windows-1252', 'windows-1256']
			: [],
		isReplaceable: isReplaceable(report)
	};
}

/** Nothing else is wrong with it, and its rows are those of an agency and a month. */
function isReplaceable({ schema, problems, problemCount }: CheckedFile): boolean {
	if (!schema || !problemCount) return false;
	if (!SCHEMAS[schema].replaces && !columnFor(schema, 'sender')) return false;
	return problems.every(({ code, variant }) => code === 'duplicate_key' && variant !== 'in_file');
}

/** The columns that identify people stand in the offer to count the file, not as problems to mend. */
function problemsToShow({ problems, countable }: CheckedFile): ProblemToSay[] {
	if (!countable) return problems;
	return problems.filter(({ code }) => code !== 'identifying_column');
}

function countedFindings(report: CheckedFile, counted: CountToSay): Partial<FileCard> {
	const count = toCountResult(counted);
	const { ranges, minimumCount: k } = report.protected;
	const small = { value: formatNumber(ranges), label: m.data_tile_ranges({ k }) };
	return {
		description: count.description,
		tiles: [...count.tiles, small],
		notices: report.notices.map(noticeText),
		count
	};
}

function descriptionOf(report: CheckedFile): string {
	const what = kindText(report);
	const encoding = report.encoding && encodingText(report.encoding);
	const delimiter = report.delimiter && delimiterText(report.delimiter);
	const written = joinTexts([encoding, delimiter].filter((part) => part !== null));
	const time = report.milliseconds > 0 && formatDuration(Math.max(100, report.milliseconds));
	return [what, written, time].filter(Boolean).join(' · ');
}

function kindText({ kind, countable, schema }: CheckedFile): string {
	if (kind === 'boundaries') return m.data_kind_boundaries();
	if (kind === 'settings') return m.settings_kind();
	if (countable) return m.count_description({ what: exportText(countable) });
	return schema ? schemaTitle(schema) : m.data_kind_unknown();
}

const ROWS: Partial<Record<CheckedFile['kind'], () => string>> = {
	boundaries: m.data_tile_areas,
	settings: m.settings_tile_parts
};

function tilesOf(report: CheckedFile): FileCard['tiles'] {
	const { ranges, withheld, minimumCount } = report.protected;
	const isProtected = report.problemCount === 0 && holdsProtectedCounts(report.schema);
	const rows = (ROWS[report.kind] ?? m.data_tile_rows)();
	return [
		{ value: report.rows, label: rows },
		{ value: report.accepted, label: m.data_tile_accepted() },
		{ value: report.refused, label: m.data_tile_refused() },
		...(isProtected ? [{ value: ranges, label: m.data_tile_ranges({ k: minimumCount }) }] : []),
		...(withheld > 0 ? [{ value: withheld, label: m.data_tile_withheld() }] : [])
	].map(({ value, label }) => ({ value: formatNumber(value), label }));
}

function holdsProtectedCounts(schema: SchemaId | null): boolean {
	return Boolean(
		schema && SCHEMAS[schema].fields.some(({ measure }) => measure?.privacyClass === 'B')
	);
}
