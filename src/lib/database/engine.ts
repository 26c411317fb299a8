import type { Table } from '$lib/tables';
import type { QueryResult, SqlValue } from './database';

/** The little that differs from one DuckDB to another; `toDatabase` makes a Database of it. */
export interface Engine {
	/** Writes the table into STAGING with the columns of `storedColumns`, codes as text. */
	stage(table: Table): Promise<void>;
	run(sql: string): Promise<void>;
	read(sql: string, parameters: SqlValue[]): Promise<QueryResult>;
	/** Ends the engine. @param current settles when the call that is under way has ended */
	end(current: Promise<unknown>): Promise<void>;
	/** Rejects when the engine breaks down by itself. */
	failed?: Promise<never>;
}

/**
 * Nothing is loaded from anywhere, no file is read or written, and nobody can change that again.
 * What SQL can still do is work on the tables that were stored.
 */
export const LOCK = [
	'SET autoinstall_known_extensions=false',
	'SET autoload_known_extensions=false',
	'SET allow_community_extensions=false',
	'SET enable_external_access=false',
	'SET lock_configuration=true'
].join('; ');
