import { describe, expect, it } from 'vitest';
import type { MetricRow } from '$lib/metrics';
import { parseMonth, type Cell } from '$lib/tables';
import {
	areaMetric,
	capacityLead,
	capacityRequests,
	capacitySentence,
	isAnswered,
	sumRoles,
	toAreaFigures,
	toAssessmentTable,
	toEmployerTable,
	toLicenceTable,
	toSessionTable,
	toTold,
	toToolsTable,
	toTrainingBars,
	toTrainingTable
} from '$lib/view-models';
import { camps, missing, rowOf } from '../../support/metric-rows';

const december = parseMonth('2025-12');
const value = (n: number): Cell => ({ kind: 'value', value: n });
const range = (low: number, high: number): Cell => ({ kind: 'range', low, high });

/** A row of one value of a split: `of(['NGO_CW', 109, 150])`. */
function of(code: string, numerator: Cell, denominator: Cell, more: Partial<MetricRow> = {}) {
	const figure: Cell =
		numerator.kind === 'value' && denominator.kind === 'value' && denominator.value > 0
			? value((100 * numerator.value) / denominator.value)
			: missing('withheld');
	return rowOf('XA', figure, { dimensionValue: code, numerator, denominator, ...more });
}
const hidden = (
	code: string,
	reason: Parameters<typeof missing>[0],
	more: Partial<MetricRow> = {}
) => of(code, missing(reason), missing(reason), { value: missing(reason), ...more });

describe(sumRoles, () => {
	it('divides the sums of the roles of whom it is told, and keeps their range', () => {
		const [row] = sumRoles([
			of('GOV_SW', value(21), value(25)),
			of('NGO_CW', range(109, 113), value(150), { withheld: 48 }),
			hidden('COM_VOL', 'withheld', { withheld: 5 })
		]);
		expect(row).toMatchObject({
			numerator: range(130, 134),
			denominator: value(175),
			status: 'partial',
			withheld: 53
		});
		expect(row?.value).toEqual(range(13000 / 175, 13400 / 175));
	});

	it('says that everything is withheld, that nobody reported, and that nobody is there', () => {
		const reasonOf = (rows: MetricRow[]) => sumRoles(rows)[0]?.value;
		expect(reasonOf([hidden('NGO_CW', 'withheld', { status: 'suppressed' })])).toEqual(
			missing('withheld')
		);
		expect(reasonOf([hidden('NGO_CW', 'no-report')])).toEqual(missing('no-report'));
		expect(reasonOf([hidden('NGO_CW', 'not-applicable')])).toEqual(missing('not-applicable'));
		expect(sumRoles([])).toEqual([]);
	});

	it('keeps areas and months apart', () => {
		const rows = [
			of('NGO_CW', value(1), value(2)),
			{ ...of('NGO_CW', value(3), value(4)), period: december - 1 },
			{ ...of('GOV_SW', value(1), value(2)), areaCode: 'XB' }
		];
		expect(sumRoles(rows).map(({ areaCode, period }) => [areaCode, period])).toEqual([
			['XA', december],
			['XA', december - 1],
			['XB', december]
		]);
	});
});

describe(capacitySentence, () => {
	const trained = rowOf('XA', range(62, 69.5), { denominator: value(204) });
	const say = (first: MetricRow | undefined, second: MetricRow | undefined) =>
		capacitySentence(first, second, december);

	it('is true to ranges, and says of how many it speaks', () => {
		expect(say(trained, rowOf('XA', value(50)))).toBe(
			'62%–70% of the 204 caseworkers whose training is told have reached level 1; 50% of supervisors are trained in supervision and coaching'
		);
	});

	it('names each reason for which there is no figure', () => {
		expect(say(rowOf('XA', missing('withheld')), rowOf('XA', missing('withheld')))).toBe(
			'How many caseworkers have reached level 1 of training is withheld, because the teams are small; how many supervisors are trained in supervision and coaching is withheld'
		);
		expect(
			say(rowOf('XA', missing('not-applicable')), rowOf('XA', missing('zero-denominator')))
		).toBe('There is no caseworker whose training could be told; there is no supervisor');
		expect(say(undefined, rowOf('XA', value(50)))).toContain(
			'Nobody has reported how caseworkers are trained; 50%'
		);
		expect(say(trained, rowOf('XA', missing('no-report')))).toContain(
			'nobody has reported how supervisors are trained'
		);
	});

	it('says so when there is nothing at all', () => {
		expect(say(undefined, undefined)).toBe('There is no figure for December 2025');
	});
});

describe(capacityLead, () => {
	const reporting = { month: december, reported: 11, expected: 12, incomplete: [] };
	const inPost = [of('NGO_CW', value(0), value(222)), of('GOV_SW', value(31), value(31))];

	it('says of how many caseworkers training is told', () => {
		const told = toTold(rowOf('XA', value(80), { denominator: value(175) }), inPost);
		expect(told).toEqual({ told: 175, inPost: 253 });
		expect(capacityLead(told, reporting).at(-1)).toContain('Training is told of 175 of 253');
	});

	it('says nothing of it where everybody is told of, or the workforce is not known', () => {
		const all = rowOf('XA', value(80), { denominator: value(253) });
		expect(capacityLead(toTold(all, inPost), reporting)).toHaveLength(2);
		expect(capacityLead(toTold(all, []), reporting)).toHaveLength(2);
	});
});

describe('training by role', () => {
	const rows = {
		trained: [
			of('NGO_CW', value(109), value(150)),
			hidden('COM_VOL', 'withheld', { withheld: 9, status: 'suppressed' })
		],
		inPost: [of('NGO_CW', value(0), value(222)), of('COM_VOL', value(0), value(12))],
		level_NGO_CW: [
			of('none', value(32), value(150)),
			of('L1', value(53), value(150)),
			of('unknown', range(0, 4), value(150))
		],
		level_COM_VOL: [hidden('unknown', 'withheld', { status: 'suppressed' })]
	};

	it('orders the levels, leaves out empty ones and hatches ranges', () => {
		const [ngo] = toTrainingBars(rows);
		expect(
			ngo?.segments.map(({ label, text, tone, isRange }) => [label, text, tone, isRange])
		).toEqual([
			['No training', '32', 'scale-1', false],
			['Level 1, foundational', '53', 'scale-3', false],
			['Not known', '0–4', 'none', true]
		]);
		expect(ngo?.total).toBe('Told of 150 of 222 caseworkers');
	});

	it('says of a role that its teams are too small to be told', () => {
		expect(toTrainingBars(rows)[1]).toEqual({
			label: 'Community volunteer',
			segments: [],
			total: 'Not told: teams of 1 or 2 (12 caseworkers)'
		});
	});

	it('tells 0 from withheld in the table', () => {
		const [ngo, volunteers] = toTrainingTable(rows).rows;
		expect(ngo?.cells.slice(1, 5)).toEqual(['32', '53', '0', '0']);
		expect(volunteers?.cells[2]).toBe('withheld');
	});
});

describe('tables of the page', () => {
	it('gives sessions and people of each of the seven tools, and no report where there is none', () => {
		const { rows } = toToolsTable({
			sessions: [of('INDIV', value(335), missing('not-applicable'), { value: value(335) })],
			sessionsYear: [of('INDIV', value(4202), missing('not-applicable'), { value: value(4202) })],
			reached: [of('INDIV', value(282), value(427))]
		});
		expect(rows).toHaveLength(7);
		expect(rows[0]?.cells.slice(1, 6)).toEqual(['335', '4,202', '282', '427', '66%']);
		expect(rows[1]?.cells.slice(1, 3)).toEqual(['no report', 'no report']);
	});

	it('does not add case files of two scales, and shows the month beside them', () => {
		const year = [
			hidden('3plus', 'not-applicable', { status: 'mixed' }),
			hidden('1', 'withheld', { status: 'suppressed' })
		];
		const month = [of('3plus', value(450), value(265), { value: value(1.7) })];
		const [first, second, third] = toSessionTable('M19', year, month).rows;
		expect(first?.cells[1]).toBe('withheld');
		expect(second?.cells[1]).toBe('no report');
		expect([third?.cells[1], third?.cells[5], third?.cells[6]]).toEqual([
			'two scales, not added',
			'1.70',
			'265'
		]);
	});

	it('shows points and improvement of each domain and session that was reported', () => {
		const { rows } = toAssessmentTable({
			points_2: [of('skills', value(66), value(100))],
			improved_2: [of('skills', value(99), value(140))]
		});
		expect(rows.map(({ cells }) => cells.slice(0, 6))).toEqual([
			['Second session', 'Skills', '66%', '66 of 100', '71%', '99 of 140']
		]);
	});

	it('does not show the result of an agency that is all of its kind', () => {
		const { rows } = toEmployerTable({
			employer_M07: [
				of('GOV', value(30), value(31), { sendersReported: 1, sendersExpected: 1 }),
				of('NGO_INT', value(100), value(127))
			],
			employer_M16: [of('NGO_INT', value(82), value(127)), of('GOV', value(21), value(31))]
		});
		expect(rows[0]?.cells.slice(1, 4)).toEqual([
			'31',
			'one agency, not shown',
			'one agency, not shown'
		]);
		expect(rows[1]?.cells.slice(1, 4)).toEqual(['127', '79% (100 of 127)', '65% (82 of 127)']);
	});

	it('says no scheme, which is neither 0 nor withheld', () => {
		const { rows } = toLicenceTable({
			licensedRoles: [
				hidden('NGO_CW', 'withheld'),
				hidden('COM_VOL', 'not-applicable'),
				of('GOV_SW', value(0), value(25))
			]
		});
		expect(rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
			['Government social worker', '0%'],
			['NGO caseworker', 'withheld'],
			['Community volunteer', 'no scheme']
		]);
	});
});

describe(toAreaFigures, () => {
	it('lists areas by name, never by merit, and adds the roles of training', () => {
		const table = toAreaFigures(
			'M13',
			[
				{ ...of('NGO_CW', value(1), value(4)), areaCode: 'site:10' },
				{ ...of('GOV_SW', value(3), value(4)), areaCode: 'site:10' },
				{ ...of('NGO_CW', value(4), value(4)), areaCode: 'site:2' }
			],
			camps('Camp 10', 'Camp 2', 'Camp 3'),
			(area) => `/map/?area=${area}`
		);
		expect(table.rows.map(({ cells }) => cells.slice(0, 4))).toEqual([
			['Camp 2', '100%', '4', '4'],
			['Camp 3', 'no report', 'no report', 'no report'],
			['Camp 10', '50%', '4', '8']
		]);
	});

	it('shows training where the address asks for a figure of another page', () => {
		expect([areaMetric('M16'), areaMetric('M03')]).toEqual(['M16', 'M13']);
	});
});

describe(capacityRequests, () => {
	it('takes 12 months of flows as one period, and asks for stocks of the month alone', () => {
		const requests = capacityRequests(december, null);
		expect(requests.sessionsYear).toMatchObject({
			from: december - 11,
			to: december,
			grain: 'whole'
		});
		expect(requests.reached).toMatchObject({ from: december, to: december });
		expect(requests.points_2?.filters).toEqual({ session_no: ['2'] });
	});

	it('is answered when every row is there that is asked for', () => {
		const rows = { level_A: [], level_B: undefined, trained: [] };
		expect([isAnswered(rows, 'trained'), isAnswered(rows, 'level_')]).toEqual([true, false]);
	});
});
