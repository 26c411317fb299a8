import type { ByteSource } from '$lib/file-text';
import type { FeatureCollection } from 'geojson';
import type { ProtectedTable } from '$lib/protection';
import type { SchemaId, Settings } from '$lib/schemas';
import type { CountPlan, Encoding, FileReport, Problem } from '$lib/findings';

export interface GateSettings {
	/** YYYY-MM-DD; later months are in the future. */
	today: string;
	/** Smallest count that is stored exactly (k). */
	minimumCount: number;
	/** Forces the schema instead of recognising it by its columns. */
	schema?: SchemaId;
	/** Forces the encoding instead of recognising it. */
	encoding?: Encoding;
	/** Codes of all known areas; null when areas are not looked up. */
	areaCodes: ReadonlySet<string> | null;
	/** Code of the area that holds each area; without it no totals over areas are stored. */
	parents?: ReadonlyMap<string, string | null>;
	/** Names of areas by code, by which row-level files may call them. */
	areaNames?: ReadonlyMap<string, string>;
	/** Staffing figures are withheld, where naming them endangers staff. */
	hideStaffing?: boolean;
	/** What is held already of the same schema, against which the file is protected. */
	held?: ProtectedTable[];
	/** The hash that inspecting the same source gave, so that it is not computed again. */
	hash?: string;
}

/**
 * How far the work has come: bytes of bytes in all, where the first look at the bytes (hash and
 * encoding) counts for a fifth of them, and rows so far. `bytes` never falls.
 */
export interface GateProgress {
	bytes: number;
	totalBytes: number;
	rows: number;
}

/** All or nothing: tables, boundaries or settings are there exactly when the report has no problem. */
export interface GateResult {
	report: FileReport;
	/** The file's own table first, then what the gate has added up or counted from it. */
	tables: ProtectedTable[];
	/** Areas with `properties: { area_code }` only; every other property has been dropped. */
	boundaries: FeatureCollection | null;
	/** What the group has agreed on, of a settings file. */
	settings: Settings | null;
}

/** What a file is taken for, and the SHA-256 of its bytes (hexadecimal). */
export interface Inspection {
	kind: 'table' | 'boundaries' | 'settings' | 'unknown';
	schema: SchemaId | null;
	hash: string;
}

export type CheckFile = (
	source: ByteSource,
	settings: GateSettings,
	onprogress?: (progress: GateProgress) => void,
	signal?: AbortSignal
) => Promise<GateResult>;

/**
 * Counts a file with one line per person as the plan says, and gives the counted, protected tables.
 * Columns that the plan does not name are never read.
 */
export type CountFile = (
	source: ByteSource,
	settings: GateSettings,
	plan: CountPlan,
	onprogress?: (progress: GateProgress) => void,
	signal?: AbortSignal
) => Promise<GateResult>;

export type InspectFile = (
	source: ByteSource,
	settings?: Partial<GateSettings>,
	signal?: AbortSignal
) => Promise<Inspection>;

/** What is wrong with notes that people typed; the `row` of a problem is the place of the note. */
export type CheckNotes = (texts: readonly string[], today: string) => Promise<Problem[]>;
