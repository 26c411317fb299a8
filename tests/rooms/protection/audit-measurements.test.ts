import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditTables } from '../../../scripts/audit/audit-tables';
import { protectTable, raiseMinimumCount, type ProtectedTable } from '$lib/protection';
import { MEASURE_STATUS, columnOf, type Table } from '$lib/tables';
import { MEASURED_PARENTS, anyMeasurement, type Measurement } from '../../support/any-measurement';
import { faultsOf } from '../../support/audit-sender';
import { checkedTable } from '../../support/build-table';
import { codeAt } from '../../support/read-table';

const SEED = 20260101;
const MEASUREMENTS = fc.sample(anyMeasurement, { seed: SEED, numRuns: 200 });
const TIME_LIMIT = 240_000;

const protect = ({ rows }: Measurement, k = 5) =>
	protectTable(checkedTable('cpms18', rows), { minimumCount: k, parents: MEASURED_PARENTS });

const raise = (tables: ProtectedTable[], k: number) =>
	raiseMinimumCount(tables, { minimumCount: k, parents: MEASURED_PARENTS });

async function faults(releases: Table[][], { truth }: Measurement, k: number): Promise<string[]> {
	return faultsOf(await auditTables({ k, releases, parents: MEASURED_PARENTS, truth }));
}

/** Rows that tell a part of 1 to k-1 people, which a 0 alone would tell. */
function sharesOfFew(table: Table, { people }: Measurement, k: number): string[] {
	const figures = ['numerator', 'others'].map((name) => columnOf(table, name, 'measure'));
	return Array.from({ length: table.rowCount }, (_, row) => row)
		.filter((row) => figures.some(({ status }) => status[row] === MEASURE_STATUS.given))
		.map((row) =>
			['area_code', 'dim', 'dim_value'].map((name) => codeAt(table, name, row)).join(' ')
		)
		.filter((key) => people.get(key)! > 0 && people.get(key)! < k);
}

describe('of no measurement', () => {
	it(
		'can a reader narrow a small count, whatever was sent of which area',
		async () => {
			const found = await Promise.all(MEASUREMENTS.map((one) => faults([protect(one)], one, 5)));
			expect(found.flat()).toEqual([]);
		},
		TIME_LIMIT
	);

	it(
		'either when it is protected for a larger k',
		async () => {
			const found = await Promise.all(
				MEASUREMENTS.map((one) => faults([raise(protect(one), 10)], one, 10))
			);
			expect(found.flat()).toEqual([]);
		},
		TIME_LIMIT
	);

	it('is the share of fewer than k people told', () => {
		expect(MEASUREMENTS.flatMap((one) => sharesOfFew(protect(one)[0]!, one, 5))).toEqual([]);
		const raised = MEASUREMENTS.flatMap((one) => sharesOfFew(raise(protect(one), 10)[0]!, one, 10));
		expect(raised).toEqual([]);
	});
});

describe('what is left of protected measurements', () => {
	it('is most of them: totals of k people or more are told', () => {
		const totals = MEASUREMENTS.flatMap((one) => {
			const [table] = protect(one);
			const { status } = columnOf(table!, 'numerator', 'measure');
			return Array.from(status, (each, row) => ({ each, row })).filter(
				({ row }) => codeAt(table!, 'dim', row) === 'total'
			);
		});
		const told = totals.filter(({ each }) => each === MEASURE_STATUS.given);
		expect(told.length / totals.length).toBeGreaterThan(0.9);
	});
});

it('a whole beside its parts would be caught', async () => {
	const [one] = fc.sample(
		anyMeasurement.filter(({ truth }) => [...truth.values()].some((count) => count > 20)),
		{ seed: SEED, numRuns: 1 }
	);
	const [table] = protect(one!);
	const { numerator, others } = table!.columns;
	if (numerator?.kind !== 'measure' || others?.kind !== 'measure') throw new Error('No figures');
	const truth = (name: string, row: number) =>
		[...one!.truth].find(([key]) => {
			const place = ['area_code', 'dim', 'dim_value'].map((column) => codeAt(table!, column, row));
			const [area, ...rest] = place;
			return key === ['cpms18', '18.2.2 child survey', area, '2026-01', ...rest, name].join('|');
		})![1];
	const whole = numerator.low.map((_, row) => truth('numerator', row) + truth('others', row));
	const denominator = { ...numerator, low: whole, high: whole };
	const broken = { ...table!, columns: { ...table!.columns, denominator } };
	const { equations } = await auditTables({
		k: 5,
		releases: [[broken]],
		parents: MEASURED_PARENTS
	});
	expect(equations.complement).toBeGreaterThan(0);
});
