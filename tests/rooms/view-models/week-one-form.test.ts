import { describe, expect, it } from 'vitest';
import { weekOneToCsv } from '$lib/exports';
import { EMPTY_HOLDINGS, admitFiles } from '$lib/pipeline';
import { checkFile, inspectFile } from '$lib/privacy-gate';
import {
	checkWeekOneEntry,
	checkWeekOneSender,
	entryOfArea,
	entrySummary,
	newWeekOneEntry,
	smallCasesText,
	toAreaOptions,
	weekOneSummary,
	type WeekOneEntry
} from '$lib/view-models';
import { textFile } from '../../support/read-table';

const SENDER = { orgCode: 'ORG07', employerType: 'NGO_INT', day: '2026-01-05' };
const TODAY = '2026-01-31';

function entry(cells: Record<string, string>, id = 0): WeekOneEntry {
	const { cells: area } = newWeekOneEntry(id, '', 'North Camp');
	return { id, cells: { ...area, caseworkers: '6', ...cells } };
}

describe(checkWeekOneSender, () => {
	it('finds nothing wrong with a pseudonym, a kind of employer and a day until today', () => {
		expect(checkWeekOneSender(SENDER, TODAY)).toEqual({});
	});

	it('says what is wrong with each of them', () => {
		const wrong = { orgCode: 'Save us', employerType: '', day: '2026-02-30' };
		expect(Object.keys(checkWeekOneSender(wrong, TODAY))).toEqual([
			'orgCode',
			'employerType',
			'day'
		]);
		expect(checkWeekOneSender({ ...SENDER, day: '2026-02-01' }, TODAY).day).toBe(
			'This day has not come yet. Write the day of the estimate.'
		);
	});
});

describe(checkWeekOneEntry, () => {
	it('needs the number of caseworkers, of which 0 is one', () => {
		expect(checkWeekOneEntry(entry({ caseworkers: '' }))).toEqual({
			caseworkers: 'Write how many. Write 0 when there are none.'
		});
		expect(checkWeekOneEntry(entry({ caseworkers: '0' }))).toEqual({});
	});

	it('takes whole numbers only', () => {
		const faults = checkWeekOneEntry(
			entry({ supervisors: '-1', open_cases: '2.5', children_est: 'many', trained_cm_any: '1e3' })
		);
		expect(Object.keys(faults).sort()).toEqual([
			'children_est',
			'open_cases',
			'supervisors',
			'trained_cm_any'
		]);
	});

	it('lets no part be more than the caseworkers', () => {
		const faults = checkWeekOneEntry(
			entry({ of_which_volunteers: '6', of_which_female: '7', trained_cm_any: '8' })
		);
		expect(faults).toEqual({
			of_which_female: 'These are more than the 6 caseworkers.',
			trained_cm_any: 'These are more than the 6 caseworkers.'
		});
	});
});

describe('what the form says', () => {
	it('explains a small number of cases, and no other', () => {
		const text = (cases: string) => smallCasesText(entry({ open_cases: cases }), 5);
		expect(text('4')).toContain('stored as the range 1–4');
		expect([text('0'), text('5'), text('')]).toEqual([null, null, null]);
	});

	it('sums up what has been filled in', () => {
		expect(weekOneSummary([entry({ supervisors: '1' }), entry({ caseworkers: '7' }, 1)])).toBe(
			'2 areas, 13 caseworkers, 1 supervisor'
		);
		expect(weekOneSummary([])).toBe('0 areas, 0 caseworkers, 0 supervisors');
		expect(entrySummary(entry({ open_cases: '40' }))).toBe('6 caseworkers, 40 open cases');
	});
});

describe('areas of the form', () => {
	it('are the same by code, or by a name that is written alike', () => {
		const known = [newWeekOneEntry(0, 'XA01', 'Élan'), newWeekOneEntry(1, '', 'Camp 3')];
		expect(entryOfArea(known, 'XA01', 'other')?.id).toBe(0);
		expect(entryOfArea(known, 'XA02', 'Élan')).toBeUndefined();
		expect(entryOfArea(known, '', 'CAMP-3')?.id).toBe(1);
		expect(entryOfArea(known, '', 'elan')?.id).toBe(0);
	});

	it('are offered by a part of the name, those that begin with it first', () => {
		const areas = [
			{ code: 'XA01', name: 'East Bank' },
			{ code: 'XA02', name: 'Bankside' },
			{ code: 'XA03', name: 'North' }
		];
		expect(toAreaOptions(areas, 'bánk').map(({ label }) => label)).toEqual([
			'Bankside',
			'East Bank'
		]);
		expect(toAreaOptions(areas, 'xa03').map(({ label }) => label)).toEqual(['North']);
		expect(toAreaOptions(areas, '')).toHaveLength(3);
	});
});

describe(weekOneToCsv, () => {
	const admit = (entries: WeekOneEntry[]) =>
		admitFiles(
			[textFile('rapid_week1.csv', weekOneToCsv(SENDER, entries))],
			EMPTY_HOLDINGS,
			{ inspect: inspectFile, check: checkFile },
			{ today: TODAY, minimumCount: 5 }
		);

	it('has every column of the template, in its order', () => {
		const [header, row] = weekOneToCsv(SENDER, [
			entry({ svc_cm: 'y', main_challenge: 'transport' })
		]).split('\r\n');
		expect(header!.split(',')).toHaveLength(18);
		expect(row).toBe(
			'"2026-01-05","","North Camp","ORG07","NGO_INT","6","","","","","","","","y","","","transport","y"'
		);
	});

	it('passes the gate as it was filled in', async () => {
		const { reports, holdings } = await admit([
			entry({ of_which_female: '6', open_cases: '3', svc_safety: 'u' }),
			{ id: 1, cells: { area_name: 'South', caseworkers: '0' } }
		]);
		expect(reports[0]).toMatchObject({ schema: 'rapid_week1', accepted: 2, problemCount: 0 });
		expect(holdings.parts[0]!.report!.protected.ranges).toBe(1);
	});

	it('is refused by the gate when a name of an area holds a telephone number', async () => {
		const { reports } = await admit([
			{ id: 0, cells: { area_name: 'Camp 0171 555 0199', caseworkers: '1' } }
		]);
		expect(reports[0]!.problems.map(({ code, row }) => [code, row])).toEqual([['phone', 2]]);
	});
});
