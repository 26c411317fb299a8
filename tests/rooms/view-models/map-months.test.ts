import { describe, expect, it } from 'vitest';
import { parseMonth } from '$lib/tables';
import { firstToPlay, monthAfter, toMapScreen } from '$lib/view-models';
import { camps, rowOf } from '../../support/metric-rows';

const months = ['2025-10', '2025-11', '2025-12'].map(parseMonth);
const [october, november, december] = months as [number, number, number];

describe(monthAfter, () => {
	it('goes to the next month and ends with the last', () => {
		expect(monthAfter(months, october)).toBe(november);
		expect(monthAfter(months, december)).toBeNull();
	});

	it('passes over a month that nobody has sent', () => {
		expect(monthAfter([october, december], october)).toBe(december);
	});
});

describe(firstToPlay, () => {
	it('goes on from the month on the screen, and begins anew from the last', () => {
		expect(firstToPlay(months, november)).toBe(december);
		expect(firstToPlay(months, december)).toBe(october);
	});

	it('has nothing to play where there is one month', () => {
		expect(firstToPlay([december], december)).toBeNull();
	});
});

describe('the classes of the map while the months play', () => {
	// Per 100,000 children has no benchmark: its classes come from the figures.
	const figures = [10, 25, 40, 60, 90, 150, 200, 320];
	const rows = months.flatMap((period, at) =>
		figures.map((figure, index) =>
			rowOf(`site:${index + 1}`, figure * (at + 1), {
				period,
				denominator: { kind: 'value', value: 20_000 }
			})
		)
	);
	const areas = camps(...figures.map((_, index) => `Camp ${index + 1}`));
	const screenOf = (month: number) =>
		toMapScreen(rows, areas, { metric: 'M01', month, level: 'site' });

	it('are those of all months, in every month', () => {
		const legends = months.map((month) => screenOf(month).map.legend.steps);
		expect(legends[1]).toEqual(legends[0]);
		expect(legends[2]).toEqual(legends[0]);
	});

	it('give a figure the same colour in whichever month it stands', () => {
		const toneIn = (month: number, figure: string) =>
			screenOf(month).map.areas.find((area) => area.figure === figure)?.tone;
		expect(toneIn(november, '120.0')).toBe('scale-3');
		expect(toneIn(december, '120.0')).toBe('scale-3');
	});
});
