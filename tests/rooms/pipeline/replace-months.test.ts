import { describe, expect, it } from 'vitest';
import { EMPTY_HOLDINGS, admitFiles, countExport, type Holdings } from '$lib/pipeline';
import { checkFile, countFile, inspectFile, type ByteSource } from '$lib/privacy-gate';
import type { SchemaId } from '$lib/schemas';
import { codeAt, figureAt, textFile } from '../../support/read-table';
import { planFor } from '../../support/count-plan';

const GATE = { inspect: inspectFile, check: checkFile };
const SETTINGS = { today: '2026-01-31', minimumCount: 5 };
const AREAS = textFile(
	'areas.csv',
	'area_code,area_name,level,parent_code\nXA,Exampleland,0,\nXA01,North,1,XA\nXA02,South,1,XA\nXA03,East,1,XA\n'
);

describe('admitFiles with replaceMonths', () => {
	it('refuses a month that is loaded, and replaces it when told to', async () => {
		const held = await admit([AREAS, cases('first.csv', '2025-12 XA01 ORG1 60')]);
		const again = cases('again.csv', '2025-12 XA01 ORG1 90');
		const refused = await admitFiles([again], held, GATE, SETTINGS);
		expect(refused.reports[0]!.problems[0]!.code).toBe('duplicate_key');
		expect(refused.holdings).toBe(held);
		const replaced = await replace([again], held);
		expect(rowsOf(replaced, 'caseload')).toEqual(['2025-12 XA01 ORG1 90']);
		expect(replaced.parts.map(({ file }) => file)).toEqual(['areas.csv', 'again.csv']);
	});

	it('leaves other senders, months and areas where they are', async () => {
		const held = await admit([
			AREAS,
			cases(
				'first.csv',
				'2025-11 XA01 ORG1 50',
				'2025-12 XA01 ORG1 60',
				'2025-12 XA02 ORG1 70',
				'2025-12 XA01 ORG2 80'
			)
		]);
		const replaced = await replace([cases('again.csv', '2025-12 XA01 ORG1 90')], held);
		expect(rowsOf(replaced, 'caseload').sort()).toEqual([
			'2025-11 XA01 ORG1 50',
			'2025-12 XA01 ORG1 90',
			'2025-12 XA01 ORG2 80',
			'2025-12 XA02 ORG1 70'
		]);
	});

	it('takes out the totals over areas of a month that was sent again, and no other month’s', async () => {
		const held = await admit([
			AREAS,
			cases(
				'first.csv',
				'2025-11 XA01 ORG1 50',
				'2025-11 XA02 ORG1 40',
				'2025-12 XA01 ORG1 60',
				'2025-12 XA02 ORG1 70'
			)
		]);
		expect(rowsOf(held, 'caseload_total')).toEqual(['2025-11 XA ORG1 90', '2025-12 XA ORG1 130']);
		const replaced = await replace([cases('again.csv', '2025-12 XA01 ORG1 95')], held);
		expect(rowsOf(replaced, 'caseload_total')).toEqual(['2025-11 XA ORG1 90']);
	});

	it('keeps the totals of a month to which only another area was added', async () => {
		const held = await admit([
			AREAS,
			cases('first.csv', '2025-12 XA01 ORG1 60', '2025-12 XA02 ORG1 70')
		]);
		const replaced = await replace([cases('more.csv', '2025-12 XA03 ORG1 95')], held);
		expect(rowsOf(replaced, 'caseload_total')).toEqual(['2025-12 XA ORG1 130']);
		expect(rowsOf(replaced, 'caseload')).toHaveLength(3);
	});

	it('never shows by a correction of one child that it was one', async () => {
		const split = (total: number, girls: number) =>
			textFile(
				`split ${total}.csv`,
				`period,area_code,org_code,dim,dim_value,open_cases_end\n2025-12,XA01,ORG1,total,all,${total}\n2025-12,XA01,ORG1,sex,f,${girls}\n2025-12,XA01,ORG1,sex,m,30\n`
			);
		const held = await admit([AREAS, split(60, 30)]);
		const replaced = await replace([split(61, 31)], held);
		expect(rowsOf(replaced, 'caseload')).toEqual(rowsOf(held, 'caseload'));
	});

	it('still refuses the very same file', async () => {
		const file = cases('first.csv', '2025-12 XA01 ORG1 60');
		const held = await admit([AREAS, file]);
		const { reports } = await admitFiles([file], held, GATE, { ...SETTINGS, replaceMonths: true });
		expect(reports[0]!.problems[0]!.code).toBe('already_loaded');
	});
});

describe('countExport with replaceMonths', () => {
	const register = (lines: number) =>
		textFile(
			'register.csv',
			[
				'Case ID,Child name,Sex,Status',
				...Array.from({ length: lines }, (_, row) => `${row},x,F,Open`)
			].join('\n')
		);

	it('puts a new count of a month in the place of the earlier one', async () => {
		const held = await admit([AREAS]);
		const count = async (lines: number, before: Holdings, replaceMonths: boolean) => {
			const { reports } = await admitFiles([register(lines)], before, GATE, SETTINGS);
			const plan = { ...planFor(reports[0]!.countable!, { staff: null }), period: '2025-12' };
			const settings = { ...SETTINGS, replaceMonths };
			return countExport(register(lines), before, countFile, plan, settings);
		};
		const once = await count(20, held, false);
		expect((await count(40, once.holdings, false)).report.problems[0]!.code).toBe('duplicate_key');
		const again = await count(40, once.holdings, true);
		expect(again.report.problemCount).toBe(0);
		expect(rowsOf(again.holdings, 'caseload').map((row) => row.split(' ').at(-1))).toEqual(['40']);
	});
});

async function admit(files: ByteSource[]): Promise<Holdings> {
	return (await admitFiles(files, EMPTY_HOLDINGS, GATE, SETTINGS)).holdings;
}

async function replace(files: ByteSource[], held: Holdings): Promise<Holdings> {
	return (await admitFiles(files, held, GATE, { ...SETTINGS, replaceMonths: true })).holdings;
}

/** `2025-12 XA01 ORG1 60` as a line of a caseload file. */
function cases(name: string, ...rows: string[]): ByteSource {
	const lines = rows.map((row) => {
		const [month, area, org, count] = row.split(' ');
		return `${month},${area},${org},total,all,${count}`;
	});
	return textFile(
		name,
		['period,area_code,org_code,dim,dim_value,open_cases_end', ...lines, ''].join('\n')
	);
}

/** The total rows of all parts of a schema, as in `cases`. */
function rowsOf({ parts }: Holdings, schema: SchemaId): string[] {
	return parts
		.filter((part) => part.schema === schema)
		.flatMap(({ table }) =>
			Array.from({ length: table.rowCount }, (_, row) => row)
				.filter((row) => codeAt(table, 'dim', row) === 'total')
				.map((row) =>
					[
						...['period', 'area_code', 'org_code'].map((name) => codeAt(table, name, row)),
						figureAt(table, 'open_cases_end', row)
					].join(' ')
				)
		);
}
