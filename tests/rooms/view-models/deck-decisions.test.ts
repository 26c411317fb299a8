import { describe, expect, it } from 'vitest';
import { decisionsToTake, type Reporting } from '$lib/view-models';
import { missing, rowOf } from '../../support/metric-rows';

const ALL_REPORTED: Reporting = { month: 0, reported: 2, expected: 2, incomplete: [] };
const NOTHING = { gap: [], caseload: [], services: [], overdue: undefined };
const nameOf = (code: string) => `Camp ${code}`;
const range = (low: number, high: number) => ({ kind: 'range', low, high }) as const;
const questions = (
	figures: Partial<Parameters<typeof decisionsToTake>[0]>,
	reporting = ALL_REPORTED
) => decisionsToTake({ ...NOTHING, ...figures }, reporting, nameOf);

describe(decisionsToTake, () => {
	it('asks who takes on cases where nobody is in post', () => {
		const caseload = [rowOf('1', 20), rowOf('2', missing('zero-denominator'))];
		expect(questions({ caseload })).toEqual([
			'Who takes on the open cases of Camp 2, where no caseworker is in post?'
		]);
	});

	it('names the three areas that lack the most, in their order', () => {
		const gap = [rowOf('1', 2), rowOf('2', 9), rowOf('3', 4), rowOf('4', 7), rowOf('5', 0)];
		expect(questions({ gap })).toEqual([
			'Where do the next caseworkers go? Most are missing in Camp 2, Camp 4, and Camp 3.'
		]);
	});

	it('names an area only where its whole range lies above the next', () => {
		const gap = [rowOf('1', 9), rowOf('2', range(3, 6)), rowOf('3', 5)];
		expect(questions({ gap })).toEqual([
			'Where do the next caseworkers go? Most are missing in Camp 1.'
		]);
	});

	it('asks nothing where it is not certain that anybody is missing', () => {
		expect(questions({ gap: [rowOf('1', range(0, 4)), rowOf('2', missing('no-report'))] })).toEqual(
			[]
		);
	});

	it('names areas without any working acute service, the first three of many', () => {
		const services = ['1', '2', '3', '4', '5'].map((code) => rowOf(code, 0));
		expect(questions({ services: [...services, rowOf('6', range(0, 25))] })).toEqual([
			'How do children in Camp 1, Camp 2, Camp 3, and 2 more areas reach the acute services, of which none is working there?'
		]);
	});

	it('counts overdue actions, and says at least where some are withheld', () => {
		expect(questions({ overdue: rowOf('', 1) })).toEqual([
			'Who finishes the 1 overdue action of the quality plan?'
		]);
		expect(questions({ overdue: rowOf('', 3) })).toEqual([
			'Who finishes the 3 overdue actions of the quality plans?'
		]);
		expect(questions({ overdue: rowOf('', range(2, 4)) })).toEqual([
			'Who finishes the overdue actions of the quality plans, at least 2?'
		]);
		expect(questions({ overdue: rowOf('', 0) })).toEqual([]);
	});

	it('names agencies of which something is missing', () => {
		const incomplete = [{ code: 'ORG12', missing: '', hasSentNothing: true }];
		expect(questions({}, { ...ALL_REPORTED, reported: 1, incomplete })).toEqual([
			'Who helps ORG12 to send what is missing?'
		]);
	});
});
