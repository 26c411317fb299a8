import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '$lib/database';
import { answer } from '$lib/pipeline';
import { codesOf, DEFAULT_SETTINGS } from '$lib/schemas';
import { parseMonth } from '$lib/tables';
import { areaRequest, toQualityScreen } from '$lib/view-models';
import { openNativeDatabase } from '$lib/database/native';
import { storeFiles, type Files } from '../../support/measured';

const MONTH = parseMonth('2025-12');
const round = (assessment_id: string, assessed_on: string, area_code: string, more = {}) => ({
	...{ assessment_id, assessed_on, area_code, scope: 'inter_agency', version: 'adapted' },
	...more
});
const rating = (of: object, item_code: string, group_no: number, rated: string) => ({
	...of,
	...{ section_no: '5', item_code, group_no, rating: rated, evidence_type: 'interview' }
});
const earlier = round('Q0', '2025-02-11', 'XA01');
const first = round('Q1', '2025-10-14', 'XA01');
const second = round('Q2', '2025-10-15', 'XA02');
const national = round('Q3', '2025-05-05', 'XA', { scope: 'national' });
const action = (action_id: string, assessment_id: string, item_code: string, more = {}) => ({
	...{ action_id, assessment_id, item_code, section_no: '5', priority: 'high' },
	...{ status: 'not_started', due_on: '2025-11-30' },
	...more
});

/** Two areas and a country, one earlier round, groups that differ, and every state of an action. */
const FILES: Files = {
	ref_area: [
		{ area_code: 'XA', area_name: 'Exampleland', level: '0' },
		{ area_code: 'XA01', area_name: 'North', level: '1', parent_code: 'XA' },
		{ area_code: 'XA02', area_name: 'South', level: '1', parent_code: 'XA' }
	],
	cpms18: [{ period: '2025-12', area_code: 'XA01', numerator: 30, denominator: 40 }],
	qaf: [
		rating(earlier, '5A', 0, 'critical'),
		rating(first, '5A', 0, 'needs_improvement'),
		rating(first, '5B', 1, 'critical'),
		rating(first, '5B', 2, 'minimum_met'),
		rating(first, '5C', 0, 'critical'),
		rating(first, '5D', 0, 'not_rated'),
		rating(second, '5A', 0, 'good_practice'),
		rating(second, '5B', 0, 'not_applicable'),
		rating(second, '5C', 1, 'critical'),
		rating(second, '5C', 2, 'critical'),
		rating(national, '5A', 0, 'critical')
	],
	qaf_action: [
		action('A0', 'Q0', '5A', { status: 'done', done_on: '2025-11-01' }),
		action('A1', 'Q1', '5A'),
		action('A2', 'Q1', '5C', { due_on: '2026-03-31' }),
		action('A3', 'Q2', '5C', { status: 'dropped' }),
		action('A4', 'Q2', '5A', { status: 'done', done_on: '2026-01-15' })
	]
};

describe('what the quality page counts in its lists', () => {
	let database: Database;
	beforeAll(async () => {
		database = await openNativeDatabase();
		await storeFiles(database, FILES);
	});
	afterAll(() => database.close());

	const screenIn = async (scope: string, area: string | null = 'XA') =>
		toQualityScreen({
			quality: await answer(database, { list: 'quality', month: MONTH, area }),
			actions: await answer(database, { list: 'actions', month: MONTH, area }),
			...{ hasFile: true, month: MONTH, scope, round: null, nameOf: (code: string) => code },
			filters: { priority: null, status: null },
			sections: DEFAULT_SETTINGS.qafSections,
			areas: []
		});
	const figure = async (
		metric: 'M24' | 'M24C' | 'M25' | 'M25C' | 'M25O',
		scope: string,
		area = 'XA'
	) => {
		const request = areaRequest({ metric, month: MONTH, area, filters: { scope: [scope] } });
		return (await answer(database, request))[0]!;
	};

	it('is what the metrics say of critical items, with and without an action', async () => {
		const { counts } = await screenIn('inter_agency');
		expect(counts.critical).toEqual({ kind: 'range', low: 2, high: 3 });
		expect(counts.critical).toEqual((await figure('M24C', 'inter_agency')).value);
		expect(counts.unaddressed).toEqual({ kind: 'range', low: 1, high: 2 });
		expect(counts.unaddressed).toEqual((await figure('M25C', 'inter_agency')).value);
	});

	it('is what the metrics say of items that meet minimum levels', async () => {
		const { counts } = await screenIn('inter_agency');
		const { numerator, denominator } = await figure('M24', 'inter_agency');
		expect(counts.meeting).toEqual({ kind: 'range', low: 1, high: 2 });
		expect(counts.meeting).toEqual(numerator);
		expect({ kind: 'value', value: counts.rated }).toEqual(denominator);
	});

	it('is what the metrics say of each level', async () => {
		const { counts } = await screenIn('inter_agency');
		const rows = await answer(
			database,
			areaRequest({
				metric: 'M24N',
				month: MONTH,
				area: 'XA',
				by: 'rating',
				filters: { scope: ['inter_agency'] }
			})
		);
		const measured = codesOf('rating', 'rated').map(
			(level) =>
				rows.find(({ dimensionValue }) => dimensionValue === level)?.value ?? {
					kind: 'value',
					value: 0
				}
		);
		expect(counts.levels.map(({ count }) => count)).toEqual(measured);
	});

	it('is what the metrics say in one area, and in another scope', async () => {
		expect((await screenIn('inter_agency', 'XA02')).counts.critical).toEqual(
			(await figure('M24C', 'inter_agency', 'XA02')).value
		);
		expect((await screenIn('national')).counts.critical).toEqual(
			(await figure('M24C', 'national')).value
		);
	});

	it('shows as many overdue and due actions as the metrics count', async () => {
		const { plan } = await screenIn('inter_agency');
		expect(plan.filter(({ isOverdue }) => isOverdue).map(({ id }) => id)).toEqual(['A1', 'A4']);
		expect((await figure('M25O', 'inter_agency')).value).toEqual({ kind: 'value', value: 2 });
		expect((await figure('M25', 'inter_agency')).numerator).toEqual({ kind: 'value', value: 1 });
	});
});
