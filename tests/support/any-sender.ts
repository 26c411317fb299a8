import fc from 'fast-check';
import type { Drop } from './protect-sender';
import { DIMENSIONS, FLOWS, type HistoryShape } from './sender-history';

/** A made-up sender, and how its files come in. */
export interface AnySender {
	shape: HistoryShape;
	drop: Drop;
	k: number;
}

const anyShare = (...shares: number[]) => fc.constantFrom(...shares);

/** Small senders of all shapes: 1 to 3 areas, 1 to 4 months, totals of 0 to 30. */
export const smallSender: fc.Arbitrary<AnySender> = fc.record({
	shape: fc.record({
		seed: fc.nat({ max: 1_000_000 }),
		areas: fc.integer({ min: 1, max: 3 }),
		months: fc.integer({ min: 1, max: 4 }),
		cases: fc.constantFrom(0, 1, 3, 6, 12, 20),
		churn: anyShare(0, 0.1, 0.3, 0.6),
		idle: fc.constant(0.15),
		spread: fc.constant(0.6),
		dimensions: fc.subarray(DIMENSIONS),
		flows: fc
			.constantFrom(true, true, true, false)
			.chain((all) => fc.subarray([...FLOWS], all ? { minLength: FLOWS.length } : {})),
		mix: fc.constantFrom(
			'even',
			'one_small_part',
			'two_parts_of_one',
			'parts_below_k',
			'exactly_k',
			'alike'
		),
		isSparse: fc.boolean(),
		missingMonths: anyShare(0, 0, 0, 0.3),
		missingFigures: anyShare(0, 0, 0, 0.05),
		withParent: anyShare(0, 0, 0, 1).map(Boolean),
		tokens: anyShare(0, 0, 0.3, 1)
	}),
	drop: fc.constantFrom('one_file', 'file_per_month', 'first_month_sent_again'),
	k: fc.constantFrom(5, 5, 5, 10)
});

/** The same shapes, larger: up to the given areas and months. */
export function largerSender(areas: number, months: number): fc.Arbitrary<AnySender> {
	return fc
		.tuple(
			smallSender,
			fc.integer({ min: 2, max: areas }),
			fc.integer({ min: 2, max: months }),
			fc.constantFrom(5, 10, 40, 150)
		)
		.map(([sender, someAreas, someMonths, cases]) => ({
			...sender,
			shape: { ...sender.shape, areas: someAreas, months: someMonths, cases, churn: 0.15 }
		}));
}

/** The whole of a large agency: 40 areas, 24 months, every breakdown. */
export function largeSender(seed: number, cases: number): AnySender {
	return {
		shape: {
			seed,
			areas: 40,
			months: 24,
			cases,
			churn: 0.12,
			idle: 0.15,
			spread: 0.6,
			dimensions: DIMENSIONS,
			flows: [...FLOWS],
			mix: 'even',
			isSparse: seed % 2 === 1,
			missingMonths: 0,
			missingFigures: 0,
			withParent: false,
			tokens: 0
		},
		drop: seed % 3 === 0 ? 'file_per_month' : 'one_file',
		k: 5
	};
}
