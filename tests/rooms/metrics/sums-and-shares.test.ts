import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '$lib/database';
import { openNativeDatabase } from '$lib/database/native';
import type { MetricRow } from '$lib/metrics';
import { boundsOf } from '$lib/tables';
import { measureWith, request, storeRows } from '../../support/measured';

/** Responses of 12 countries each; more by hand: RUNS=50 npx vitest run … */
const RUNS = Number(process.env.RUNS ?? 2);
const COUNTRIES = 12;

/** What is true in one area, and how wide the stored ranges are around it. */
interface Truth {
	satisfied: number;
	others: number;
	below: number;
	above: number;
	trained: number;
	untold: number;
	untrained: number;
	opened: number;
	closed: number;
	isSilent: boolean;
}

const count = fc.nat({ max: 30 });
const anyArea: fc.Arbitrary<Truth> = fc.record({
	satisfied: count,
	others: count,
	below: fc.constantFrom(0, 0, 1, 4),
	above: fc.constantFrom(0, 0, 2, 5),
	trained: count,
	untold: fc.constantFrom(0, 0, 3),
	untrained: count,
	opened: count,
	closed: count,
	isSilent: fc.constantFrom(false, false, false, true)
});
const anyCountries = fc.array(fc.tuple(anyArea, anyArea, anyArea), {
	minLength: COUNTRIES,
	maxLength: COUNTRIES
});

const around = (truth: number, { below, above }: Truth) =>
	truth === 0 ? 0 : `${Math.max(1, truth - below)}-${truth + above}`;

describe('sums and shares', () => {
	let database: Database;
	beforeAll(async () => {
		database = await openNativeDatabase();
	});
	afterAll(() => database.close());

	it('add up over areas, stay within 0 to 100 percent, and hold what is true', async () => {
		await fc.assert(
			fc.asyncProperty(anyCountries, async (countries) => {
				await store(countries);
				for (const metric of Object.keys(TRUTHS) as Checked[]) {
					const wholes = await measureWith(database, request(metric, { level: '0' }));
					const parts = await measureWith(database, request(metric, { level: '1' }));
					for (const whole of wholes) check(metric, whole, parts, countries);
				}
			}),
			{ numRuns: RUNS }
		);
	}, 120_000);

	async function store(countries: Truth[][]) {
		const places = countries.flatMap((areas, country) =>
			areas.map((truth, area) => ({ truth, code: `${codeOf(country)}${area}` }))
		);
		const told = places.filter(({ truth }) => !truth.isSilent);
		const at = (code: string) => ({ period: '2025-12', area_code: code, org_code: 'ORG1' });
		await storeRows(database, {
			ref_area: [
				...countries.map((_, country) => ({ area_code: codeOf(country), level: '0' })),
				...places.map(({ code }) => ({
					area_code: code,
					level: '1',
					parent_code: code.slice(0, 2)
				}))
			].map((row) => ({ ...row, area_name: row.area_code })),
			cpms18: told.map(({ truth, code }) => ({
				...{ period: '2025-12', area_code: code, indicator: '18.2.2', respondent: 'child' },
				...{ method: 'survey', dim: 'total', dim_value: 'all' },
				numerator: around(truth.satisfied, truth),
				others: around(truth.others, truth)
			})),
			training: told.flatMap(({ truth, code }) =>
				Object.entries({ L1: truth.trained, unknown: truth.untold, none: truth.untrained }).map(
					([level, staff_highest]) => ({
						...{ ...at(code), role: 'NGO_CW', sex: 'all' },
						level,
						staff_highest
					})
				)
			),
			caseload: told.map(({ truth, code }) => ({
				...{ ...at(code), as_of: '2025-12', dim: 'total', dim_value: 'all' },
				open_cases_end: 100,
				cases_opened: around(truth.opened, truth),
				cases_closed: around(truth.closed, truth)
			}))
		});
	}
});

type Checked = 'M13' | 'M22C' | 'M31' | 'M31N';

/** The true numerator and denominator of an area; of whom the level is not told, one is trained. */
const TRUTHS: Record<Checked, (truth: Truth) => [number, number | null]> = {
	M13: (t) => [t.trained + Math.min(1, t.untold), t.trained + t.untold + t.untrained],
	M22C: (t) => [t.satisfied, t.satisfied + t.others],
	M31: (t) => [t.opened, null],
	M31N: (t) => [t.opened - t.closed, null]
};

function check(metric: Checked, whole: MetricRow, parts: MetricRow[], countries: Truth[][]) {
	const within = parts.filter(({ areaCode }) => areaCode.startsWith(whole.areaCode));
	const told = countries[indexOf(whole.areaCode)]!.filter(({ isSilent }) => !isSilent);
	const sums = within.flatMap(({ numerator }) => boundsOf(numerator) ?? []);
	if (!told.length) {
		expect(whole.status).toBe('no_submission');
		return;
	}
	const sum = boundsOf(whole.numerator)!;
	expect(sum.low).toBe(sums.reduce((all, { low }) => all + low, 0));
	expect(sum.high).toBe(sums.reduce((all, { high }) => all + high, 0));
	const truths = told.map(TRUTHS[metric]);
	const numerator = truths.reduce((all, [part]) => all + part, 0);
	expect(sum.low).toBeLessThanOrEqual(numerator);
	expect(sum.high).toBeGreaterThanOrEqual(numerator);
	const value = boundsOf(whole.value);
	const denominator = truths.reduce((all, [, part]) => all + (part ?? 0), 0);
	if (!value || !denominator) return;
	const share = (numerator / denominator) * 100;
	expect(value.low).toBeGreaterThanOrEqual(0);
	expect(value.high).toBeLessThanOrEqual(100);
	expect(value.low).toBeLessThanOrEqual(share + 1e-9);
	expect(value.high).toBeGreaterThanOrEqual(share - 1e-9);
}

/** XA, XB … */
const codeOf = (country: number) => `X${String.fromCharCode(65 + country)}`;
const indexOf = (code: string) => code.charCodeAt(1) - 65;
