import { describe, expect, it } from 'vitest';
import { deckToPresentation } from '$lib/exports';
import { DEFAULT_SETTINGS } from '$lib/schemas';
import { parseMonth } from '$lib/tables';
import {
	toSlideModel,
	type MeetingNote,
	type MeetingSubject,
	type SlideModel
} from '$lib/view-models';
import { missing, rowOf } from '../../support/metric-rows';

const month = parseMonth('2025-12');
const SUBJECT: MeetingSubject = {
	month,
	level: 'site',
	response: 'Cox’s Bazar',
	reportingOf: () => ({ month, reported: 11, expected: 12, incomplete: [] }),
	settings: DEFAULT_SETTINGS,
	nameOf: (code) => `Camp ${code}`,
	read: () => [
		rowOf('1', { kind: 'range', low: 30.04, high: 38.91 }),
		rowOf('2', missing('zero-denominator')),
		rowOf('3', 12)
	]
};
const NOTE: MeetingNote = {
	slide: 'caseload',
	kind: 'decision',
	text: 'Move two posts',
	lead: null,
	due: null
};
const modelOf = (key: 'opening' | 'caseload') => toSlideModel({ key, view: null }, SUBJECT)!;
const presentation = (models: SlideModel[], notes: MeetingNote[] = []) =>
	deckToPresentation({
		models,
		notes,
		language: 'en',
		isRightToLeft: false,
		facts: ['Demonstration figures', 'December 2025', 'made on 3 January 2026']
	});

describe(deckToPresentation, () => {
	it('says what the slides say, and carries the facts on every slide', () => {
		const made = presentation([modelOf('opening'), modelOf('caseload')]);
		expect(made).toMatchObject({
			title: 'Cox’s Bazar: caseworkers, December 2025',
			footer: 'Demonstration figures · December 2025 · made on 3 January 2026'
		});
		expect(made.slides.map(({ title }) => title)).toEqual([
			'1 of 3 camps has more than 25 open cases per caseworker'
		]);
	});

	it('draws a range as its two ends, rounded outwards, and nobody as no bar, named in words', () => {
		const [slide] = presentation([modelOf('caseload')]).slides;
		expect(slide?.chart).toEqual({
			kind: 'bar',
			categories: ['Camp 2: cases, no caseworker', 'Camp 1: 30–39', 'Camp 3: 12.0'],
			series: [
				{ name: 'at least', values: [null, 30, 12] },
				{ name: 'at most', values: [null, 39, 12] }
			],
			unitLabel: 'open cases per caseworker',
			benchmark: { value: 25, label: 'Benchmark 25 (CPMS 2019)' }
		});
	});

	it('gives each slide its notes, and a slide of its own to all where no slide has them', () => {
		const { slides } = presentation([modelOf('caseload')], [NOTE]);
		expect(slides[0]?.notes).toEqual(['Move two posts (Decision)']);
		expect(slides[1]).toMatchObject({
			title: 'Noted in this meeting',
			lead: ['Move two posts (Decision)']
		});
	});
});
