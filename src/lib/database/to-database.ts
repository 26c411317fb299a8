import type { ProtectedTable } from '$lib/protection';
import { SCHEMAS } from '$lib/schemas';
import { emptyColumn, type Table } from '$lib/tables';
import { QueryError, type Database } from './database';
import type { Engine } from './engine';
import { STAGING, clearStatements, storeStatements } from './store-statements';

/** Gives an engine's one connection to one call at a time, in the order of the calls. */
export function toDatabase(engine: Engine): Database {
	let isOpen = true;
	let stop!: (reason: unknown) => void;
	const stopped = new Promise<never>((_, reject) => (stop = reject));
	stopped.catch(() => (isOpen = false));
	engine.failed?.catch(stop);
	let current: Promise<unknown> = Promise.resolve();
	let last: Promise<unknown> = current;

	function inTurn<T>(sql: string, call: () => Promise<T>): Promise<T> {
		const answer = last
			.then(() => (isOpen ? Promise.race([(current = call()), stopped]) : stopped))
			.catch((cause) => {
				throw new QueryError(sql, cause);
			}) as Promise<T>;
		last = answer.catch(() => {});
		return answer;
	}

	return {
		store: (table) => inTurn(`store ${table.schema}`, () => store(engine, table)),
		execute: (sql) => inTurn(sql, () => engine.run(sql)),
		query: (sql, parameters = []) => inTurn(sql, () => engine.read(sql, parameters)),
		async close() {
			if (!isOpen) return;
			isOpen = false;
			stop(new Error('The database has been closed'));
			await engine.end(current.catch(() => {}));
		}
	};
}

async function store(engine: Engine, table: ProtectedTable): Promise<void> {
	await runAll(engine, clearStatements(table.schema));
	try {
		await engine.stage(withAllColumns(table));
		const { columns } = await engine.read(`SELECT count(*) AS staged FROM ${STAGING}`, []);
		if (columns.staged?.[0] !== table.rowCount) throw new Error('Rows were lost on the way');
		await runAll(engine, storeStatements(table.schema));
	} finally {
		await runAll(engine, clearStatements(table.schema));
	}
}

/** All in one call: each call is a round trip to the engine's worker. */
function runAll(engine: Engine, statements: string[]): Promise<void> {
	return engine.run(statements.join(';\n'));
}

function withAllColumns(table: Table): Table {
	const columns = SCHEMAS[table.schema].fields.map((field) => [
		field.name,
		table.columns[field.name] ?? emptyColumn(field, table.rowCount)
	]);
	return { ...table, columns: Object.fromEntries(columns) };
}
