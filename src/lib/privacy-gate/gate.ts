import type { ByteSource } from '$lib/file-text';
import type { FeatureCollection } from 'geojson';
import type { ProtectedTable } from '$lib/protection';
import type { SchemaId } from '$lib/schemas';
import type { Encoding, FileReport } from '$lib/findings';

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

/** All or nothing: `table` or `boundaries` is there exactly when the report has no problem. */
export interface GateResult {
	report: FileReport;
	table: ProtectedTable | null;
	/** Areas with `properties: { area_code }` only; every other property has been dropped. */
	boundaries: FeatureCollection | null;
}

/** What a file is taken for, and the SHA-256 of its bytes (hexadecimal). */
export interface Inspection {
	kind: 'table' | 'boundaries' | 'unknown';
	schema: SchemaId | null;
	hash: string;
}

export type CheckFile = (
	source: ByteSource,
	settings: GateSettings,
	onprogress?: (progress: GateProgress) => void,
	signal?: AbortSignal
) => Promise<GateResult>;

export type InspectFile = (
	source: ByteSource,
	settings?: Partial<GateSettings>,
	signal?: AbortSignal
) => Promise<Inspection>;
