import fc from 'fast-check';
import { truthKey } from '../../scripts/audit/truth-key';
import type { Row } from './build-table';

export const MEASURED_PARENTS = new Map<string, string | null>([
	['XA', null],
	['XA1', 'XA'],
	['XA2', 'XA'],
	['XA3', 'XA']
]);

const MONTH = '2026-01';
const SERIES = '18.2.2 child survey';
const SEXES = ['f', 'm', 'u'];
const AGES = ['0_5', '6_11', '12_17'];

/** Children of one sex and age in one area: satisfied, not satisfied, without an answer. */
type Children = [satisfied: number, others: number, unanswered: number];

/** What was measured in one month in up to three areas, and in the area around them. */
export interface Measurement {
	rows: Row[];
	/** The true counts by the auditor's key. */
	truth: Map<string, number>;
	/** How many answered, by `area dim value`. */
	people: Map<string, number>;
}

const few = fc.constantFrom(0, 0, 1, 2, 4, 5, 9, 20);
const children: fc.Arbitrary<Children> = fc.tuple(few, few, few);

export const anyMeasurement: fc.Arbitrary<Measurement> = fc
	.record({
		areas: fc.array(fc.array(children, { minLength: 9, maxLength: 9 }), {
			minLength: 1,
			maxLength: 3
		}),
		dimensions: fc.subarray(['sex', 'age']),
		leftOut: fc.subarray(['sex m', 'age 12_17']),
		withOuter: fc.boolean(),
		withEligible: fc.boolean()
	})
	.map(({ areas, dimensions, leftOut, withOuter, withEligible }) => {
		const found: Measurement = { rows: [], truth: new Map(), people: new Map() };
		const add = (area: string, cells: Children[]) => {
			const groups = [
				'total all',
				...SEXES.map((sex) => `sex ${sex}`),
				...AGES.map((age) => `age ${age}`)
			];
			for (const group of groups) {
				const [dim = '', value = ''] = group.split(' ');
				const isSent = dim === 'total' || (dimensions.includes(dim) && !leftOut.includes(group));
				const counts = sumOf(cells.filter((_, place) => isIn(place, dim, value)));
				takeNote(found, area, dim, value, counts, withEligible);
				if (isSent) found.rows.push(toRow(area, dim, value, counts, withEligible));
			}
		};
		areas.forEach((cells, place) => add(`XA${place + 1}`, cells));
		if (withOuter)
			add(
				'XA',
				areas[0]!.map((_, place) => sumOf(areas.map((cells) => cells[place]!)))
			);
		return found;
	});

function isIn(place: number, dim: string, value: string): boolean {
	if (dim === 'sex') return SEXES.indexOf(value) === place % 3;
	return dim === 'total' || AGES.indexOf(value) === Math.floor(place / 3);
}

function sumOf(cells: Children[]): Children {
	return cells.reduce(
		(sum, cell): Children => [sum[0] + cell[0], sum[1] + cell[1], sum[2] + cell[2]],
		[0, 0, 0]
	);
}

function toRow(
	area_code: string,
	dim: string,
	dim_value: string,
	counts: Children,
	withEligible: boolean
): Row {
	const [numerator, others, unanswered] = counts;
	const denominator = numerator + others;
	const eligible = withEligible ? denominator + unanswered : null;
	return { period: MONTH, area_code, dim, dim_value, numerator, denominator, eligible };
}

function takeNote(
	{ truth, people }: Measurement,
	area: string,
	dimension: string,
	value: string,
	[numerator, others, unanswered]: Children,
	withEligible: boolean
): void {
	people.set(`${area} ${dimension} ${value}`, numerator + others);
	const counts = { numerator, others, ...(withEligible && { unanswered }) };
	for (const [measure, count] of Object.entries(counts)) {
		const cell = {
			schema: 'cpms18',
			sender: SERIES,
			area,
			month: MONTH,
			dimension,
			value,
			measure
		};
		truth.set(truthKey(cell), count);
	}
}
