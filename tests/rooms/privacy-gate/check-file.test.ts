import { describe, expect, it } from 'vitest';
import { checkFile, inspectFile } from '$lib/privacy-gate';
import {
	CASELOAD_HEADER,
	caseload,
	check,
	fileOf,
	noticesOf,
	problemsIn
} from '../../support/gate-files';

const ROW = '2026-01,BD2022,ORG07,total,all,40';

describe('what checkFile gives for a file without problems', () => {
	it('protects small counts, and the others of the same total, before anything leaves it', async () => {
		const { table } = await check(
			caseload(ROW, '2026-01,BD2022,ORG07,sex,f,37', '2026-01,BD2022,ORG07,sex,m,3')
		);
		expect(table?.columns.open_cases_end).toEqual({
			kind: 'measure',
			low: new Float64Array([40, 36, 1]),
			high: new Float64Array([40, 39, 4]),
			status: new Uint8Array([0, 0, 0])
		});
	});

	it('says what was read, from whom, for which months, and that everything was accepted', async () => {
		const { report } = await check(caseload(ROW, '2025-12,BD2022,ORG03,total,all,7'));
		expect(report).toMatchObject({
			kind: 'table',
			schema: 'caseload',
			encoding: 'utf-8',
			delimiter: ',',
			rows: 2,
			accepted: 2,
			refused: 0,
			refusedBy: {},
			problemCount: 0,
			notices: [],
			senders: ['ORG03', 'ORG07'],
			months: [2025 * 12 + 11, 2026 * 12],
			protected: { ranges: 0, withheld: 0, minimumCount: 5 }
		});
	});

	it('gives the SHA-256 of the bytes, the same as inspectFile', async () => {
		const file = fileOf('abc');
		const hash = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
		expect((await inspectFile(file)).hash).toBe(hash);
		expect((await check('abc')).report.hash).toBe(hash);
	});

	it('holds the columns that the file has, and the month that each row shows', async () => {
		const { table } = await check(caseload(ROW));
		const columns = CASELOAD_HEADER.split(',');
		expect(Object.keys(table?.columns ?? {})).toEqual(expect.arrayContaining(columns));
		expect(table?.columns.as_of).toEqual(table?.columns.period);
	});

	it('counts the ranges that protection made', async () => {
		const { report } = await check(caseload('2026-01,BD2022,ORG07,total,all,3'));
		expect(report.protected).toEqual({ ranges: 1, withheld: 0, minimumCount: 5 });
	});
});

describe('the balance sheet of a refused file', () => {
	it('keeps nothing and counts each row under its first problem', async () => {
		const { report, table } = await check(
			caseload(ROW, '2026-01,BD2022,ORG07,sex,x1,-4', '2026-01,BD2022,ORG08,total,all,')
		);
		expect(table).toBeNull();
		expect(report).toMatchObject({
			rows: 3,
			accepted: 0,
			refused: 3,
			refusedBy: { unknown_code: 1 }
		});
		expect(report.problemCount).toBe(2);
		expect([report.senders, report.months]).toEqual([[], []]);
	});

	it('counts all rows under a problem of the whole file', async () => {
		const { report } = await check(`${caseload(ROW, ROW).replace('open_cases_end', 'phone')}`);
		expect(report).toMatchObject({ rows: 2, refused: 2, refusedBy: { identifying_column: 2 } });
	});
});

describe('progress and cancel', () => {
	it('throws the reason of the signal', async () => {
		const signal = AbortSignal.abort(new Error('cancelled by the user'));
		const settings = { today: '2026-02-10', minimumCount: 5, areaCodes: null };
		await expect(checkFile(fileOf(caseload(ROW)), settings, undefined, signal)).rejects.toThrow(
			'cancelled by the user'
		);
	});

	it('ends at all bytes and all rows', async () => {
		const seen: number[][] = [];
		const file = fileOf(caseload(ROW, '2025-12,BD2022,ORG07,total,all,7'));
		const settings = { today: '2026-02-10', minimumCount: 5, areaCodes: null };
		await checkFile(file, settings, ({ bytes, rows }) => seen.push([bytes, rows]));
		expect(seen.at(-1)).toEqual([file.size, 2]);
	});
});

describe('inspectFile', () => {
	it('tells the schema by the header alone', async () => {
		const file = fileOf('Area Code;AREA NAME;Level\nBD;Bangladesh;0\n');
		expect(await inspectFile(file)).toMatchObject({ kind: 'table', schema: 'ref_area' });
	});

	it('takes GeoJSON for boundaries and anything else for unknown', async () => {
		const geojson = fileOf('{"type":"FeatureCollection","features":[]}', 'camps.json');
		expect(await inspectFile(geojson)).toMatchObject({ kind: 'boundaries', schema: null });
		expect(await inspectFile(fileOf('colour,size\nred,3\n'))).toMatchObject({ kind: 'unknown' });
	});
});

describe('small oddities of good files', () => {
	it('reads Windows and old Macintosh line ends', async () => {
		expect(await problemsIn(caseload(ROW).replaceAll('\n', '\r\n'))).toEqual([]);
		expect(await problemsIn(caseload(ROW).replaceAll('\n', '\r'))).toEqual([]);
	});

	it('ignores blank lines and says so, and still names the right line', async () => {
		const text = caseload(ROW, '', '2026-01,BD2022,ORG07,total,none,3', '', ',,,,,');
		const { report } = await check(text);
		expect(report.problems).toMatchObject([{ row: 4, code: 'unknown_code' }]);
		expect(noticesOf(report)).toEqual(['blank_lines 3']);
	});

	it('reads a last line without line end, and quoted cells', async () => {
		const text = caseload('"2026-01","BD2022","ORG07","total","all","1,234"').trimEnd();
		const { report, table } = await check(text);
		expect(report.rows).toBe(1);
		expect(table?.columns.open_cases_end).toMatchObject({ low: new Float64Array([1234]) });
	});

	it('accepts the token of another agency as the range that it means', async () => {
		const { report, table } = await check(caseload('2026-01,BD2022,ORG07,total,all,<10'));
		expect(table?.columns.open_cases_end).toMatchObject({
			low: new Float64Array([1]),
			high: new Float64Array([9])
		});
		expect(noticesOf(report)).toEqual(['suppressed_by_sender open_cases_end 1']);
	});
});
