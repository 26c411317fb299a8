import { describe, expect, it } from 'vitest';
import { readMetricRows, type MetricId } from '$lib/metrics';
import { inShort, request } from '../../support/measured';

/** The figure that is read from one row of a database's answer. */
function read(metric: MetricId, figures: Record<string, number>): string {
	const row: Record<string, number | string | null> = {
		...{ area_code: 'XA01', first_month: 24311, reported: 1, n_exact: 0, dimension_value: null },
		...figures
	};
	const columns = Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, [cell]]));
	return inShort(readMetricRows(request(metric), { rowCount: 1, columns })[0]!);
}

describe('a share whose denominator holds its numerator', () => {
	it('is least with most others and largest with least: 1 of 21 to 4 of 24', () => {
		expect(read('M22C', { n_low: 1, n_high: 4, d_low: 21, d_high: 24 })).toBe(
			'suppressed 4.762-16.667 = 1-4 / 21-24'
		);
	});

	it('takes others that are a range the other way round: 1 of 5 to 4 of 5', () => {
		expect(read('M22C', { n_low: 1, n_high: 4, d_low: 2, d_high: 8 })).toBe(
			'suppressed 20-80 = 1-4 / 2-8'
		);
	});

	it('is one number where nothing is a range', () => {
		expect(read('M22C', { n_low: 45, n_high: 45, n_exact: 45, d_low: 50, d_high: 50 })).toBe(
			'ok 90 = 45 / 50'
		);
	});

	it('is at most 4 of 4 where there may be no others', () => {
		expect(read('M22C', { n_low: 1, n_high: 4, d_low: 1, d_high: 4 })).toBe(
			'suppressed 100 = 1-4 / 1-4'
		);
	});

	it('is never more than all where a total of the sender has narrowed the numerator alone', () => {
		expect(read('M32', { n_low: 40, n_high: 40, n_exact: 1, d_low: 15, d_high: 50 })).toBe(
			'ok 80-100 = 40 / 15-50'
		);
	});

	it('does not apply where nobody was asked', () => {
		expect(read('M22C', { n_low: 0, n_high: 0, d_low: 0, d_high: 0 })).toBe(
			'not_applicable not-applicable'
		);
	});
});

describe('a share of two counts that are told each by itself', () => {
	it('is never more than all', () => {
		expect(read('M33R', { n_low: 1, n_high: 4, d_low: 3, d_high: 3 })).toBe(
			'suppressed 33.333-100 = 1-4 / 3'
		);
	});

	it('may be more than all where the counts are not of the same people', () => {
		expect(read('M10', { n_low: 12, n_high: 12, n_exact: 12, d_low: 9.5, d_high: 9.5 })).toBe(
			'ok 126.316 = 12 / 9.5'
		);
	});
});

describe('a range', () => {
	it('is not called protected where it says what nobody has told', () => {
		expect(read('M11', { n_low: 0, n_high: 2, d_low: 2, d_high: 2 })).toBe('ok 0-100 = 0-2 / 2');
		expect(read('M24', { n_low: 0, n_high: 1, d_low: 1, d_high: 1 })).toBe('ok 0-100 = 0-1 / 1');
	});

	it('of nothing but protected counts is called so', () => {
		expect(read('M31', { n_low: 1, n_high: 4 })).toBe('suppressed 1-4 = 1-4 / not-applicable');
	});
});

describe('a figure made in two ways', () => {
	it('has no value, and shows no sums either', () => {
		const figures = { n_low: 40, n_high: 40, n_exact: 40, d_low: 20, d_high: 20, is_mixed: 1 };
		expect(read('M19', figures)).toBe('mixed not-applicable');
	});
});
