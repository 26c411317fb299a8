import { describe, expect, it } from 'vitest';
import { EMPTY_HOLDINGS, admitFiles, raiseProtection, type Holdings } from '$lib/pipeline';
import { checkFile, inspectFile } from '$lib/privacy-gate';
import type { SchemaId } from '$lib/schemas';
import { figureAt, textFile } from '../../support/read-table';

const GATE = { inspect: inspectFile, check: checkFile };
const HEADER = 'period,area_code,org_code,dim,dim_value,open_cases_end\n';
const FILES = [
	textFile(
		'areas.csv',
		'area_code,area_name,level,parent_code\nXA,Exampleland,0,\nXA01,North,1,XA\nXA02,South,1,XA\n'
	),
	textFile('one.csv', `${HEADER}2025-12,XA01,ORG1,total,all,60\n2025-12,XA02,ORG1,total,all,7\n`),
	textFile('two.csv', `${HEADER}2025-12,XA01,ORG2,total,all,3\n`),
	textFile(
		'staff.csv',
		'period,area_code,org_code,employer_type,role,prof_status,contract,sex,headcount\n' +
			'2025-12,XA01,ORG1,NGO_INT,NGO_CW,professional,staff,all,6\n'
	)
];

describe(raiseProtection, () => {
	it('widens what lies below the larger k, file by file', async () => {
		const raised = raiseProtection(await admit(), { minimumCount: 10, hideStaffing: false });
		expect(raised.minimumCount).toBe(10);
		expect(raised.parts.map(({ file }) => file)).toEqual(
			(await admit()).parts.map(({ file }) => file)
		);
		expect(figures(raised, 'one.csv', 'caseload', 'open_cases_end')[1]).toBe('1-9');
		expect(figures(raised, 'two.csv', 'caseload', 'open_cases_end')).toEqual(['1-9']);
		expect(figures(raised, 'staff.csv', 'workforce', 'headcount')).toEqual(['6']);
	});

	it('leaves no total over areas from which the small count could be worked out', async () => {
		const held = await admit();
		expect(figures(held, 'one.csv', 'caseload_total', 'open_cases_end')).toEqual(['67']);
		const raised = raiseProtection(held, { minimumCount: 10, hideStaffing: false });
		const [total] = figures(raised, 'one.csv', 'caseload_total', 'open_cases_end');
		const [north] = figures(raised, 'one.csv', 'caseload', 'open_cases_end');
		expect([total, north]).not.toEqual(['67', '60']);
	});

	it('hides staffing figures, and nothing else', async () => {
		const hidden = raiseProtection(await admit(), { minimumCount: 5, hideStaffing: true });
		expect(hidden.hideStaffing).toBe(true);
		expect(figures(hidden, 'staff.csv', 'workforce', 'headcount')).toEqual(['c']);
		expect(figures(hidden, 'one.csv', 'caseload', 'open_cases_end')).toEqual(['60', '7']);
	});

	it('tells in each report how much is protected now', async () => {
		const raised = raiseProtection(await admit(), { minimumCount: 10, hideStaffing: false });
		const report = raised.parts.find(({ file }) => file === 'one.csv')!.report!;
		expect(report.protected).toMatchObject({ minimumCount: 10 });
		expect(report.protected.ranges).toBeGreaterThan(0);
	});

	it('never shows anything more exactly, and changes nothing without need', async () => {
		const strong = raiseProtection(await admit(), { minimumCount: 10, hideStaffing: true });
		expect(raiseProtection(strong, { minimumCount: 5, hideStaffing: false })).toBe(strong);
		expect(raiseProtection(EMPTY_HOLDINGS, { minimumCount: 9, hideStaffing: true })).toBe(
			EMPTY_HOLDINGS
		);
	});
});

async function admit(): Promise<Holdings> {
	const settings = { today: '2026-01-31', minimumCount: 5 };
	return (await admitFiles(FILES, EMPTY_HOLDINGS, GATE, settings)).holdings;
}

function figures(held: Holdings, file: string, schema: SchemaId, name: string): string[] {
	const part = held.parts.find((each) => each.file === file && each.schema === schema)!;
	return Array.from({ length: part.table.rowCount }, (_, row) => figureAt(part.table, name, row));
}
