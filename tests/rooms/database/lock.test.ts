import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '$lib/database';
import { ENGINES } from '../../support/database-engines';

describe.each(ENGINES)('the locked $engine database', ({ open }) => {
	let database: Database;
	beforeAll(async () => {
		database = await open();
	});
	afterAll(() => database.close());

	const refused = (sql: string, reason: RegExp) =>
		expect(database.execute(sql)).rejects.toMatchObject({
			cause: { message: expect.stringMatching(reason) }
		});

	it.each([
		['an extension', `LOAD spatial`],
		['an extension that was to be installed', `INSTALL spatial; LOAD spatial`],
		['a file of another site', `FROM read_csv('https://example.org/cases.csv')`],
		['a file of another site, by its name alone', `FROM 'https://example.org/cases.csv'`],
		['a file of this machine', `FROM read_csv('package.json')`],
		['the text of a file', `FROM read_text('package.json')`],
		['a list of files', `FROM glob('*')`],
		['a database', `ATTACH 'other.db'`],
		['a table from a file', `COPY t FROM 'cases.csv'`]
	])('loads nothing: %s', async (_, sql) => {
		await database.execute('CREATE OR REPLACE TABLE t (n INTEGER)');
		await refused(sql, /disabled by configuration|disabled through configuration|not supported/);
	});

	it.each([
		['a file', `COPY (SELECT 1) TO 'out.csv'`],
		['a whole database', `EXPORT DATABASE 'out'`]
	])('writes nothing: %s', async (_, sql) => {
		await database.execute('CREATE OR REPLACE TABLE t (n INTEGER)');
		await refused(sql, /disabled by configuration/);
	});

	it.each([
		['SET enable_external_access = true'],
		['SET autoload_known_extensions = true'],
		['SET lock_configuration = false'],
		['RESET lock_configuration'],
		[`PRAGMA memory_limit = '8GB'`],
		['SET threads = 2']
	])('cannot be unlocked: %s', async (sql) => {
		await refused(sql, /configuration has been locked/);
	});
});
