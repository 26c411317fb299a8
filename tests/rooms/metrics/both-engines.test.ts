import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNativeDatabase } from '$lib/database/native';
import type { Database } from '$lib/database';
import { METRICS, METRIC_IDS, type MetricRequest, type MetricRow } from '$lib/metrics';
import { parseMonth } from '$lib/tables';
import { openWasmDatabase } from '../../support/database-wasm-node';
import { measureWith, request, storeRows } from '../../support/measured';
import { SMALL_GROUP, type StoredFiles } from '../../support/small-group-response';

const AT = { period: '2025-12', area_code: 'XA01', org_code: 'ORG1', role: 'NGO_CW' };

/** `SMALL_GROUP`, and what the first metrics are made of. */
const EVERYTHING: StoredFiles = {
	...SMALL_GROUP,
	workforce: SMALL_GROUP.workforce!.map((row) => ({
		...row,
		case_holders: row.headcount!,
		case_holders_fte: row.area_code === 'XA01' ? Number(row.headcount) - 0.5 : null,
		has_supervisor: row.role === 'SUPERVISOR' ? 'NA' : Math.min(2, Number(row.headcount))
	})),
	caseload_band: [
		{ ...AT, band: '16_25', case_holders: 15 },
		{ ...AT, band: '26_35', case_holders: 5 }
	]
};

describe('both engines', () => {
	let native: Database;
	let wasm: Database;
	beforeAll(async () => {
		[native, wasm] = await Promise.all([openNativeDatabase(), openWasmDatabase()]);
		await storeRows(native, EVERYTHING);
		await storeRows(wasm, EVERYTHING);
	});
	afterAll(async () => {
		await native.close();
		await wasm.close();
	});

	const everyWay: [string, MetricRequest][] = METRIC_IDS.flatMap((metric) => {
		const { dimensions, needs = null } = METRICS[metric];
		const quarter = { from: parseMonth('2025-10'), to: parseMonth('2025-12') };
		const ways: [string, MetricRequest][] = [
			[`${metric} by area`, request(metric, { by: needs })],
			[
				`${metric} for the response by month`,
				request(metric, { by: needs, level: null, ...quarter })
			]
		];
		const value = { package: 'acute', rating: 'critical', coverage_level: 'listed', tool: 'INDIV' };
		const filters = needs && needs in value ? { [needs]: [value[needs as 'tool']] } : {};
		const splits = dimensions
			.filter((by) => by !== needs && !(needs && !Object.keys(filters).length))
			.map((by): [string, MetricRequest] => [
				`${metric} by area and ${by} for the quarter`,
				request(metric, { by, ...quarter, grain: 'quarter', filters })
			]);
		return [...ways, ...splits];
	});

	it.each(everyWay)('give the same figures: %s', async (_, wanted) => {
		const fromNative = await measureWith(native, wanted);
		expect(rounded(await measureWith(wasm, wanted))).toEqual(rounded(fromNative));
	});

	it('give some figure of every metric', () => {
		const asked = new Set(everyWay.map(([, { metric }]) => metric));
		expect([...asked]).toEqual([...METRIC_IDS]);
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
