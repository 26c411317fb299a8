import { afterAll, beforeAll, describe as suite, expect, it } from 'vitest';
import type { Database } from '$lib/database';
import { openNativeDatabase } from '$lib/database/native';
import {
	EMPTY_HOLDINGS,
	describe,
	latestCompleteMonth,
	loadDatabase,
	measure,
	summarise,
	type Holdings
} from '$lib/pipeline';
import { SCHEMA_IDS } from '$lib/schemas';
import { parseMonth } from '$lib/tables';
import { buildTable } from '../../support/build-table';
import { byArea, request } from '../../support/measured';
import { SMALL_RESPONSE } from '../../support/small-response';

const NOVEMBER = parseMonth('2025-11');
const DECEMBER = parseMonth('2025-12');
const HOLDINGS: Holdings = {
	...EMPTY_HOLDINGS,
	demonstration: true,
	parts: SCHEMA_IDS.filter((schema) => SMALL_RESPONSE[schema]).map((schema) => ({
		file: `${schema}.csv`,
		hash: schema,
		schema,
		table: buildTable(schema, SMALL_RESPONSE[schema]!),
		report: null
	}))
};

suite('a loaded database', () => {
	let database: Database;
	beforeAll(async () => {
		database = await openNativeDatabase();
		await loadDatabase(database, HOLDINGS);
	});
	afterAll(() => database.close());

	it('tells its areas with their parents', async () => {
		const { areas } = await describe(database);
		expect(areas).toHaveLength(7);
		expect(areas.slice(0, 2)).toEqual([
			{ code: 'XA', name: 'Exampleland', level: '0', parent: null },
			{ code: 'XA01', name: 'Area XA01', level: '1', parent: 'XA' }
		]);
	});

	it('tells its months, and who was expected and who reported', async () => {
		const { months, senders, reporting } = await describe(database);
		expect(months).toEqual([NOVEMBER, DECEMBER]);
		expect(senders).toEqual([
			{ code: 'ORG1', expected: [DECEMBER], reported: [DECEMBER], missing: [] },
			{ code: 'ORG2', expected: [DECEMBER], reported: [DECEMBER], missing: [] },
			{
				code: 'ORG3',
				expected: [DECEMBER],
				reported: [NOVEMBER],
				missing: [
					{ month: DECEMBER, dataset: 'caseload' },
					{ month: DECEMBER, dataset: 'workforce' }
				]
			}
		]);
		expect(reporting).toEqual([{ month: DECEMBER, expected: 6, received: 4 }]);
	});

	it('answers a metric', async () => {
		const rows = await measure(database, request('M03'));
		expect(byArea(rows).XA01).toBe('ok 24 = 300 / 12.5');
	});

	it('is summarised with the figures that the first screens ask for', async () => {
		const wanted = request('M03', { level: null });
		const { demonstration, figures } = await summarise(database, HOLDINGS, () => [wanted]);
		expect(demonstration).toBe(true);
		expect(figures).toEqual([{ request: wanted, rows: await measure(database, wanted) }]);
	});

	it('is empty after nothing has been loaded', async () => {
		const empty = await openNativeDatabase();
		await loadDatabase(empty, EMPTY_HOLDINGS);
		expect(await describe(empty)).toEqual({ areas: [], months: [], senders: [], reporting: [] });
		await empty.close();
	});
});

suite('latestCompleteMonth', () => {
	const months = [NOVEMBER, DECEMBER];
	const november = { month: NOVEMBER, expected: 10, received: 9 };

	it('is the last month with at least 80 % of the expected files', () => {
		const at = (received: number) =>
			latestCompleteMonth({
				months,
				reporting: [november, { month: DECEMBER, expected: 10, received }]
			});
		expect(at(8)).toBe(DECEMBER);
		expect(at(7)).toBe(NOVEMBER);
	});

	it('is the last month with figures where nobody says what was expected', () => {
		expect(latestCompleteMonth({ months, reporting: [] })).toBe(DECEMBER);
	});

	it('leaves out months that were expected and have no figure yet', () => {
		const reporting = [{ month: DECEMBER, expected: 1, received: 1 }];
		expect(latestCompleteMonth({ months: [NOVEMBER], reporting })).toBe(NOVEMBER);
	});

	it('is null where nothing is loaded', () => {
		expect(latestCompleteMonth({ months: [], reporting: [] })).toBeNull();
	});
});
