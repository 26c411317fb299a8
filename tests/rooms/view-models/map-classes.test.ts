import { describe, expect, it } from 'vitest';
import { BENCHMARKS } from '$lib/schemas';
import { classesFor, classesOfCell, classOf, hasFixedClasses } from '$lib/view-models';

const caseload = classesFor('M03', BENCHMARKS.caseload, []);

describe(classesFor, () => {
	it('puts the benchmark of 25 on the change of hue', () => {
		expect(caseload.breaks).toEqual([15, 20, 25, 30, 40]);
		expect(caseload.tones[classOf(caseload, 25)]).toBe('class-3');
		expect(caseload.tones[classOf(caseload, 25.1)]).toBe('class-4');
	});

	it('follows a benchmark that was agreed locally', () => {
		const local = classesFor('M03', { ...BENCHMARKS.caseload, value: 30 }, []);
		expect(local.breaks).toEqual([18, 24, 30, 36, 48]);
	});

	it('counts up to 6 caseworkers per supervisor as met, and fewer than 5 as well', () => {
		const classes = classesFor('M06', BENCHMARKS.caseworkers_per_supervisor, []);
		expect(classes.tones[classOf(classes, 6)]).toBe('class-3');
		expect(classes.tones[classOf(classes, 4)]).toBe('class-1');
		expect(classes.tones[classOf(classes, 6.1)]).toBe('class-4');
	});

	it('gives met colours to the high end where more is better', () => {
		const classes = classesFor('M07', BENCHMARKS.supervision_coverage, []);
		expect(classes.breaks).toEqual([70, 90, 100]);
		expect(classes.tones).toEqual(['class-6', 'class-5', 'class-4', 'class-1']);
		expect(classes.tones[classOf(classes, 99.9)]).toBe('class-4');
		expect(classes.tones[classOf(classes, 100)]).toBe('class-1');
	});

	it('starts the classes of completeness where figures carry a caveat', () => {
		expect(classesFor('M35', BENCHMARKS.reporting_completeness, []).breaks).toEqual([80, 90, 100]);
	});

	it('counts a gap of 0 as met and every other gap as not met', () => {
		const classes = classesFor('M08', BENCHMARKS.gap, [0, 0, 1, 1, 2, 3, 5, 8, 9]);
		expect(classes.breaks[0]).toBe(0);
		expect(classes.tones[classOf(classes, 0)]).toBe('class-1');
		expect(classes.tones[classOf(classes, 1)]).toBe('class-4');
		expect(classes.tones[classOf(classes, 9)]).toBe('class-6');
	});

	it('gives one hue and round breaks where there is no benchmark', () => {
		const values = [11, 22, 33, 44, 55, 66, 77, 88, 99, 110, 121, 132];
		const classes = classesFor('M01', null, values);
		expect(classes.benchmark).toBeNull();
		expect(classes.breaks).toEqual([40, 60, 80, 100, 120]);
		expect(classes.tones.every((tone) => tone.startsWith('scale-'))).toBe(true);
	});

	it('takes round breaks below a benchmark of 90 or 80 per cent', () => {
		expect(classesFor('M22C', BENCHMARKS.satisfaction, []).breaks).toEqual([65, 80, 90, 95]);
		expect(classesFor('M21', BENCHMARKS.improved_competence, []).breaks).toEqual([55, 70, 80, 90]);
	});

	it('gives what is neither good nor bad one hue, and nothing to judge it by', () => {
		const classes = classesFor('M31', null, [1, 4, 8, 15, 16, 23, 42]);
		expect(classes.benchmark).toBeNull();
		expect(classes.tones.every((tone) => tone.startsWith('scale-'))).toBe(true);
	});

	it('changes class at 0 where figures may lie under it', () => {
		const classes = classesFor('M31N', null, [-12, -6, -2, 0, 3, 6, 9, 14]);
		expect(classes.breaks).toEqual([-10, -5, 0, 5, 10]);
		expect(classes.tones).toHaveLength(6);
		expect(classOf(classes, -1)).toBe(2);
		expect(classOf(classes, 0)).toBe(3);
	});

	it('gives one class where there are no figures to make classes of', () => {
		expect(classesFor('M01', null, []).tones).toEqual(['scale-6']);
	});
});

describe(classesOfCell, () => {
	it('gives both classes of a range that spans the benchmark', () => {
		expect(classesOfCell(caseload, { kind: 'range', low: 24, high: 26 })).toEqual([2, 3]);
	});

	it('gives no class where there is no figure', () => {
		expect(classesOfCell(caseload, { kind: 'missing', reason: 'withheld' })).toBeNull();
	});
});

describe(hasFixedClasses, () => {
	it('tells the metrics whose colours need no other figures', () => {
		expect(hasFixedClasses(BENCHMARKS.caseload)).toBe(true);
		expect(hasFixedClasses(BENCHMARKS.gap)).toBe(false);
		expect(hasFixedClasses(null)).toBe(false);
	});
});
