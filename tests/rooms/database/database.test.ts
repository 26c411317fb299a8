import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QueryError, type Database, type SqlValue } from '$lib/database';
import { mergeProtected } from '$lib/protection';
import { parseMonth, type Table } from '$lib/tables';
import { buildTable } from '../../support/build-table';
import { ENGINES } from '../../support/database-engines';

const cases = (period: string, area_code: string, open_cases_end: string | number | null) => ({
	period,
	area_code,
	org_code: 'ORG1',
	open_cases_end
});

describe.each(ENGINES)('the $engine database', ({ open }) => {
	let database: Database;
	beforeAll(async () => {
		database = await open();
	});
	afterAll(() => database.close());

	const ask = async (sql: string, parameters?: SqlValue[]) => {
		const { rowCount, columns } = await database.query(sql, parameters);
		const cells = Object.values(columns);
		return Array.from({ length: rowCount }, (_, row) => cells.map((column) => column[row]));
	};

	describe('store', () => {
		it('keeps a figure as its two ends and its status, without ends unless it is given', async () => {
			await database.store(
				buildTable('caseload', [
					cases('2025-01', 'BD1', 40),
					cases('2025-01', 'BD2', 3),
					cases('2025-01', 'BD3', 0),
					cases('2025-01', 'BD4', null),
					cases('2025-01', 'BD5', 'NA'),
					cases('2025-01', 'BD6', 'c')
				])
			);
			expect(
				await ask(`SELECT area_code, open_cases_end_low, open_cases_end_high, open_cases_end_status
					FROM caseload`)
			).toEqual([
				['BD1', 40, 40, 0],
				['BD2', 1, 4, 0],
				['BD3', 0, 0, 0],
				['BD4', null, null, 1],
				['BD5', null, null, 2],
				['BD6', null, null, 3]
			]);
		});

		it('gives codes an ENUM in the order of the alphabet, and other columns their numbers', async () => {
			await database.store(
				buildTable('caseload', [cases('2025-01', 'BD2', 9), cases('2025-01', 'BD1', 8)])
			);
			await database.store(buildTable('ref_population', [{ area_code: 'BD1', population: 7 }]));
			expect(
				await ask(`SELECT typeof(area_code), typeof(period), typeof(open_cases_end_low),
					typeof(open_cases_end_status) FROM caseload LIMIT 1`)
			).toEqual([["ENUM('BD1', 'BD2')", 'INTEGER', 'DOUBLE', 'UTINYINT']]);
			expect(await ask('SELECT typeof(age_max) FROM ref_population')).toEqual([['DOUBLE']]);
		});

		it('keeps empty codes and empty numbers as NULL', async () => {
			await database.store(
				buildTable('ref_population', [{ area_code: 'BD1', age_max: null, population: 7 }])
			);
			expect(await ask('SELECT source, age_max, population_low FROM ref_population')).toEqual([
				[null, null, 7]
			]);
		});

		it('sorts rows by month and leaves them in their order within a month', async () => {
			await database.store(
				buildTable('caseload', [
					cases('2025-03', 'Z', 10),
					cases('2025-01', 'Z', 20),
					cases('2025-03', 'A', 30),
					cases('2025-01', 'A', 40)
				])
			);
			expect(await ask('SELECT open_cases_end_low FROM caseload')).toEqual([
				[20],
				[40],
				[10],
				[30]
			]);
		});

		it('replaces the whole table, also where another table was made of the old one', async () => {
			await database.store(buildTable('caseload', [cases('2025-01', 'BD1', 10)]));
			await database.execute('CREATE OR REPLACE TABLE copy_of_caseload AS FROM caseload');
			await database.store(buildTable('caseload', [cases('2025-02', 'BD2', 20)]));
			expect(await ask('SELECT area_code FROM caseload')).toEqual([['BD2']]);
			expect(await ask('SELECT area_code FROM copy_of_caseload')).toEqual([['BD1']]);
		});

		it('keeps the columns of a table without rows', async () => {
			await database.store(mergeProtected('workforce', []));
			expect(await ask(`SELECT count(*) FROM workforce WHERE role = 'NGO_CW'`)).toEqual([[0]]);
		});

		it('gives a column that the table lacks as empty', async () => {
			const table = buildTable('caseload', [cases('2025-01', 'BD1', 10)]);
			delete table.columns.cases_opened;
			delete table.columns.dim_value;
			await database.store(table);
			expect(await ask('SELECT dim_value, cases_opened_status FROM caseload')).toEqual([[null, 1]]);
		});

		it('keeps every letter of every script', async () => {
			const area_name = `خان يونس "O'Neill" Ñ 😀`;
			await database.store(buildTable('ref_area', [{ area_code: 'PS1', area_name }]));
			expect(await ask('SELECT area_name FROM ref_area')).toEqual([[area_name]]);
		});

		it('takes more codes than SQL text could hold', async () => {
			const rows = Array.from({ length: 10_000 }, (_, i) =>
				cases('2025-01', `BD${String(i).padStart(10, '0')}`, i)
			);
			await database.store(buildTable('caseload', rows));
			expect(await ask('SELECT count(DISTINCT area_code), max(area_code) FROM caseload')).toEqual([
				[10_000, 'BD0000009999']
			]);
			await database.store(buildTable('caseload', []));
		});

		it('takes nothing that protection has not made', () => {
			const unprotected: Table = buildTable('caseload', []);
			// @ts-expect-error a plain table has no mark of protection
			const store = () => database.store(unprotected);
			expect(store).toBeTypeOf('function');
		});
	});

	describe('query', () => {
		it('gives columns by name, with numbers of every kind as plain numbers', async () => {
			expect(
				await ask(`SELECT 1::TINYINT, 7::UBIGINT, 12345678901::BIGINT, sum(x)::HUGEINT,
					1.25::DECIMAL(10,2), 0.5::DOUBLE FROM range(10) t(x)`)
			).toEqual([[1, 7, 12345678901, 45, 1.25, 0.5]]);
		});

		it('gives NULL of every kind as null', async () => {
			expect(
				await ask(`SELECT NULL, NULL::DOUBLE, NULL::BIGINT, NULL::VARCHAR, NULL::BOOLEAN`)
			).toEqual([[null, null, null, null, null]]);
		});

		it('gives NULL among other values', async () => {
			expect(
				await ask(`FROM (VALUES (1, 'a', true), (NULL, NULL, NULL), (3, 'c', false)) t(n, s, b)`)
			).toEqual([
				[1, 'a', true],
				[null, null, null],
				[3, 'c', false]
			]);
		});

		it('gives the names of the columns when there are no rows', async () => {
			expect(await database.query('SELECT 1 AS n WHERE false')).toMatchObject({ rowCount: 0 });
			expect(Object.keys((await database.query('SELECT 1 AS n WHERE false')).columns)).toEqual([
				'n'
			]);
		});

		it('gives more rows than fit into one piece of the engine', async () => {
			await database.execute(`CREATE OR REPLACE TABLE many AS
				SELECT x, (CASE x % 2 WHEN 0 THEN 'even' ELSE 'odd' END)::ENUM('even', 'odd') AS kind
				FROM range(5000) t(x)`);
			const { rowCount, columns } = await database.query('SELECT x, kind FROM many ORDER BY x');
			expect([rowCount, columns.x![4999], columns.kind![4999]]).toEqual([5000, 4999, 'odd']);
		});

		it('binds numbers and text to the question marks, in order', async () => {
			await database.store(
				buildTable('caseload', [cases('2025-01', 'BD1', 10), cases('2025-02', 'BD2', 20)])
			);
			expect(
				await ask('SELECT area_code FROM caseload WHERE period >= ? AND area_code IN (?, ?)', [
					parseMonth('2025-02'),
					'BD1',
					'BD2'
				])
			).toEqual([['BD2']]);
		});

		it('takes every number parameter as DOUBLE, every other as text, and never as SQL', async () => {
			expect(
				await ask('SELECT typeof(?), typeof(?), typeof(?), ?', [1, 0.5, 'x', `'; DROP TABLE x`])
			).toEqual([['DOUBLE', 'DOUBLE', 'VARCHAR', `'; DROP TABLE x`]]);
			expect(await ask('SELECT x FROM range(9) t(x) LIMIT ?', [2])).toEqual([[0], [1]]);
		});

		it('finds nothing, and does not fail, where a code is compared with one that no row has', async () => {
			await database.store(buildTable('caseload', [cases('2025-01', 'BD1', 10)]));
			expect(await ask(`SELECT * FROM caseload WHERE area_code = ?`, ['BD9'])).toEqual([]);
			expect(await ask(`SELECT * FROM caseload WHERE area_code = 'BD9'`)).toEqual([]);
		});

		it('refuses values that are neither text nor number nor truth value', async () => {
			await expect(database.query(`SELECT DATE '2025-01-31' AS day`)).rejects.toMatchObject({
				cause: { message: 'The column day must be cast to text or a number' }
			});
		});

		it('throws a QueryError with the SQL, and answers the next query', async () => {
			const wrong = database.query('SELECT no_such_column FROM caseload');
			await expect(wrong).rejects.toBeInstanceOf(QueryError);
			await expect(wrong).rejects.toHaveProperty('sql', 'SELECT no_such_column FROM caseload');
			expect(await ask('SELECT 1')).toEqual([[1]]);
		});

		it('answers queries that are asked at once, in turn', async () => {
			const answers = await Promise.all([1, 2, 3].map((n) => ask('SELECT ?', [n])));
			expect(answers).toEqual([[[1]], [[2]], [[3]]]);
		});
	});

	it('does the same after a table could not be stored', async () => {
		await database.store(buildTable('caseload', [cases('2025-01', 'BD1', 10)]));
		const broken = buildTable('caseload', [cases('2025-02', 'BD2', 20)]);
		Object.defineProperty(broken.columns.period, 'months', {
			get() {
				throw new Error('broken on purpose');
			}
		});
		await expect(database.store(broken)).rejects.toBeInstanceOf(QueryError);
		expect(await ask('SELECT area_code FROM caseload')).toEqual([['BD1']]);
		await database.store(buildTable('caseload', [cases('2025-03', 'BD3', 30)]));
		expect(await ask('SELECT area_code FROM caseload')).toEqual([['BD3']]);
	});
});

describe.each(ENGINES)('a closed $engine database', ({ open }) => {
	it('answers nothing any more, and may be closed again', async () => {
		const database = await open();
		await database.close();
		await expect(database.query('SELECT 1')).rejects.toMatchObject({
			cause: { message: 'The database has been closed' }
		});
		await database.close();
	});

	it('lets a query that is under way fail, instead of waiting for ever', async () => {
		const database = await open();
		const answer = database.query('SELECT count(*) FROM range(1000) a, range(1000) b');
		answer.catch(() => {});
		await database.close();
		await expect(answer).rejects.toBeInstanceOf(QueryError);
	});
});
