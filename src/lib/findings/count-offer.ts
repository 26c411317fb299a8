import type { ProblemVariant } from './problem-variants';

/** What a column of a row-level export may be read for; every other column is never read. */
export const PURPOSES = [
	'status',
	'record_state',
	'consent',
	'registered',
	'closed',
	'sex',
	'age',
	'disability',
	'risk',
	'step',
	'location',
	'caseworker',
	'case_number',
	'agency'
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Row-level files that are recognised; `line_list` is any other file with one line per person. */
export const EXPORT_KINDS = [
	'primero_csv',
	'primero_labels',
	'list_view',
	'unhcr_csv',
	'kobo',
	'line_list'
] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** Languages of labels that are recognised. */
export type LabelLanguage = 'en' | 'fr' | 'es' | 'ar' | 'bn';

export type IdentifyingKind = Exclude<ProblemVariant<'identifying_column'>, 'hxl'>;

/** Purpose -> index of the column that is read for it, the first column being 0. */
export type ColumnMapping = Partial<Record<Purpose, number>>;

export interface ExportColumn {
	/** `A`, `B`, ... */
	letter: string;
	/** Its header where our dictionaries know it word for word; never any other text of the file. */
	name: string | null;
	/** What it tells of a person, where its header says so. */
	identifies: IdentifyingKind | null;
}

/** Ages are read into one of two sets of bands: 0-5, 6-11, 12-17 or 0-4, 5-11, 12-17. */
export type AgeBands = 'primero' | 'unhcr';

/** What a row-level file was recognised as, and how it could be counted. Holds no text of a cell. */
export interface CountOffer {
	kind: ExportKind;
	/** Language of its labels; null where it has field names. */
	language: LabelLanguage | null;
	columns: ExportColumn[];
	mapping: ColumnMapping;
	ageBands: AgeBands;
	/** Whether `03/04/2026` is taken for 3 April. */
	dayFirst: boolean;
	/** There are dates that can be read either way, and none that tells which is meant. */
	hasDoubtfulDates: boolean;
	/** Per coded column of the mapping: standard codes that stand in it, and cells without one. */
	seen: Partial<Record<Purpose, { codes: string[]; unrecognised: number }>>;
}

/** How a person wants a row-level file to be counted. */
export interface CountPlan {
	/** YYYY-MM */
	period: string;
	/** Pseudonym of the agency. */
	orgCode: string;
	columns: ColumnMapping;
	/** The area of lines whose location is not known; null leaves them out. */
	area: string | null;
	ageBands: AgeBands;
	dayFirst: boolean;
	/** Also count case-holding caseworkers, as workers of that role and employer; null does not. */
	staff: { role: string; employerType: string } | null;
}

/** Why a line of a row-level file is not counted. Each line has one reason at most. */
export const LEFT_OUT_REASONS = [
	'unreadable', // not as many cells as the header, or broken quotes
	'repeated', // the case number stood in an earlier line
	'duplicate', // its status says so
	'invalid', // its record is not valid
	'no_consent',
	'transferred',
	'unknown_status',
	'unknown_date', // the day of registration is missing or cannot be read
	'registered_later',
	'closed_before', // or closed on a day that is not known
	'no_area'
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** The balance of a count: rows read = rows counted + rows left out. For the uploader's eyes only. */
export interface CountReport {
	kind: ExportKind;
	period: string;
	orgCode: string;
	rowsRead: number;
	rowsCounted: number;
	leftOut: Partial<Record<LeftOutReason, number>>;
	/** Counted rows whose value is empty or not known, per purpose. */
	unknown: Partial<Record<Purpose, number>>;
	/** Case-holding caseworkers; null when they were not counted. */
	caseworkers: number | null;
	/** Different agencies among the counted rows; null without such a column. */
	agencies: number | null;
	/** Columns that were read, and columns that were not: names, or `column D`. */
	read: string[];
	neverRead: string[];
}
