import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNativeDatabase } from '$lib/database/native';
import type { Database } from '$lib/database';
import { METRICS, METRIC_IDS, type MetricRequest, type MetricRow } from '$lib/metrics';
import { parseMonth } from '$lib/tables';
import { openWasmDatabase } from '../../support/database-wasm-node';
import { measureWith, request, storeFiles } from '../../support/measured';
import { SMALL_RESPONSE } from '../../support/small-response';

describe('both engines', () => {
	let native: Database;
	let wasm: Database;
	beforeAll(async () => {
		[native, wasm] = await Promise.all([openNativeDatabase(), openWasmDatabase()]);
		await storeFiles(native, SMALL_RESPONSE);
		await storeFiles(wasm, SMALL_RESPONSE);
	});
	afterAll(async () => {
		await native.close();
		await wasm.close();
	});

	const everyWay: [string, MetricRequest][] = METRIC_IDS.flatMap((metric) => {
		const months = { from: parseMonth('2025-10'), to: parseMonth('2025-12') };
		const ways: [string, MetricRequest][] = [
			[`${metric} by area`, request(metric)],
			[`${metric} for the response by month`, request(metric, { level: null, ...months })],
			[`${metric} for the quarter`, request(metric, { ...months, grain: 'quarter' })]
		];
		const splits = METRICS[metric].dimensions.map((by): [string, MetricRequest] => [
			`${metric} by area and ${by}`,
			request(metric, { by })
		]);
		return [...ways, ...splits];
	});

	it.each(everyWay)('give the same figures: %s', async (_, wanted) => {
		const fromNative = await measureWith(native, wanted);
		expect(rounded(await measureWith(wasm, wanted))).toEqual(rounded(fromNative));
	});
});

/** Sums of fractions may differ in the last bits with the order in which an engine adds. */
function rounded(rows: MetricRow[]): unknown {
	return JSON.parse(
		JSON.stringify(rows, (_, value) =>
			typeof value === 'number' ? Number(value.toPrecision(12)) : value
		)
	);
}
