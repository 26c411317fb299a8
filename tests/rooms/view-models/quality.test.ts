import { describe, expect, it } from 'vitest';
import type { ActionRow, QualityRow } from '$lib/metrics';
import { DEFAULT_SETTINGS } from '$lib/schemas';
import { parseMonth } from '$lib/tables';
import { toQualityScreen, wholeArea, type QualityQuestion } from '$lib/view-models';
import { toKindChart } from '../../../src/lib/view-models/quality-bars';
import { countItems } from '../../../src/lib/view-models/quality-counts';
import { toQualityItems } from '../../../src/lib/view-models/quality-item';
import { toQualityNames } from '../../../src/lib/view-models/quality-names';
import { toAssessments } from '../../../src/lib/view-models/quality-rounds';
import { actionOf, groupsSay, ratingOf } from '../../support/quality-rows';

const screenOf = (
	quality: QualityRow[],
	actions: ActionRow[] = [],
	more: Partial<QualityQuestion> = {}
) =>
	toQualityScreen({
		...{ quality, actions, hasFile: true, month: parseMonth('2025-12'), scope: null, round: null },
		filters: { priority: null, status: null },
		sections: DEFAULT_SETTINGS.qafSections,
		areas: [],
		nameOf: (code) => code,
		...more
	});
const countsOf = (...rows: QualityRow[]) => countItems(toQualityItems(rows), new Set());

describe(countItems, () => {
	it('takes the consensus, whatever the groups said', () => {
		const counts = countsOf(
			ratingOf('5A', 'minimum_met'),
			...groupsSay('5A', ['critical', 'critical', 'minimum_met'])
		);
		expect(counts.critical).toEqual({ kind: 'value', value: 0 });
		expect(counts.meeting).toEqual({ kind: 'value', value: 1 });
	});

	it('counts an item without consensus as every level that a group chose', () => {
		const counts = countsOf(
			...groupsSay('5A', ['minimum_met', 'critical', 'needs_improvement']),
			ratingOf('5B', 'critical')
		);
		expect(counts.critical).toEqual({ kind: 'range', low: 1, high: 2 });
		expect(counts.meeting).toEqual({ kind: 'range', low: 0, high: 1 });
		expect(counts.undecided).toBe(1);
		expect(counts.rated).toBe(2);
	});

	it('is certain where groups without consensus say the same', () => {
		const counts = countsOf(...groupsSay('5A', ['critical', 'critical']));
		expect(counts.critical).toEqual({ kind: 'value', value: 1 });
		expect(counts.undecided).toBe(0);
	});

	it('counts not rated and not applicable apart, and neither as critical', () => {
		const counts = countsOf(
			ratingOf('5A', 'not_rated'),
			ratingOf('5B', 'not_applicable'),
			ratingOf('5C', 'good_practice')
		);
		expect(counts).toMatchObject({ rated: 1, notRated: 1, notApplicable: 1 });
		expect(counts.critical).toEqual({ kind: 'value', value: 0 });
	});
});

describe('the sentence of the quality page', () => {
	const three = [
		ratingOf('5A', 'critical'),
		ratingOf('5B', 'critical'),
		ratingOf('5C', 'minimum_met')
	];

	it('says how many items are critical, and how many of them have no action', () => {
		expect(screenOf(three, [actionOf('1', { item: '5A' })]).sentence).toBe(
			'2 of 3 rated items are critical, and 1 of them has no action'
		);
	});

	it('says that each critical item has an action', () => {
		const actions = [actionOf('1', { item: '5A' }), actionOf('2', { item: '5B' })];
		expect(screenOf(three, actions).sentence).toBe(
			'2 of 3 rated items are critical, and each of them has an action'
		);
	});

	it('does not take a dropped action for one', () => {
		const dropped = actionOf('1', { item: '5A', status: 'dropped' });
		expect(screenOf([ratingOf('5A', 'critical')], [dropped]).sentence).toBe(
			'1 of 1 rated items is critical, and 1 of them has no action'
		);
	});

	it('says the least and the most where groups differ without a consensus', () => {
		const rows = [...three, ...groupsSay('5D', ['critical', 'needs_improvement'])];
		expect(screenOf(rows, [actionOf('1', { item: '5A' })]).sentence).toBe(
			'2 or 3 of 4 rated items are critical, and 1 or 2 of them have no action'
		);
	});

	it('says that none is critical', () => {
		expect(
			screenOf([ratingOf('5A', 'good_practice'), ratingOf('5B', 'minimum_met')]).sentence
		).toBe('None of 2 rated items is critical');
	});

	it('tells nothing rated, nothing assessed and no file apart', () => {
		expect(screenOf([ratingOf('5A', 'not_rated')]).sentence).toBe(
			'No item was rated in the inter-agency quality assessments of this area'
		);
		expect(screenOf(three, [], { scope: 'national' }).sentence).toBe(
			'No national quality assessment of this area is known by December 2025'
		);
		expect(screenOf([], [], { hasFile: false }).sentence).toBe(
			'No quality assessment has been loaded'
		);
	});

	it('says what was left unrated, and that only section 5 is known by name', () => {
		const rows = [
			...three,
			ratingOf('5D', 'not_rated'),
			ratingOf('7B', 'good_practice', { section: '7' })
		];
		expect(screenOf(rows).lead).toEqual([
			'From 1 inter-agency assessment in October 2025.',
			'As things stood at the end of December 2025.',
			'1 item was not rated; that is not the same as critical.',
			'Only section 5 of the framework is known by name; other sections and items are shown by their codes.'
		]);
	});
});

describe('how far the assessments reach', () => {
	const area = (code: string) => ({ code, name: code, level: '1' as const, parent: null });

	it('says how many areas were assessed, and that nothing is known of the others', () => {
		const areas = [area('XA01'), area('XA02'), area('XA03')];
		expect(screenOf([ratingOf('5A', 'critical')], [], { areas }).lead).toContain(
			'1 of 3 areas was assessed by itself; nothing is known of the others.'
		);
	});
});

describe('rounds', () => {
	const before = (rating: string, more: Partial<QualityRow> = {}) =>
		ratingOf('5A', rating, { assessmentId: 'QAF-0', assessedOn: '2025-02-11', ...more });
	const changeAfter = (...rows: QualityRow[]) => screenOf(rows).worst[0]?.change.text;

	it('shows the latest round of an area, and an earlier one when it is chosen', () => {
		const rows = [before('critical'), ratingOf('5A', 'minimum_met')];
		expect(screenOf(rows).sentence).toBe('The one rated item is not critical');
		expect(screenOf(rows, [], { round: '2025-02' }).sentence).toBe(
			'1 of 1 rated items is critical, and 1 of them has no action'
		);
		expect(screenOf(rows).rounds.map(({ label }) => label)).toEqual([
			'Latest of each area',
			'October 2025',
			'February 2025'
		]);
	});

	it('says better, same or worse with an arrow, never a number', () => {
		expect(changeAfter(before('critical'), ratingOf('5A', 'needs_improvement'))).toBe(
			'↑ Better than in February 2025'
		);
		expect(changeAfter(before('critical'), ratingOf('5A', 'critical'))).toBe(
			'→ Same level as in February 2025'
		);
		expect(changeAfter(before('good_practice'), ratingOf('5A', 'critical'))).toBe(
			'↓ Worse than in February 2025'
		);
	});

	it('does not claim a change where groups differ over the same levels', () => {
		expect(
			changeAfter(before('critical'), ...groupsSay('5A', ['critical', 'needs_improvement']))
		).toBe('? Not certain since February 2025: groups differed');
	});

	it('does not compare with another version of the tool, another area or another agency', () => {
		expect(
			changeAfter(before('critical', { version: 'adapted' }), ratingOf('5A', 'critical'))
		).toBe('Not compared with February 2025: another version of the tool');
		expect(changeAfter(before('critical', { areaCode: 'XA02' }), ratingOf('5A', 'critical'))).toBe(
			'First round'
		);
		const one = { scope: 'agency', employerType: 'NGO_INT' };
		expect(
			toAssessments([
				before('critical', { ...one, agency: 1 }),
				ratingOf('5A', 'critical', { ...one, agency: 2 })
			]).map(({ stands }) => stands)
		).toEqual([true, true]);
	});
});

describe('the worst items', () => {
	it('puts certainly critical items first, and shows groups side by side where they differ', () => {
		const worst = screenOf([
			ratingOf('5A', 'needs_improvement', { evidence: 'interview' }),
			...groupsSay('5B', ['critical', 'needs_improvement']),
			ratingOf('5C', 'critical'),
			ratingOf('5D', 'minimum_met')
		]).worst;
		expect(
			worst.map(({ item, rating, agreement }) => [item.slice(0, 2), rating, agreement])
		).toEqual([
			['5C', 'Critical to address', 'Consensus'],
			['5B', 'In need of improvement or critical to address', 'No consensus: the groups differ'],
			['5A', 'In need of improvement', 'Consensus']
		]);
		expect(worst[1]!.groups).toEqual([
			{ name: 'Group 1', rating: 'Critical to address' },
			{ name: 'Group 2', rating: 'In need of improvement' }
		]);
		expect(worst[2]!.evidence).toBe('Interviews');
	});
});

describe(toKindChart, () => {
	const assessedBy = (agency: number, employerType: string) =>
		ratingOf('5A', 'minimum_met', {
			...{ assessmentId: `QAF-${agency}`, scope: 'agency', agency, employerType }
		});
	const labels = (...rows: QualityRow[]) =>
		toKindChart(toAssessments(rows))?.bars.map(({ label, total }) => `${label}: ${total}`);

	it('shows a kind with two agencies', () => {
		expect(labels(assessedBy(1, 'GOV'), assessedBy(2, 'GOV'))).toEqual([
			'Government: 2 items rated'
		]);
	});

	it('puts kinds with one agency together', () => {
		expect(labels(assessedBy(1, 'GOV'), assessedBy(2, 'UN'))).toEqual([
			'2 kinds of agency, together: 2 items rated'
		]);
	});

	it('leaves no single agency to be found by subtraction', () => {
		expect(labels(assessedBy(1, 'GOV'), assessedBy(2, 'GOV'), assessedBy(3, 'UN'))).toEqual([
			'2 kinds of agency, together: 3 items rated'
		]);
	});

	it('shows nothing of one agency alone', () => {
		expect(labels(assessedBy(1, 'GOV'))).toBeUndefined();
	});
});

describe('the action plan', () => {
	const rows = [ratingOf('5A', 'critical')];
	const planOf = (actions: ActionRow[], filters = {}) =>
		screenOf(rows, actions, { filters: { priority: null, status: null, ...filters } }).plan;

	it('puts overdue actions first and says the month in which each is due', () => {
		const plan = planOf([
			actionOf('later', { dueOn: '2026-03-31' }),
			actionOf('late', { isOverdue: true }),
			actionOf('undated', { dueOn: null })
		]);
		expect(plan.map(({ id, due }) => `${id}: ${due}`)).toEqual([
			'late: November 2025',
			'later: March 2026',
			'undated: No date'
		]);
	});

	it('says that what was done after the month was not done then', () => {
		const done = actionOf('1', { status: 'done', doneOn: '2026-01-09', isOverdue: true });
		expect(planOf([done])[0]).toMatchObject({
			status: 'Not done then; done in January 2026',
			isOverdue: true
		});
	});

	it('filters by priority, status and overdue', () => {
		const actions = [
			actionOf('1', { priority: 'high', isOverdue: true }),
			actionOf('2', { status: 'done', doneOn: '2025-11-02' })
		];
		expect(planOf(actions, { priority: 'high' }).map(({ id }) => id)).toEqual(['1']);
		expect(planOf(actions, { status: 'done' }).map(({ id }) => id)).toEqual(['2']);
		expect(planOf(actions, { status: 'overdue' }).map(({ id }) => id)).toEqual(['1']);
	});

	it('leaves out the actions of other scopes', () => {
		expect(planOf([actionOf('1', { assessmentId: 'QAF-9' })])).toEqual([]);
	});
});

describe(toQualityNames, () => {
	it('names section 5, and shows the code of what it does not know', () => {
		const names = toQualityNames(DEFAULT_SETTINGS.qafSections);
		expect(names.item('5D')).toBe('5D Supervision and coaching');
		expect(names.item('7B')).toBe('7B (name not known)');
		expect(names.section('7')).toBe('Section 7 (name not known)');
	});

	it('takes names from the settings of the group', () => {
		const names = toQualityNames([
			{ section: '7', title: 'Ours', items: [{ code: '7B', title: 'Our item' }] }
		]);
		expect(names.item('7B')).toBe('7B Our item');
	});
});

describe(wholeArea, () => {
	it('is the area that holds all others, so that national assessments are counted', () => {
		const area = (code: string, parent: string | null) => ({
			...{ code, name: code, level: '1' as const, parent }
		});
		expect(wholeArea([area('BD', null), area('BD20', 'BD')])).toBe('BD');
		expect(wholeArea([area('A', null), area('B', null)])).toBeNull();
	});
});
