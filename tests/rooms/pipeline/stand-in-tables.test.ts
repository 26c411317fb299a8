import { afterEach, describe, expect, it } from 'vitest';
import { protectedToCsv } from '$lib/exports';
import type { Database } from '$lib/database';
import { openNativeDatabase } from '$lib/database/native';
import {
	EMPTY_HOLDINGS,
	admitFiles,
	describe as describeData,
	loadDatabase,
	measure,
	raiseProtection,
	weekOneFiles,
	type Holdings
} from '$lib/pipeline';
import { checkFile, inspectFile } from '$lib/privacy-gate';
import type { MetricId } from '$lib/metrics';
import { parseMonth } from '$lib/tables';
import { request } from '../../support/measured';
import { textFile } from '../../support/read-table';

const GATE = { inspect: inspectFile, check: checkFile };
const SETTINGS = { today: '2026-01-31', minimumCount: 5 };
const JANUARY = { from: parseMonth('2026-01'), to: parseMonth('2026-01') };

const AREAS = textFile(
	'ref_area.csv',
	'area_code,area_name,level,parent_code\nXA,Exampleland,0,\nXA01,North,1,XA\nXA02,South,1,XA\n'
);
const HEADER =
	'report_date,area_code,area_name,org_code,employer_type,caseworkers,of_which_female,supervisors,open_cases,children_est,svc_health,is_estimate\n';
const WEEK_ONE = textFile(
	'rapid_week1.csv',
	HEADER +
		'2026-01-05,XA01,North,ORG07,NGO_INT,8,5,1,200,20000,y,y\n' +
		'2026-01-05,,south,ORG07,NGO_INT,2,1,,3,9000,n,y\n' +
		'2026-01-05,,"Camp O\'Hara",ORG08,GOV,0,,0,12,,u,n\n'
);

let database: Database | null = null;
afterEach(async () => {
	await database?.close();
	database = null;
});

async function admit(files: ReturnType<typeof textFile>[], held: Holdings = EMPTY_HOLDINGS) {
	const { reports, holdings } = await admitFiles(files, held, GATE, SETTINGS);
	expect(reports.flatMap(({ problems }) => problems)).toEqual([]);
	return holdings;
}

async function load(holdings: Holdings): Promise<Database> {
	database = await openNativeDatabase();
	await loadDatabase(database, holdings);
	return database;
}

async function figures(of: Database, metric: 'M01' | 'M03' | 'M06', level: '1' | '2' | null = '1') {
	const rows = await measure(of, { ...request(metric), ...JANUARY, level });
	return Object.fromEntries(rows.map(({ areaCode, value }) => [areaCode, value]));
}

describe('week one in figures', () => {
	it('marks every figure as an estimate, that of services too', async () => {
		const loaded = await load(await admit([AREAS, WEEK_ONE]));
		const statusOf = async (metric: MetricId, filters = {}) => {
			const rows = await measure(loaded, { ...request(metric), ...JANUARY, filters });
			return rows.find(({ areaCode }) => areaCode === 'XA01')?.status;
		};
		expect(await statusOf('M03')).toBe('estimate');
		expect(await statusOf('M01')).toBe('estimate');
		expect(await statusOf('M05')).toBe('estimate');
		expect(await statusOf('M27', { package: ['acute'] })).toBe('estimate');
	});

	it('stays an estimate in later months for which its directory stands', async () => {
		const december = textFile(
			'rapid_week1.csv',
			HEADER + '2025-12-20,XA01,North,ORG07,NGO_INT,8,5,1,200,20000,y,y\n'
		);
		const january = textFile(
			'caseload.csv',
			'period,area_code,org_code,dim,dim_value,open_cases_end\n2026-01,XA02,ORG09,total,all,160\n'
		);
		const loaded = await load(await admit([AREAS, december, january]));
		const wanted = { ...request('M27'), ...JANUARY, filters: { package: ['acute'] } };
		const north = (await measure(loaded, wanted)).find(({ areaCode }) => areaCode === 'XA01');
		expect(north).toMatchObject({ status: 'estimate', asOf: parseMonth('2025-12') });
	});
});

describe('week one in the database', () => {
	it('gives ratios by area, and for areas that have a name only', async () => {
		const loaded = await load(await admit([AREAS, WEEK_ONE]));
		expect(await figures(loaded, 'M03')).toEqual({
			XA01: { kind: 'value', value: 25 },
			XA02: { kind: 'range', low: 0.5, high: 2 },
			'name:camp o hara': { kind: 'missing', reason: 'zero-denominator' }
		});
		expect(await figures(loaded, 'M01')).toMatchObject({ XA01: { kind: 'value', value: 40 } });
		expect(await figures(loaded, 'M06')).toMatchObject({
			XA01: { kind: 'value', value: 8 },
			XA02: { kind: 'missing', reason: 'no-report' } // supervisors were not asked for: not 0
		});
		const { areas } = await describeData(loaded);
		expect(areas.find(({ code }) => code === 'name:camp o hara')).toMatchObject({
			name: "Camp O'Hara",
			level: '1',
			parent: 'XA'
		});
	});

	it('is enough alone, with areas by their names', async () => {
		const named = textFile(
			'rapid_week1.csv',
			HEADER +
				'2026-01-05,,North,ORG07,NGO_INT,8,5,1,200,20000,y,y\n' +
				'2026-01-06,,South,ORG07,NGO_INT,2,1,0,30,9000,n,y\n'
		);
		const loaded = await load(await admit([named]));
		expect(await figures(loaded, 'M03', '2')).toEqual({
			'name:north': { kind: 'value', value: 25 },
			'name:south': { kind: 'value', value: 15 }
		});
		const { months, areas } = await describeData(loaded);
		expect(months).toEqual([parseMonth('2026-01')]);
		expect(areas.map(({ name }) => name)).toEqual(['North', 'South']);
		const [whole] = Object.values(await figures(loaded, 'M03', null));
		expect(whole).toEqual({ kind: 'value', value: 23 });
	});

	it('says of which sender, area and month a figure is an estimate; services have no sender', async () => {
		const loaded = await load(await admit([AREAS, WEEK_ONE]));
		const { columns } = await loaded.query('SELECT * FROM estimated ORDER BY org_code, area_code');
		expect(columns).toMatchObject({
			month: [24312, 24312, 24312, 24312, 24312],
			org_code: ['', '', 'ORG07', 'ORG07', 'ORG08'],
			area_code: ['XA01', 'XA02', 'XA01', 'XA02', 'name:camp o hara']
		});
	});

	it('gives way to a full file that comes later, and stands again when it is removed', async () => {
		const early = await admit([AREAS, WEEK_ONE]);
		const full = textFile(
			'caseload.csv',
			'period,area_code,org_code,dim,dim_value,open_cases_end\n2026-01,XA01,ORG07,total,all,160\n'
		);
		const loaded = await load(await admit([full], early));
		expect(await figures(loaded, 'M03')).toMatchObject({ XA01: { kind: 'value', value: 20 } });
		await loadDatabase(loaded, early);
		expect(await figures(loaded, 'M03')).toMatchObject({ XA01: { kind: 'value', value: 25 } });
	});

	it('is empty where no week-one file is loaded', async () => {
		const loaded = await load(await admit([AREAS]));
		expect(await loaded.query('SELECT * FROM estimated')).toMatchObject({ rowCount: 0 });
	});
});

describe('protection of week one', () => {
	it('tells the sex of caseworkers only where at least 3 stand behind it', async () => {
		const loaded = await load(await admit([AREAS, WEEK_ONE]));
		const { columns } = await loaded.query(
			`SELECT sex::VARCHAR AS sex, headcount_low AS heads FROM workforce
			WHERE role::VARCHAR = 'unspecified' AND area_code::VARCHAR IN ('XA01', 'XA02') ORDER BY area_code, sex`
		);
		expect(columns).toMatchObject({ sex: ['f', 'u', 'all'], heads: [5, 3, 2] });
	});

	it('is not weaker than that of what it came from', async () => {
		const raised = raiseProtection(await admit([AREAS, WEEK_ONE]), {
			minimumCount: 20,
			hideStaffing: true
		});
		const loaded = await load(raised);
		const cases = await loaded.query(
			`SELECT open_cases_end_low AS low, open_cases_end_high AS high FROM caseload
			WHERE area_code::VARCHAR <> 'XA01' ORDER BY area_code`
		);
		expect(cases.columns).toMatchObject({ low: [1, 1], high: [19, 19] });
		const shown = await loaded.query(
			`SELECT (SELECT count(headcount_low) FROM workforce)::INTEGER AS heads,
				(SELECT count(providers_listed_low) FROM services)::INTEGER AS providers`
		);
		expect(shown.columns).toMatchObject({ heads: [0], providers: [0] });
	});
});

describe('files to go on from', () => {
	it('pass the gate, hold the areas that have a code, and protect what was protected', async () => {
		const files = weekOneFiles(await admit([AREAS, WEEK_ONE]));
		expect(files.map(({ schema, rowCount }) => [schema, rowCount])).toEqual([
			['workforce', 5],
			['caseload', 2],
			['services', 2]
		]);
		const texts = files.map((file) => textFile(`${file.schema}.csv`, protectedToCsv(file)));
		const again = await admit([AREAS, ...texts]);
		const loaded = await load(again);
		expect(await figures(loaded, 'M03')).toMatchObject({
			XA01: { kind: 'value', value: 25 },
			XA02: { kind: 'range', low: 0.5, high: 2 }
		});
	});
});
