import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe as suite, expect, it, vi } from 'vitest';
import type { SchemaId } from '$lib/schemas';
import { check } from '../../scripts/atlas/check';
import { gatherFiles } from '../../scripts/atlas/gather-files';
import { DEMONSTRATION_NOTE } from '../../scripts/demo/demonstration-note';
import { FURTHER_STORIES } from '../../scripts/demo/further-stories';
import { columnsOf, makeDemonstration } from '../../scripts/demo/make-demonstration';
import { makeWeekOne } from '../../scripts/demo/make-week-one';
import type { Row } from '../../scripts/demo/piece';
import { writeDemonstration } from '../../scripts/demo/write-demonstration';

type Line = Record<string, string>;

const EXCLUSIVE = ['none', 'L1', 'L2', 'L3', 'LEGACY2014', 'unknown'];
const TODAY = DEMONSTRATION_NOTE.today;
const lines = new Map<SchemaId, Line[]>();
const of = (schema: SchemaId, wanted: Line = {}) =>
	lines
		.get(schema)!
		.filter((line) => Object.entries(wanted).every(([column, code]) => line[column] === code));
const sum = (some: Line[], column: string) =>
	some.reduce((total, line) => total + Number(line[column]), 0);
const values = (some: Line[], column: string) => [...new Set(some.map((line) => line[column]!))];

beforeAll(() => {
	for (const { schema, rows } of makeDemonstration(1, 0)) {
		lines.set(schema, [...(lines.get(schema) ?? []), ...rows.map((row) => toLine(schema, row))]);
	}
});

suite('made-up training', () => {
	it('adds up to the people in post of each agency, camp, month and role', () => {
		const key = (line: Line) =>
			`${line.period} ${line.area_code} ${line.org_code} ${line.role} ${line.employer_type ?? ''}`;
		const people = new Map<string, number>();
		for (const line of of('workforce')) {
			const at = key({ ...line, employer_type: '' });
			people.set(at, (people.get(at) ?? 0) + Number(line.headcount));
		}
		const trained = new Map<string, number>();
		for (const line of of('training').filter(({ level }) => EXCLUSIVE.includes(level!))) {
			trained.set(key(line), (trained.get(key(line)) ?? 0) + Number(line.staff_highest));
		}
		const both = [...trained].filter(([at]) => people.has(at));
		expect(both.filter(([at, count]) => people.get(at) !== count)).toEqual([]);
		expect(both.length).toBeGreaterThan(6000);
	});

	it('rises from 24 to 75 of 100 caseworkers, with all levels, and one camp where nobody is trained', () => {
		const share = (period: string) => {
			const all = of('training', { period }).filter(
				({ level, role }) => EXCLUSIVE.includes(level!) && role !== 'SUPERVISOR'
			);
			const reached = all.filter(({ level }) => ['L1', 'L2', 'L3'].includes(level!));
			return Math.round((100 * sum(reached, 'staff_highest')) / sum(all, 'staff_highest'));
		};
		expect([share('2024-01'), share('2025-12')]).toEqual([24, 75]);
		expect(values(of('training', { period: '2025-12' }), 'level').sort()).toEqual(
			[...EXCLUSIVE, 'SC', 'SAFEGUARD', 'PFA', 'DATAPROT', 'SOP'].sort()
		);
		const untrained = of('training', { area_code: FURTHER_STORIES.nobodyTrained });
		expect(values(untrained, 'level').filter((level) => EXCLUSIVE.includes(level))).toEqual([
			'none'
		]);
		expect(
			sum(
				untrained.filter(({ staff_completed: n }) => n !== 'NA'),
				'staff_completed'
			)
		).toBe(0);
	});

	it('is expected every month, missing from one silent agency at the end and partial from another', () => {
		const last = of('submission', { dataset: 'training', period: '2025-12' });
		expect(last.filter(({ status }) => status === 'none').map((line) => line.org_code)).toEqual([
			'ORG12'
		]);
		expect(last.filter(({ status }) => status === 'partial').map((line) => line.org_code)).toEqual([
			'ORG10'
		]);
		expect(values(of('submission', { dataset: 'assessment' }), 'expected')).toEqual(['n']);
	});
});

suite('made-up assessments', () => {
	it('get better from session to session, and are mostly of fewer than five caseworkers', () => {
		const observed = of('assessment', { tool: 'OBSERVE', tool_version: 'standard' });
		const met = ['1', '2', '3plus'].map((session) => {
			const some = observed.filter(({ session_no }) => session_no === session);
			return Math.round((100 * sum(some, 'n_met')) / sum(some, 'n_assessed'));
		});
		expect(met).toEqual([...met].sort((a, b) => a - b));
		const small = observed.filter((line) => Number(line.n_assessed) < 5);
		expect(small.length / observed.length).toBeGreaterThan(0.7);
		expect(small.length).toBeLessThan(observed.length);
	});

	it('have an adapted tool with another threshold, and one month with another scale', () => {
		expect(values(of('assessment', { tool: 'OBSERVE', org_code: 'ORG05' }), 'threshold')).toEqual([
			'25'
		]);
		expect(values(of('assessment', { tool: 'OBSERVE', org_code: 'ORG02' }), 'threshold')).toEqual([
			'23'
		]);
		const otherScale = of('assessment', { tool: 'CASEFILE', scale_max: '4' });
		expect(values(otherScale, 'period')).toEqual(['2025-10']);
		expect(values(otherScale, 'org_code')).toEqual(['ORG08']);
	});
});

suite('the made-up directory of services', () => {
	const at = (area: string, type: string) =>
		of('services', { period: '2025-11', area_code: area, service_type: type })[0]!;

	it('has a camp without safe house, and one whose safe house is in another camp', () => {
		expect(at(FURTHER_STORIES.noSafeHouse, 'SAFETY').providers_listed).toBe('0');
		expect(at(FURTHER_STORIES.safeHouseInOtherCamp, 'SAFETY').via_area).toBe(
			FURTHER_STORIES.safeHouseElsewhere
		);
	});

	it('has providers that are listed and do not work, are not in the pathway, or not child-friendly', () => {
		const broken = at(FURTHER_STORIES.listedNotFunctional, 'MHPSS');
		expect([broken.providers_listed, broken.providers_functional]).toEqual(['2', '0']);
		const listed = of('services', { period: '2025-11' }).filter(
			(line) => Number(line.providers_listed) > 0
		);
		expect(values(listed, 'in_agreed_pathway').sort()).toEqual(['n', 'y']);
		expect(values(listed, 'child_friendly').sort()).toEqual(['n', 'u', 'y']);
	});

	it('has fresh, ageing, stale and unknown entries, three camps late and one never in it', () => {
		expect(at(FURTHER_STORIES.staleDirectory, 'HEALTH').newest_verified! < '2025-03').toBe(true);
		expect(at(FURTHER_STORIES.datesUnknown, 'HEALTH').newest_verified).toBe('');
		const ages = of('services', { period: '2025-11' })
			.filter((line) => line.newest_verified)
			.map((line) => (Date.parse('2025-11-30') - Date.parse(line.newest_verified!)) / 86_400_000);
		expect(ages.some((days) => days <= 90)).toBe(true);
		expect(ages.some((days) => days > 90 && days <= 180)).toBe(true);
		const camps = (period: string) => values(of('services', { period }), 'area_code').length;
		expect([camps('2025-11'), camps('2025-12')]).toEqual([33, 30]);
		expect(of('services', { area_code: FURTHER_STORIES.notInDirectory })).toEqual([]);
	});

	it('counts no referral to services for survivors of sexual and gender-based violence', () => {
		const referrals = of('services', { service_type: 'GBV' }).flatMap((line) => [
			line.referrals_made,
			line.referrals_completed
		]);
		expect([...new Set(referrals)]).toEqual(['NA']);
	});
});

suite('made-up ratings and actions', () => {
	it('rate only the four known items of section 5, on all levels', () => {
		expect(values(of('qaf'), 'item_code')).toEqual(['5A', '5B', '5C', '5D']);
		expect(values(of('qaf'), 'rating')).toHaveLength(6);
		expect(values(of('qaf'), 'scope').sort()).toEqual(['agency', 'inter_agency', 'national']);
	});

	it('have items without consensus, and one critical item without an action', () => {
		const keyOf = (line: Line) => `${line.assessment_id} ${line.item_code}`;
		const consensus = of('qaf', { group_no: '0' });
		const agreed = new Set(consensus.map(keyOf));
		const rated = [...new Set(of('qaf').map(keyOf))];
		expect(rated.filter((key) => !agreed.has(key))).toEqual(['QAF-2025-2 5C']);
		const acted = new Set(of('qaf_action').map(keyOf));
		const critical = consensus.filter(({ rating }) => rating === 'critical').map(keyOf);
		expect(critical.filter((key) => !acted.has(key))).toEqual(['QAF-2025-2-CXB-108 5B']);
	});

	it('have actions of every status, three overdue and two done late', () => {
		const actions = of('qaf_action');
		expect(values(actions, 'status').sort()).toEqual([
			'done',
			'dropped',
			'in_progress',
			'not_started'
		]);
		const isOpen = (line: Line) => !['done', 'dropped'].includes(line.status!);
		expect(
			actions.filter((line) => isOpen(line) && line.due_on && line.due_on < TODAY)
		).toHaveLength(3);
		expect(actions.filter((line) => line.done_on! > line.due_on!)).toHaveLength(2);
	});
});

suite('made-up surveys and reviews', () => {
	it('ask children and caregivers apart, and one camp in another way from June 2025 on', () => {
		const asked = of('cpms18', { indicator: '18.2.2' });
		expect(values(asked, 'respondent')).toEqual(['child', 'caregiver']);
		const other = asked.filter(({ method }) => method === 'interview');
		expect(values(other, 'area_code')).toEqual([FURTHER_STORIES.otherMethod]);
		expect(values(other, 'period')).toEqual(['2025-06', '2025-09', '2025-12']);
	});

	it('are near the targets of 80 and 90 %', () => {
		const share = (indicator: string, respondent: string) => {
			const totals = of('cpms18', { indicator, respondent, dim: 'total' });
			return Math.round((100 * sum(totals, 'numerator')) / sum(totals, 'denominator'));
		};
		expect(share('18.2.1', 'caseworker')).toBe(80);
		expect(share('18.2.2', 'child')).toBe(87);
		expect(share('18.2.2', 'caregiver')).toBe(93);
	});

	it('have a camp with few answers and one whose answers the sender hides', () => {
		const few = of('perception', { area_code: FURTHER_STORIES.fewAnswers });
		expect(few.every((line) => Number(line.answered) < 5)).toBe(true);
		const hidden = of('perception', { area_code: FURTHER_STORIES.hiddenBySender, answered: '<5' });
		expect(values(hidden, 'period')).toEqual(['2025-12']);
		expect(values(of('perception'), 'topic')).toHaveLength(8);
	});

	it('say in every row of the system review that it is made up', () => {
		expect(of('system_review').every((line) => line.source!.startsWith('Made up'))).toBe(true);
		expect(values(of('system_review'), 'status').sort()).toEqual([
			'absent',
			'draft',
			'enforced',
			'in_place',
			'unknown'
		]);
		expect(of('system_review', { review_area: '5_licensing' })).toHaveLength(2);
	});

	it('have licences of two kinds of employer from 2025 on, and no scheme before', () => {
		const licensed = of('workforce').filter((line) => line.licensed !== 'NA');
		expect(values(licensed, 'employer_type').sort()).toEqual(['GOV', 'NGO_NATIONAL']);
		expect(values(licensed, 'period')[0]).toBe('2025-01');
	});
});

suite('the first week', () => {
	const weekOne = makeWeekOne(1).map((row) => toLine('rapid_week1', row));

	it('has areas by name only, estimates, unknown services and a place without caseworkers', () => {
		expect(values(weekOne, 'area_name')).toHaveLength(16);
		expect(
			values(
				weekOne.filter((line) => !line.area_code),
				'area_name'
			)
		).toHaveLength(4);
		expect(values(weekOne, 'is_estimate').sort()).toEqual(['n', 'y']);
		expect(values(weekOne, 'svc_health').sort()).toEqual(['n', 'u', 'y']);
		expect(weekOne.filter((line) => line.caseworkers === '0')).toHaveLength(1);
	});
});

suite('the files of the demonstration', () => {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-demo-'));
	beforeAll(async () => {
		vi.spyOn(console, 'log').mockImplementation(() => {});
		await writeDemonstration(folder, 1, 0);
	});
	afterAll(() => {
		rmSync(folder, { recursive: true });
		vi.restoreAllMocks();
	});

	it('pass the gate, those of the first week by themselves too', async () => {
		const further = ['workforce', 'submission', 'training', 'assessment', 'services', 'qaf'];
		const others = ['qaf_action', 'cpms18', 'perception', 'system_review'];
		const files = ['ref_area', ...further, ...others].map((name) => join(folder, `${name}.csv`));
		expect(await check(files, { today: TODAY })).toBe(0);
		const first = ['ref_area', 'ref_population', 'rapid_week1'];
		const weekOne = first.map((name) => join(folder, 'week-one', `${name}.csv`));
		expect(await check(weekOne, { today: TODAY })).toBe(0);
	});

	it('leave the first week out of a release of the others', () => {
		const names = (path: string) => gatherFiles([path]).files.map((file) => file.name);
		expect(names(folder).filter((name) => name.includes('week'))).toEqual([]);
		expect(names(join(folder, 'week-one'))).toContain('rapid_week1.csv');
		expect(names(folder)).toHaveLength(16);
	});
});

function toLine(schema: SchemaId, row: Row): Line {
	return Object.fromEntries(columnsOf(schema).map((name, at) => [name, String(row[at])]));
}
