import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNativeDatabase } from '$lib/database/native';
import type { Database } from '$lib/database';
import { METRICS, type Part } from '$lib/metrics';
import { storeFiles } from '../../support/measured';

const parts = Object.entries(METRICS).flatMap(([id, metric]) =>
	['numerator', 'denominator'].flatMap((end): [string, Part][] =>
		end in metric ? [[`${id} ${end}`, metric[end as keyof typeof metric] as unknown as Part]] : []
	)
);

describe('the catalogue of metrics', () => {
	let database: Database;
	beforeAll(async () => {
		database = await openNativeDatabase();
		await storeFiles(database, {});
	});
	afterAll(() => database.close());

	it.each(parts)('reads only columns that the table of its part has: %s', async (_, part) => {
		const { columns } = await database.query(
			'SELECT column_name FROM duckdb_columns() WHERE table_name = ?',
			[part.from]
		);
		const figures = [...part.measure, ...(part.plus ?? []), part.minus, part.given].filter(Boolean);
		const split = Object.values(part.splits).flatMap((each) =>
			typeof each === 'object' && 'column' in each ? each.column : []
		);
		expect(columns.column_name).toEqual(
			expect.arrayContaining([
				...figures.map((figure) => `${figure}_low`),
				...Object.keys(part.where),
				...Object.keys(part.maybe ?? {}),
				...split
			])
		);
	});

	it('splits a metric only by what at least one of its parts is split by', () => {
		const unsplit = Object.entries(METRICS).flatMap(([id, metric]) =>
			metric.form === 'completeness'
				? []
				: metric.dimensions
						.filter((dimension) => {
							const ofMetric =
								'denominator' in metric
									? [metric.numerator, metric.denominator]
									: [metric.numerator];
							return !ofMetric.some((part) => part.splits[dimension]);
						})
						.map((dimension) => `${id} ${dimension}`)
		);
		expect(unsplit).toEqual([]);
	});
});
