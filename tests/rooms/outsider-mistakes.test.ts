import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DIMENSIONS, METRICS, METRIC_IDS } from '$lib/metrics';
import { BENCHMARKS, SCHEMAS } from '$lib/schemas';

/** A test that would turn red, by its file in tests/ and its name. */
type Guard = [file: string, test: string];

interface Line {
	mistake: string;
	guards: Guard[];
	/** Why no test can guard it, or not yet. */
	reason?: string;
}

const METRIC = 'rooms/metrics';
const GATE = 'rooms/privacy-gate';
const HERE = 'rooms/outsider-mistakes.test.ts';

/** What somebody from outside the sector would do wrong, and what keeps this project from it. */
const MISTAKES: Line[] = [
	{
		mistake: 'Reading 1:25 as children in an area per caseworker, and not as open cases',
		guards: [
			[`${METRIC}/compile-metric.test.ts`, 'M02 divides children by caseworkers'],
			[`${METRIC}/compile-metric.test.ts`, 'M03 divides open cases by case-holding FTE'],
			[HERE, 'judges only open cases by 25, and children per caseworker by nothing']
		]
	},
	{
		mistake: 'Reading 1:25 upside down, or four caseworkers per supervisor as a failure',
		guards: [
			['rooms/view-models/metric-text.test.ts', 'does not take few caseworkers per supervisor'],
			['rooms/view-models/map-classes.test.ts', 'counts up to 6 caseworkers per supervisor as met']
		]
	},
	{
		mistake: 'Averaging the ratios of areas, or missing the overloaded half behind a mean',
		guards: [
			[`${METRIC}/capacity.test.ts`, 'divides sums: 16 of 25, not the mean of 75 and 20 percent'],
			[`${METRIC}/quality.test.ts`, 'are never merged with children, and sums are divided'],
			[`${METRIC}/compile-metric.test.ts`, 'M04 shares out case-holders by band']
		]
	},
	{
		mistake: 'Taking no report for 0, 0 for a blank, or dropping cases without a caseworker',
		guards: [
			[`${METRIC}/missing-and-zero.test.ts`, 'is unknown without a submission'],
			[`${METRIC}/missing-and-zero.test.ts`, 'is zero when the sender said'],
			[`${METRIC}/quality.test.ts`, 'are 0, not unreported, where no item has the level'],
			['rooms/view-models/map-model.test.ts', 'tells the kinds of no figure apart'],
			['rooms/view-models/overview.test.ts', 'puts cases without a caseworker first']
		]
	},
	{
		mistake: 'Inventing a target, names of QAF sections, score bands or days of follow-up',
		guards: [
			['rooms/view-models/metric-text.test.ts', 'invents none for workers per 100,000 children'],
			['rooms/schemas/data-schemas.test.ts', 'names the source of every benchmark'],
			[HERE, 'names no section of the QAF and no band of the capacity assessment']
		]
	},
	{
		mistake: 'A rate per 100,000 where so few children live that one worker swings the map',
		guards: [['rooms/view-models/map-model.test.ts', 'where fewer than 10,000 children live']]
	},
	{
		mistake: 'Dividing by everybody, by 0 to 14 or by 0 to 19, and calling them children',
		guards: [
			[`${METRIC}/missing-and-zero.test.ts`, 'makes no children of 0-18 or 0-19'],
			[`${METRIC}/missing-and-zero.test.ts`, 'adds women and men, and population groups']
		],
		reason:
			'Whether people have fled since the census, only the group knows: it sends groups apart.'
	},
	{
		mistake: 'Joining on names, making numbers of area codes, or assuming camps are districts',
		guards: [
			[`${GATE}/bad-input.test.ts`, 'keeps the leading zeros of a code'],
			[`${GATE}/bad-input.test.ts`, 'refuses an area that is not loaded'],
			[`${GATE}/table-rules.test.ts`, 'begin with its parent, but not for sites']
		]
	},
	{
		mistake: 'Summing what is in post over months, or taking completed courses for people',
		guards: [
			[`${METRIC}/capacity.test.ts`, 'is that of the last month of a quarter'],
			[`${METRIC}/capacity.test.ts`, 'adds up over the months of a quarter'],
			[`${METRIC}/capacity.test.ts`, 'takes the last month of a quarter, as people would count'],
			[HERE, 'never divides courses completed by staff']
		]
	},
	{
		mistake: 'Counting a worker in each area or agency',
		guards: [
			[`${GATE}/table-rules.test.ts`, 'because heads are counted in one of them'],
			[`${METRIC}/missing-and-zero.test.ts`, 'so that itinerant staff count where they work'],
			['rooms/row-level/count-rows.test.ts', 'counts caseworkers once']
		]
	},
	{
		mistake: 'Volunteers who only refer in the caseload, or no volunteers in the mapping',
		guards: [
			[`${METRIC}/compile-metric.test.ts`, 'M03 divides open cases by case-holding FTE'],
			[`${METRIC}/shares.test.ts`, 'is vacant posts of all posts; volunteers have none'],
			[HERE, 'counts volunteers among workers, and only who holds cases in the caseload']
		]
	},
	{
		mistake: 'Equating the line manager with the supervisor',
		guards: [[`${METRIC}/compile-metric.test.ts`, 'M07 shares out caseworkers with a supervisor']]
	},
	{
		mistake: 'Merging answers of children and caregivers, or of two methods of asking',
		guards: [
			[`${METRIC}/quality.test.ts`, 'are never merged with children'],
			[`${METRIC}/quality.test.ts`, 'are shown method by method'],
			['journeys/quality.spec.ts', 'children and caregivers stand apart, and two methods'],
			[`${METRIC}/quality.test.ts`, 'counts who was not assessed twice as not improved']
		]
	},
	{
		mistake: 'A mean of ordinal QAF ratings, or a ranking of agencies or people',
		guards: [
			[`${METRIC}/quality.test.ts`, 'are counted by level, never as a mean'],
			[HERE, 'splits no metric by agency']
		]
	},
	{
		mistake: 'Reading more cases as more abuse, or a change of reporting agencies as a trend',
		guards: [
			[
				'rooms/view-models/overview.test.ts',
				'does not call it better or worse when other agencies'
			],
			[HERE, 'calls neither more nor fewer cases better']
		]
	},
	{
		mistake: 'Believing that sums are safe: one caseworker, differences, hidden cells',
		guards: [
			['rooms/protection/audit-catches-breaks.test.ts', 'the sound one is not'],
			['rooms/protection/protect-table.test.ts', 'are withheld when fewer than k people'],
			[`${METRIC}/services.test.ts`, 'is a range for a small count, also over a quarter']
		]
	},
	{
		mistake: 'Suppressing staff like cases, so that the map vanishes',
		guards: [
			['rooms/protection/protect-table.test.ts', 'stay exact even when 1'],
			['rooms/protection/protect-table.test.ts', 'are told of a team of three, and not of two']
		]
	},
	{
		mistake: 'Names of agencies beside caseload or quality on the projector',
		guards: [
			[HERE, 'splits no metric by agency'],
			['journeys/quality.spec.ts', 'kinds of agency never tell which']
		]
	},
	{
		mistake: 'A way down to a case, a story or a count of sexual and gender-based violence',
		guards: [
			[`${GATE}/bad-input.test.ts`, 'refuses counts of sexual and gender-based violence'],
			[`${GATE}/table-rules.test.ts`, 'refuses a file whose counts of children are nearly all 1'],
			[`${METRIC}/services.test.ts`, 'shows each type, and nothing of gender-based violence'],
			['journeys/services.spec.ts', 'SGBV appears as availability only']
		]
	},
	{
		mistake: 'Publishing places of shelters, or names and telephones of focal points',
		guards: [
			[HERE, 'has no column of a place, a person or a telephone in the directory'],
			[`${GATE}/bad-input.test.ts`, 'refuses columns of names, phones and numbers of persons']
		]
	},
	{
		mistake: 'Taking a provider that exists for coverage',
		guards: [
			[`${METRIC}/services.test.ts`, 'counts what is verified in time and in the pathway'],
			[`${METRIC}/services.test.ts`, 'tells none, listed, functional and adequate apart'],
			[`${METRIC}/services.test.ts`, 'tells fresh to 90 days, ageing to 180 and stale after that']
		]
	},
	{
		mistake: 'Crossing sex, age, disability and risk; or filling unknown disability with no',
		guards: [
			[`${METRIC}/case-flow.test.ts`, 'splits by sex, age, disability and kind of employer, one'],
			['rooms/row-level/count-rows.test.ts', 'the unknown one only where it is needed'],
			[HERE, 'has one dimension at a time in every file about children']
		]
	},
	{
		mistake: 'Requiring the whole template in week one',
		guards: [
			[HERE, 'asks week one for few columns'],
			['journeys/week-one.spec.ts', 'a dropped file of week one and a list of areas']
		]
	},
	{
		mistake: 'Blaming agencies above 25 in an acute phase',
		guards: [
			['rooms/view-models/map-classes.test.ts', 'follows a benchmark that was agreed locally'],
			['rooms/view-models/metric-text.test.ts', 'writes a benchmark in the unit of its metric'],
			[HERE, 'says of every benchmark whether it was agreed locally']
		]
	},
	{
		mistake: 'Assuming HXL always or never; refusing marks, semicolons, quoted "448,465"',
		guards: [
			[`${GATE}/bad-input.test.ts`, 'skips a row of HXL tags'],
			[`${GATE}/bad-input.test.ts`, 'reads UTF-8 with a byte order mark without a word'],
			[`${GATE}/bad-input.test.ts`, 'reads semicolons and tabs'],
			[`${GATE}/bad-input.test.ts`, 'reads 448,465 with any certain separator']
		]
	},
	{
		mistake: 'Other words than those of the sector, or our codes, on the screen',
		guards: [['rooms/view-models/metric-text.test.ts', 'has every text of every metric']],
		reason: 'Which word is right, people decide who read the texts in messages/en.'
	}
];

describe('the 26 mistakes of an outsider', () => {
	it('are all listed, each with a test or a reason', () => {
		expect(MISTAKES).toHaveLength(26);
		expect(MISTAKES.filter(({ guards, reason }) => !guards.length && !reason)).toEqual([]);
	});

	it.each(MISTAKES.map(({ mistake, guards }): [string, Guard[]] => [mistake, guards]))(
		'%s: its tests exist',
		(_, guards) => {
			expect(guards.filter(([file, test]) => !hasTest(file, test))).toEqual([]);
		}
	);
});

describe('what the definitions themselves promise', () => {
	it('judges only open cases by 25, and children per caseworker by nothing', () => {
		const judged = METRIC_IDS.filter((id) => METRICS[id].benchmark === 'caseload');
		expect([judged, METRICS.M01.benchmark, METRICS.M02.benchmark]).toEqual([['M03'], null, null]);
	});

	it('names no section of the QAF and no band of the capacity assessment', () => {
		const { section_no, item_code } = fieldsOf('qaf');
		expect([section_no!.vocabulary, item_code!.vocabulary]).toEqual([undefined, undefined]);
		expect([METRICS.M20.benchmark, METRICS.M20I.benchmark]).toEqual([null, null]);
	});

	it('never divides courses completed by staff', () => {
		expect(METRICS.M14.form).toBe('sum');
		const parts = METRIC_IDS.map((id) => METRICS[id]).filter((metric) => metric.form === 'ratio');
		const measures = parts.flatMap(({ numerator, denominator }) => [
			...numerator.measure,
			...denominator.measure
		]);
		expect(measures).not.toContain('completions');
	});

	it('counts volunteers among workers, and only who holds cases in the caseload', () => {
		const { M01, M03 } = METRICS;
		expect('numerator' in M01 && M01.numerator.where.contract).toBe(undefined);
		expect('denominator' in M03 && M03.denominator.measure).toEqual([
			'case_holders_fte',
			'case_holders'
		]);
	});

	it('splits no metric by agency', () => {
		expect(DIMENSIONS.filter((dimension) => /org|sender|agency/.test(dimension))).toEqual([]);
	});

	it('calls neither more nor fewer cases better', () => {
		const flow = ['M31', 'M31C', 'M31N', 'M32'] as const;
		expect(flow.map((id) => METRICS[id].better)).toEqual(flow.map(() => 'neither'));
	});

	it('has no column of a place, a person or a telephone in the directory', () => {
		const fields = SCHEMAS.services.fields;
		const named = /name|phone|address|lat|lon|contact|email|note/;
		expect(fields.filter(({ name }) => named.test(name))).toEqual([]);
		expect(fields.filter(({ freeText }) => freeText)).toEqual([]);
	});

	it('has one dimension at a time in every file about children', () => {
		const personal = ['sex', 'age', 'disability', 'risk'];
		const crossed = (['caseload', 'cpms18'] as const).map((schema) =>
			SCHEMAS[schema].primaryKey.filter((column) => personal.includes(column))
		);
		expect(crossed).toEqual([[], []]);
	});

	it('asks week one for few columns', () => {
		const required = SCHEMAS.rapid_week1.fields.filter(({ constraints }) => constraints?.required);
		expect(required.length).toBeLessThanOrEqual(6);
	});

	it('says of every benchmark whether it was agreed locally', () => {
		expect(Object.values(BENCHMARKS).filter((one) => !('contextualised' in one))).toEqual([]);
	});
});

function fieldsOf(schema: keyof typeof SCHEMAS) {
	return Object.fromEntries(SCHEMAS[schema].fields.map((field) => [field.name, field]));
}

/** Whether a file names such a test. */
function hasTest(file: string, test: string): boolean {
	const path = new URL(`../${file}`, import.meta.url);
	if (!existsSync(path)) return false;
	return readFileSync(path, 'utf8')
		.split('\n')
		.some((line) => /\b(it|test)(\.each\(.*\))?\(|^\s*['"`]/.test(line) && line.includes(test));
}
