import { describe, expect, it } from 'vitest';
import { parseMonth } from '$lib/tables';
import {
	problemsToCsv,
	tableToCsv,
	tableToHxlCsv,
	templateToCsv,
	toCsv,
	type TableForExport
} from '$lib/exports';

const table: TableForExport = {
	title: 'Caseload ratio',
	definition: 'Open cases per caseworker holding cases',
	period: 'December 2025',
	filters: ['Role: NGO caseworkers'],
	minimumCount: 5,
	completeness: '11 of 12 agencies reported',
	sources: ['Demonstration'],
	generatedOn: '2026-01-15',
	isDemonstration: true,
	columns: ['Area', 'Ratio'],
	rows: [['Camp 1E', '1,241–1,253']]
};
const lines = (csv: string) => csv.replace('\uFEFF', '').split('\r\n');

describe(toCsv, () => {
	it('begins with the mark by which Excel knows UTF-8', () => {
		expect(toCsv([['a']])).toBe('\uFEFF"a"');
	});

	it.each(['=1+1', '+1+1', '@SUM(A1)', '-1+1', '\t=1', ' =1', '＝1', '＋1', '－1', '＠a'])(
		'puts an apostrophe before what a spreadsheet would run: %j',
		(text) => {
			expect(toCsv([[text]])).toBe(`\uFEFF"'${text}"`);
		}
	);

	it.each(['-5', '-1,5', '12.4', '<5', '1–4', 'Camp 4 Extension'])(
		'leaves plain text and numbers as they are: %s',
		(text) => {
			expect(toCsv([[text]])).toBe(`\uFEFF"${text}"`);
		}
	);
});

describe(tableToCsv, () => {
	it('says above the table what its figures are, and that they are made up', () => {
		expect(lines(tableToCsv(table))).toEqual([
			'"Demonstration figures: not real caseworkers or cases"',
			'"Table","Caseload ratio"',
			'"Definition","Open cases per caseworker holding cases"',
			'"Period","December 2025"',
			'"Filters","Role: NGO caseworkers"',
			'"Completeness","11 of 12 agencies reported"',
			'"Small counts","counts under 5 are ranges"',
			'"Sources","Demonstration"',
			'"Generated on","2026-01-15"',
			'""',
			'"Area","Ratio"',
			'"Camp 1E","1,241–1,253"'
		]);
	});

	it('does not call own figures a demonstration', () => {
		expect(tableToCsv({ ...table, isDemonstration: false })).not.toContain('Demonstration figures');
	});
});

describe(tableToHxlCsv, () => {
	const december = { first: parseMonth('2025-12'), last: parseMonth('2025-12') };
	const quarter = { first: parseMonth('2025-10'), last: parseMonth('2025-12') };
	const tagged = {
		...table,
		columns: ['Area code', 'Area', 'Caseload', 'Caseload, at least', 'Caseload, at most', 'Why'],
		ids: ['code', 'area', 'value', 'value_least', 'value_most', 'why'],
		rows: [
			['site:1', 'Camp 1E', '12–15', 12, 15, 'range'],
			['site:2', 'Camp 2', 'no report', null, null, '']
		],
		periods: december,
		indicator: 'M03'
	};

	it('has the tags under the header, and month and indicator as columns', () => {
		expect(lines(tableToHxlCsv(tagged)).slice(-4)).toEqual([
			'"Period","Indicator","Area code","Area","Caseload","Caseload, at least","Caseload, at most","Why"',
			'"#date+month","#indicator+code","#adm+code","#adm+name","#indicator+value+text","#indicator+value+min","#indicator+value+max",""',
			'"2025-12","M03","site:1","Camp 1E","12–15","12","15","range"',
			'"2025-12","M03","site:2","Camp 2","no report",,,""'
		]);
	});

	it('says of each row its period, where the rows tell of several', () => {
		const trend = {
			...table,
			columns: ['When', 'Cases opened'],
			ids: ['time', 'figure'],
			rows: [
				['December 2025', '1–4'],
				['October – December 2025', '9']
			],
			periods: [december, quarter],
			indicator: 'M31'
		};
		expect(lines(tableToHxlCsv(trend)).slice(-4)).toEqual([
			'"Period","Indicator","When","Cases opened"',
			'"#date+month","#indicator+code","","#indicator+value+text"',
			'"2025-12","M31","December 2025","1–4"',
			'"2025-10/2025-12","M31","October – December 2025","9"'
		]);
	});

	it('says of each column its period, where each is a period of its own', () => {
		const wide = {
			...table,
			columns: ['Area', 'December 2025', 'October – December 2025'],
			ids: ['area', 'figure', 'figure'],
			rows: [['Camp 2', 'no report', '9']],
			periods: null,
			columnPeriods: [undefined, december, quarter]
		};
		expect(lines(tableToHxlCsv(wide)).slice(-2)).toEqual([
			'"#adm+name","#indicator+value+text+m2025_12","#indicator+value+text+from2025_10+to2025_12"',
			'"Camp 2","no report","9"'
		]);
	});

	it('names the metric in the tag of a column of its own', () => {
		const flow = {
			...table,
			columns: ['Month', 'Cases opened', 'Cases closed'],
			ids: ['month', 'M31', 'M31C'],
			rows: [['December 2025', '9', '7']],
			periods: [december]
		};
		expect(lines(tableToHxlCsv(flow)).slice(-2)).toEqual([
			'"#date+month","","#indicator+value+text+m31","#indicator+value+text+m31c"',
			'"2025-12","December 2025","9","7"'
		]);
	});

	it('says above the header what the untagged file says', () => {
		const caption = lines(tableToCsv(table)).slice(0, 10);
		expect(lines(tableToHxlCsv(tagged)).slice(0, 10)).toEqual(caption);
	});

	it('has its tags where programs look for them, in the first 25 lines', () => {
		const at = lines(tableToHxlCsv(tagged)).findIndex((line) => line.startsWith('"#'));
		expect(at).toBeLessThan(25);
	});
});

describe(problemsToCsv, () => {
	it('says how many problems it does not list', () => {
		expect(lines(problemsToCsv([], 2500)).at(-1)).toContain('2,500 more problems are not listed');
	});

	it('lists line, column, code, reason and advice of every problem', () => {
		const problem = { code: 'phone', variant: 'cell', row: 12, column: 'column D', details: {} };
		expect(lines(problemsToCsv([problem], 1))[1]).toMatch(
			/^"12","column D","phone","Looks like a phone number","Remove it/
		);
	});
});

describe(templateToCsv, () => {
	it('is the header of the schema', () => {
		expect(lines(templateToCsv('supervision'))).toEqual([
			'"period","area_code","org_code","tool","sessions","caseworkers_reached","caseworkers_in_post"'
		]);
	});

	it('has the HXL tags in its second row where asked for', () => {
		expect(lines(templateToCsv('supervision', { hxl: true }))[1]).toMatch(/^"#date\+month",/);
	});
});
