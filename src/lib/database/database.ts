import type { ProtectedTable } from '$lib/protection';

export type SqlValue = string | number;

/** Rows as columns of equal length; NULL is null. */
export interface QueryResult {
	rowCount: number;
	columns: Record<string, ArrayLike<string | number | boolean | null>>;
}

/**
 * DuckDB behind four calls. Two engines implement it: DuckDB-WASM (browser) and native (Node).
 * A stored table is named as its schema; a code column is an ENUM (NULL = empty), a month column an
 * INTEGER (see tables/month.ts), a number column a DOUBLE, and a figure `x` three columns:
 * `x_low`, `x_high` DOUBLE (NULL unless given) and `x_status` UTINYINT (see tables, MEASURE_STATUS).
 * Rows are sorted by month. Numbers come back as JavaScript numbers, never bigint.
 */
export interface Database {
	/** Replaces the table of that schema as a whole. */
	store(table: ProtectedTable): Promise<void>;
	/** Runs statements that return nothing, such as CREATE TABLE ... AS SELECT. */
	execute(sql: string): Promise<void>;
	/** @param parameters for the `?` of the SQL, in order @throws QueryError with the SQL */
	query(sql: string, parameters?: SqlValue[]): Promise<QueryResult>;
	/** Ends the engine and frees its memory. */
	close(): Promise<void>;
}

export class QueryError extends Error {
	override name = 'QueryError';
	constructor(
		readonly sql: string,
		cause: unknown
	) {
		super('The database could not answer a query', { cause });
	}
}
