import { columnLetter, identifyHeader } from '$lib/cell-values';
import {
	PURPOSES,
	type AgeBands,
	type ColumnMapping,
	type CountOffer,
	type ExportColumn,
	type ExportKind,
	type LabelLanguage,
	type Purpose
} from '$lib/findings';
import {
	COUNT_HEADER,
	KOBO_FIELDS,
	LIST_VIEW_LABELS,
	PRIMERO_FIELDS,
	STAFF_LIST,
	UNHCR_LABELS
} from './export-marks';
import { foldLabel } from './fold-label';
import { purposeOf, type KnownLabel } from './purpose-labels';

/**
 * What a header with one line per person is recognised as, which columns tell of a person, and how
 * the file could be counted. Null for every other header, lists of staff and files of counts included.
 * `seen` is empty until rows have been looked at (SeenCodes).
 */
export function recogniseExport(header: string[]): CountOffer | null {
	const folded = header.map((text) => foldLabel(text));
	const purposes = header.map((text) => purposeOf(text));
	const mapping = mapColumns(purposes);
	const columns = header.map((text, index) => readColumn(text, index, purposes[index] ?? null));
	const kind = kindOf(header, folded, mapping, columns);
	if (!kind || !isListOfCases(folded, mapping)) return null;
	const ageBands: AgeBands = kind === 'unhcr_csv' ? 'unhcr' : 'primero';
	const language = kind === 'primero_csv' ? null : languageOf(purposes);
	return {
		kind,
		language,
		columns,
		mapping,
		ageBands,
		dayFirst: true,
		hasDoubtfulDates: false,
		seen: {}
	};
}

/** Columns that name or identify people and are not read for anything. */
export function columnsThatIdentify({ columns, mapping }: CountOffer): ExportColumn[] {
	const read = new Set(Object.values(mapping));
	return columns.filter(({ identifies }, index) => identifies && !read.has(index));
}

function mapColumns(purposes: (KnownLabel | null)[]): ColumnMapping {
	const mapping: ColumnMapping = {};
	for (const purpose of PURPOSES) {
		const best = purposes
			.flatMap((known, index) => (known?.purpose === purpose ? { index, rank: known.rank } : []))
			.sort((a, b) => a.rank - b.rank)[0];
		if (best) mapping[purpose] = best.index;
	}
	return mapping;
}

function readColumn(
	text: string,
	index: number,
	known: { isListed: boolean } | null
): ExportColumn {
	const identified = identifyHeader(text);
	const isShown = known?.isListed || identified?.isListed;
	return {
		letter: columnLetter(index),
		name: isShown ? text.trim().replace(/^\ufeff/, '') : null,
		identifies: identified?.kind ?? null
	};
}

const FEWEST_MARKS = 3;

function kindOf(
	header: string[],
	folded: string[],
	mapping: ColumnMapping,
	columns: ExportColumn[]
): ExportKind | null {
	const marks = (known: Set<string>) => folded.filter((text) => known.has(text)).length;
	const isFieldNames = header.filter((text) => /^\s*[a-z_0-9]+\s*$/.test(text)).length;
	if (marks(PRIMERO_FIELDS) >= FEWEST_MARKS && isFieldNames * 2 > header.length)
		return 'primero_csv';
	if (marks(UNHCR_LABELS) >= FEWEST_MARKS) return 'unhcr_csv';
	if (marks(KOBO_FIELDS) >= FEWEST_MARKS) return 'kobo';
	const filled = folded.filter(Boolean).length;
	const hasName = columns.some(({ identifies }) => identifies === 'person');
	if (hasName && filled >= 4 && marks(LIST_VIEW_LABELS) === filled) return 'list_view';
	const isLabelled = ['status', 'record_state', 'consent'].some((own) => own in mapping);
	const core = CORE.filter((purpose) => purpose in mapping).length;
	const isByPerson = columns.some(({ identifies }) => identifies && BY_PERSON.has(identifies));
	if (isLabelled && core >= 4 && foldLabel(header[0] ?? '') === 'id') return 'primero_labels';
	if (isLabelled && core >= 5 && isByPerson && 'case_number' in mapping) return 'primero_labels';
	return isByPerson ? 'line_list' : null;
}

const BY_PERSON: ReadonlySet<ExportColumn['identifies']> = new Set([
	'person',
	'contact',
	'identifier'
]);

/** What makes a line tell of one case. */
const CORE: Purpose[] = ['status', 'sex', 'age', 'risk', 'disability', 'registered'];

function isListOfCases(folded: string[], mapping: ColumnMapping): boolean {
	if (folded.some((text) => COUNT_HEADER.test(text))) return false;
	const isOfStaff = folded.some((text) => STAFF_LIST.test(text));
	if (isOfStaff && !('status' in mapping) && !('registered' in mapping)) return false;
	return CORE.filter((purpose) => purpose in mapping).length >= 2;
}

function languageOf(purposes: (KnownLabel | null)[]): LabelLanguage | null {
	const votes = new Map<LabelLanguage, number>();
	for (const known of purposes) {
		if (known && known.language !== 'code')
			votes.set(known.language, (votes.get(known.language) ?? 0) + 1);
	}
	return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
