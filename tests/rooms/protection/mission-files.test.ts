import { describe, expect, it } from 'vitest';
import { protectStored, raiseMinimumCount } from '$lib/protection';
import { buildTable, type Row } from '../../support/build-table';
import { storedTable } from '../../support/stored-table';
import { toldRows } from '../../support/told-rows';

const at = { period: '2025-12', area_code: 'XA1', org_code: 'ORG1' };

describe('referrals, which are events and of which some are completed', () => {
	const services = (
		service_type: string,
		referrals_made: Row[''],
		referrals_completed: Row['']
	) => ({
		...at,
		service_type,
		referrals_made,
		referrals_completed
	});
	const told = (...rows: Row[]) =>
		toldRows(
			buildTable('services', rows),
			['service_type'],
			['referrals_made', 'referrals_completed', 'referrals_open']
		);

	it('are told as completed and open, never as a whole that would tell how few are open', () => {
		expect(told(services('HEALTH', 42, 39))).toEqual(['HEALTH: - 39 1-9']);
		expect(told(services('HEALTH', 42, 42))).toEqual(['HEALTH: - 42 0']);
		expect(told(services('HEALTH', 42, 0))).toEqual(['HEALTH: - 0 42']);
	});

	it('are told exactly from 2k on, because one child may be referred more than once', () => {
		expect(told(services('HEALTH', 19, 10), services('LEGAL', 20, 9))).toEqual([
			'HEALTH: - 10 1-9',
			'LEGAL: - 1-9 11'
		]);
	});

	it('are not told where one of the two is not', () => {
		expect(
			told(
				services('GBV', 'NA', 'NA'),
				services('HEALTH', 42, null),
				services('LEGAL', null, 12),
				services('EDU', 42, 'c')
			)
		).toEqual(['GBV: - NA NA', 'HEALTH: - - -', 'LEGAL: - 12 -', 'EDU: - c c']);
	});

	it('keep a range that the sender has sent as wide as it may be', () => {
		expect(told(services('HEALTH', '<20', 12))).toEqual(['HEALTH: - 12 0-9']);
		expect(told(services('HEALTH', 42, '<10'))).toEqual(['HEALTH: - 1-9 33-41']);
	});

	it('of a release by other hands lose the whole too', () => {
		const table = storedTable('services', [{ ...services('HEALTH', 42, 39), referrals_open: 3 }]);
		const figures = ['referrals_made', 'referrals_completed', 'referrals_open'];
		expect(toldRows(protectStored(table, 5), ['service_type'], figures)).toEqual([
			'HEALTH: - 39 1-9'
		]);
	});
});

describe('training', () => {
	const codes = ['role', 'sex', 'level'];
	const figures = ['staff_highest', 'staff_completed', 'completions'];
	const told = (...rows: Row[]) =>
		toldRows(
			buildTable(
				'training',
				rows.map((row) => ({ ...at, ...row }))
			),
			codes,
			figures
		);

	it('is told of a team of three, whatever sex and level each has', () => {
		const rows: Row[] = [
			{ sex: 'f', level: 'L1', staff_highest: 1 },
			{ sex: 'm', level: 'L1', staff_highest: 1 },
			{ sex: 'm', level: 'none', staff_highest: 1 },
			{ sex: 'm', level: 'PFA', staff_completed: 1, completions: 1 }
		];
		expect(told(...rows)).toEqual([
			'NGO_CW f L1: 1 - -',
			'NGO_CW m L1: 1 - -',
			'NGO_CW m none: 1 - -',
			'NGO_CW m PFA: - 1 1'
		]);
	});

	it('is not told of a team of two, nor by which rows there are', () => {
		const rows: Row[] = [
			{ sex: 'f', level: 'L2', staff_highest: 1, completions: 1 },
			{ sex: 'm', level: 'none', staff_highest: 1 },
			{ sex: 'f', level: 'PFA', staff_completed: 1 },
			{ role: 'SUPERVISOR', level: 'L3', staff_highest: 4 }
		];
		expect(told(...rows)).toEqual(['NGO_CW all unknown: c c c', 'SUPERVISOR all L3: 4 - -']);
	});

	it('is told of a team of nobody', () => {
		expect(told({ level: 'L1', staff_highest: 0 })).toEqual(['NGO_CW all L1: 0 - -']);
	});

	it('counts by courses where no highest level is sent: as many as the largest has', () => {
		const course = (level: string, sex: string, staff_completed: number) => ({
			level,
			sex,
			staff_completed
		});
		expect(told(course('PFA', 'f', 2), course('PFA', 'm', 1), course('SOP', 'm', 1))).toHaveLength(
			3
		);
		expect(told(course('PFA', 'f', 2), course('SOP', 'm', 1))).toEqual([
			'NGO_CW all unknown: - c -'
		]);
	});

	it('is hidden with all else about staff', () => {
		const table = buildTable('training', [{ ...at, level: 'L1', staff_highest: 9 }]);
		const [hidden] = raiseMinimumCount([table], { minimumCount: 5, hideStaffing: true });
		expect(toldRows(hidden!, codes, figures)).toEqual(['NGO_CW all L1: c - -']);
	});
});

describe('the first week', () => {
	const figures = ['caseworkers', 'of_which_volunteers', 'of_which_female', 'trained_cm_any'];
	const told = (caseworkers: number | null, others: number) =>
		toldRows(
			buildTable('rapid_week1', [
				{
					...at,
					caseworkers,
					of_which_volunteers: others,
					of_which_female: others,
					trained_cm_any: others
				}
			]),
			['org_code'],
			figures
		)[0];

	it('tells of caseworkers what they are only from three on', () => {
		expect([told(3, 1), told(2, 1), told(2, 0), told(0, 0), told(null, 1)]).toEqual([
			'ORG1: 3 1 1 1',
			'ORG1: 2 c c c',
			'ORG1: 2 c c c',
			'ORG1: 0 0 0 0',
			'ORG1: - c c c'
		]);
	});
});

describe('assessments', () => {
	const codes = ['tool', 'domain', 'session_no'];
	const figures = ['n_assessed', 'score_sum', 'n_met'];
	const row = (session_no: string, n_assessed: Row[''], domain = 'total'): Row => ({
		...at,
		domain,
		session_no,
		n_assessed,
		score_sum: 100,
		n_met: 2
	});

	it('are told where k or more stand behind them', () => {
		expect(toldRows(buildTable('assessment', [row('all', 5)]), codes, figures)).toEqual([
			'OBSERVE total all: 5 100 2'
		]);
		expect(toldRows(buildTable('assessment', [row('all', 4)]), codes, figures)).toEqual([
			'OBSERVE total all: 1-4 c c'
		]);
	});

	it('tell no session where one is of few, because the rest would tell it', () => {
		const rows = [
			row('all', 20),
			row('1', 12),
			row('2', 6),
			row('3plus', 2),
			row('1', 12, 'skills'),
			{ ...row('1', 12), tool: 'CASEFILE' }
		];
		const once = buildTable('assessment', rows);
		const told = [
			'OBSERVE total all: 20 100 2',
			'OBSERVE total 1: c c c',
			'OBSERVE total 2: c c c',
			'OBSERVE total 3plus: c c c',
			'OBSERVE skills 1: c c c',
			'CASEFILE total 1: 12 100 2'
		];
		expect(toldRows(once, codes, figures)).toEqual(told);
		expect(toldRows(protectStored(once, 5), codes, figures)).toEqual(told);
	});

	it('tell no session at a larger k where one is of fewer than that', () => {
		const table = buildTable('assessment', [row('all', 30), row('1', 21), row('2', 9)]);
		const [raised] = raiseMinimumCount([table], { minimumCount: 10 });
		expect(toldRows(raised!, codes, figures)).toEqual([
			'OBSERVE total all: 30 100 2',
			'OBSERVE total 1: c c c',
			'OBSERVE total 2: c c c'
		]);
	});
});

describe('what caseworkers think', () => {
	const told = (answered: number, k = 5) =>
		toldRows(
			buildTable('perception', [{ ...at, topic: 'pay', invited: 9, answered, favourable: 0 }], k),
			['topic'],
			['invited', 'answered', 'favourable']
		);

	it('is told from k answers on', () => {
		expect([told(5), told(4), told(5, 10)]).toEqual([
			['pay: 9 5 0'],
			['pay: 9 1-4 c'],
			['pay: 9 1-9 c']
		]);
	});

	it('is hidden with all else about staff, how many answered too', () => {
		const table = buildTable('perception', [{ ...at, topic: 'pay', answered: 9, favourable: 6 }]);
		const [hidden] = raiseMinimumCount([table], { minimumCount: 5, hideStaffing: true });
		expect(toldRows(hidden!, ['topic'], ['answered', 'favourable'])).toEqual(['pay: c c']);
	});
});
