import { describe, expect, it } from 'vitest';
import { countFile, type CountPlan, type GateSettings } from '$lib/privacy-gate';
import { check, fileOf, problemsOf } from '../../support/gate-files';
import { planFor } from '../../support/count-plan';
import { identifyingFiles } from '../../support/identifying-files';

const SETTINGS: GateSettings = {
	today: '2026-02-10',
	minimumCount: 5,
	areaCodes: new Set(['XA', 'XA01']),
	parents: new Map([
		['XA', null],
		['XA01', 'XA']
	])
};

const REGISTER = [
	'Case ID,Child name,Sex,Status,Phone',
	...Array.from(
		{ length: 9 },
		(_, row) => `${row},Zorbali,${row < 3 ? 'F' : 'M'},Open,0790 ${row}`
	),
	''
].join('\n');

async function count(content: Parameters<typeof fileOf>[0], own: Partial<CountPlan> = {}) {
	const { countable } = (await check(content)).report;
	if (!countable) throw new Error('The file is not offered to be counted');
	return countFile(fileOf(content), SETTINGS, planFor(countable, own));
}

describe('a row-level file at the gate', () => {
	it('is refused, with what it was taken for and the columns that identify people', async () => {
		const { report, tables } = await check(REGISTER);
		expect(problemsOf(report)).toEqual([
			'row_level export 1 -',
			'identifying_column person 1 child_name',
			'identifying_column contact 1 phone'
		]);
		expect(report.problems[0]!.details).toEqual({ export: 'line_list', columns: 5, people: 2 });
		expect(tables).toEqual([]);
		expect(report).toMatchObject({ rows: 9, accepted: 0, refused: 9 });
	});

	it('comes with an offer that holds standard codes and counts, and no text of a cell', async () => {
		const { report } = await check(REGISTER.replace('M,Open', 'Quentavo,Open'));
		expect(report.countable?.seen.sex).toEqual({ codes: ['f', 'm'], unrecognised: 1 });
		expect(JSON.stringify(report)).not.toMatch(/Zorbali|Quentavo|0790/);
	});

	it('may have more columns than any file of ours', async () => {
		const names = Array.from({ length: 90 }, (_, index) => `own_field_${index}`);
		const { report } = await check(`id,status,sex,record_state,risk_level,owned_by,${names}\n`);
		expect(report.countable?.kind).toBe('primero_csv');
		expect(problemsOf(report)).not.toContain('size columns 1 -');
	});

	it('asks for the order of days where no day tells it', async () => {
		const lines = (day: string) => `Case ID,Sex,Status,Opened\n1,F,Open,${day}\n`;
		const offerOf = async (day: string) => (await check(lines(day))).report.countable!;
		expect(await offerOf('03/04/2025')).toMatchObject({ dayFirst: true, hasDoubtfulDates: true });
		expect(await offerOf('03/25/2025')).toMatchObject({ dayFirst: false, hasDoubtfulDates: false });
	});
});

describe(countFile, () => {
	it('balances: rows read are rows counted and rows left out', async () => {
		const { report } = await count(`${REGISTER}10,Zorbali,F,Duplicate,1\n`);
		expect(report).toMatchObject({ rows: 10, accepted: 9, refused: 1, problemCount: 0 });
		expect(report.counted).toMatchObject({
			rowsRead: 10,
			rowsCounted: 9,
			leftOut: { duplicate: 1 }
		});
	});

	it('protects what it has counted like any other file', async () => {
		const { tables } = await count(REGISTER);
		const cases = tables[0]!.columns.open_cases_end;
		if (cases?.kind !== 'measure') throw new Error('There is no count of open cases');
		expect([cases.low[0], cases.high[0]]).toEqual([9, 9]);
		expect([...cases.low].filter((low, row) => low === cases.high[row])).not.toContain(3);
	});

	it('refuses a month to come, a name for a code, an area that is not known and a column that is not there', async () => {
		const problems = async (own: Partial<CountPlan>) =>
			problemsOf((await count(REGISTER, own)).report);
		expect(await problems({ period: '2026-03' })).toEqual(['future_period month - period']);
		expect(await problems({ orgCode: 'Save Our Young' })).toEqual([
			'unknown_code pattern - org_code'
		]);
		expect(await problems({ area: 'YB' })).toEqual(['unknown_area not_loaded - area_code']);
		expect(await problems({ columns: { sex: 99 } })).toEqual(['missing_column column - sex']);
	});

	it('refuses a file of which no line can be counted, and one that is no list of cases', async () => {
		const closed = REGISTER.replaceAll('Open', 'Closed');
		expect(problemsOf((await count(closed)).report)).toEqual(['row_level nothing_counted - -']);
		const plan = planFor((await check(REGISTER)).report.countable!);
		const { report } = await countFile(fileOf('period,area_code\n2026-01,XA\n'), SETTINGS, plan);
		expect(problemsOf(report)).toEqual(['row_level nothing_counted - -']);
	});

	it('stops when it is told to', async () => {
		const plan = planFor((await check(REGISTER)).report.countable!);
		const signal = AbortSignal.abort(new Error('stopped'));
		await expect(countFile(fileOf(REGISTER), SETTINGS, plan, undefined, signal)).rejects.toThrow(
			'stopped'
		);
	});

	it('counts every file of the collection that is meant to be, and says no word of any', async () => {
		const files = identifyingFiles();
		const uncounted: string[] = [];
		const leaking: string[] = [];
		let counted = 0;
		for (const { name, bytes, secrets, expected } of files) {
			const { countable } = (await check(bytes, {}, name)).report;
			if (expected === 'countable' && !countable) uncounted.push(name);
			if (!countable) continue;
			const staff = { role: 'NGO_CW', employerType: 'NGO_INT' };
			const result = await countFile(fileOf(bytes, name), SETTINGS, planFor(countable, { staff }));
			const { rows, accepted, refused, problemCount } = result.report;
			if (problemCount || !accepted || rows !== accepted + refused) uncounted.push(name);
			const told = JSON.stringify(result, (_, part) =>
				ArrayBuffer.isView(part) ? undefined : (part as unknown)
			);
			if (secrets.some((secret) => told.includes(secret))) leaking.push(name);
			counted++;
		}
		expect({ uncounted, leaking }).toEqual({ uncounted: [], leaking: [] });
		expect(counted).toBeGreaterThan(35);
	});
});
