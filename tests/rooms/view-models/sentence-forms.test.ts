import { describe, expect, it } from 'vitest';
import { parseMonth, type Cell } from '$lib/tables';
import { sentenceFor } from '$lib/view-models';
import { rowOf } from '../../support/metric-rows';

const range = (low: number, high: number): Cell => ({ kind: 'range', low, high });

/** Beyond the benchmark, not beyond it, and a range that may be. */
const FIGURES = {
	M03: [30, 20, range(24, 26)],
	M04: [10, 0, range(0, 10)],
	M05: [3, 0, range(0, 2)],
	M06: [7, 5, range(5, 7)],
	M07: [80, 100, range(90, 100)],
	M08: [2, 0, range(0, 1)],
	M35: [50, 100, range(90, 100)],
	M13: [50, 100, range(90, 100)],
	M25O: [2, 0, range(0, 1)],
	M22C: [80, 95, range(85, 95)]
} as const;

/** One and two of them, at least one and at least two, none, and not certain. */
const EXPECTED: Record<keyof typeof FIGURES, string[]> = {
	M03: [
		'1 of 2 camps has more than 25 open cases per caseworker',
		'2 of 3 camps have more than 25 open cases per caseworker',
		'At least 1 of 2 camps has more than 25 open cases per caseworker',
		'At least 2 of 3 camps have more than 25 open cases per caseworker',
		'None of 2 camps has more than 25 open cases per caseworker',
		'It is not certain whether any of 2 camps has more than 25 open cases per caseworker'
	],
	M04: [
		'1 of 2 camps has caseworkers with more than 25 open cases',
		'2 of 3 camps have caseworkers with more than 25 open cases',
		'At least 1 of 2 camps has caseworkers with more than 25 open cases',
		'At least 2 of 3 camps have caseworkers with more than 25 open cases',
		'None of 2 camps has caseworkers with more than 25 open cases',
		'It is not certain whether any of 2 camps has caseworkers with more than 25 open cases'
	],
	M05: [
		'1 of 2 camps has fewer caseworkers than its open cases call for',
		'2 of 3 camps have fewer caseworkers than their open cases call for',
		'At least 1 of 2 camps has fewer caseworkers than its open cases call for',
		'At least 2 of 3 camps have fewer caseworkers than their open cases call for',
		'None of 2 camps has fewer caseworkers than its open cases call for',
		'It is not certain whether any of 2 camps has fewer caseworkers than its open cases call for'
	],
	M06: [
		'1 of 2 camps has more than 6 caseworkers per supervisor',
		'2 of 3 camps have more than 6 caseworkers per supervisor',
		'At least 1 of 2 camps has more than 6 caseworkers per supervisor',
		'At least 2 of 3 camps have more than 6 caseworkers per supervisor',
		'None of 2 camps has more than 6 caseworkers per supervisor',
		'It is not certain whether any of 2 camps has more than 6 caseworkers per supervisor'
	],
	M07: [
		'1 of 2 camps has caseworkers without an assigned supervisor',
		'2 of 3 camps have caseworkers without an assigned supervisor',
		'At least 1 of 2 camps has caseworkers without an assigned supervisor',
		'At least 2 of 3 camps have caseworkers without an assigned supervisor',
		'None of 2 camps has caseworkers without an assigned supervisor',
		'It is not certain whether any of 2 camps has caseworkers without an assigned supervisor'
	],
	M08: [
		'1 of 2 camps has fewer supervisors than its caseworkers call for',
		'2 of 3 camps have fewer supervisors than their caseworkers call for',
		'At least 1 of 2 camps has fewer supervisors than its caseworkers call for',
		'At least 2 of 3 camps have fewer supervisors than their caseworkers call for',
		'None of 2 camps has fewer supervisors than its caseworkers call for',
		'It is not certain whether any of 2 camps has fewer supervisors than its caseworkers call for'
	],
	M35: [
		'1 of 2 camps is missing reports that were expected',
		'2 of 3 camps are missing reports that were expected',
		'At least 1 of 2 camps is missing reports that were expected',
		'At least 2 of 3 camps are missing reports that were expected',
		'None of 2 camps is missing reports that were expected',
		'It is not certain whether any of 2 camps is missing reports that were expected'
	],
	M13: [
		'In 1 of 2 camps, fewer than 100% of caseworkers have reached level 1 or higher',
		'In 2 of 3 camps, fewer than 100% of caseworkers have reached level 1 or higher',
		'In at least 1 of 2 camps, fewer than 100% of caseworkers have reached level 1 or higher',
		'In at least 2 of 3 camps, fewer than 100% of caseworkers have reached level 1 or higher',
		'Of 2 camps, there is none where fewer than 100% of caseworkers have reached level 1 or higher',
		'It is not certain whether, in any of 2 camps, fewer than 100% of caseworkers have reached level 1 or higher'
	],
	M25O: [
		'In 1 of 2 camps there are actions overdue',
		'In 2 of 3 camps there are actions overdue',
		'In at least 1 of 2 camps there are actions overdue',
		'In at least 2 of 3 camps there are actions overdue',
		'In none of 2 camps are there actions overdue',
		'It is not certain whether there are actions overdue in any of 2 camps'
	],
	M22C: [
		'In 1 of 2 camps, fewer than 90% of the children who answered are satisfied',
		'In 2 of 3 camps, fewer than 90% of the children who answered are satisfied',
		'In at least 1 of 2 camps, fewer than 90% of the children who answered are satisfied',
		'In at least 2 of 3 camps, fewer than 90% of the children who answered are satisfied',
		'Of 2 camps, there is none where fewer than 90% of the children who answered are satisfied',
		'It is not certain whether, in any of 2 camps, fewer than 90% of the children who answered are satisfied'
	]
};

describe.each(Object.keys(FIGURES) as (keyof typeof FIGURES)[])('the sentence of %s', (metric) => {
	const [beyond, within, open] = FIGURES[metric];
	const said = (...values: (Cell | number)[]) =>
		sentenceFor({
			metric,
			month: parseMonth('2025-12'),
			level: 'site',
			rows: values.map((value, at) => rowOf(`site:${at}`, value)),
			nameOf: (code) => code
		});
	const [one, two, atLeastOne, atLeastTwo, none, unsure] = EXPECTED[metric];

	it('counts one and more', () => {
		expect(said(beyond, within)).toBe(one);
		expect(said(beyond, beyond, within)).toBe(two);
	});

	it('says at least where a range may be beyond', () => {
		expect(said(beyond, open)).toBe(atLeastOne);
		expect(said(beyond, beyond, open)).toBe(atLeastTwo);
	});

	it('tells none from not certain', () => {
		expect(said(within, within)).toBe(none);
		expect(said(within, open)).toBe(unsure);
	});
});
