import type { Database } from '$lib/database';
import { mergeProtected, type ProtectedTable } from '$lib/protection';
import {
	DERIVATIONS,
	compileMetric,
	readMetricRows,
	type MetricRequest,
	type MetricRow
} from '$lib/metrics';
import { SCHEMA_IDS, type SchemaId } from '$lib/schemas';
import { parseMonth } from '$lib/tables';
import { buildTable, type Row } from './build-table';

export type Files = Partial<Record<SchemaId, Row[]>>;

/** Stores literal rows as the files of an atlas, with empty tables where none are given. */
export async function storeFiles(database: Database, files: Files): Promise<void> {
	const tables = SCHEMA_IDS.map((schema) => buildTable(schema, files[schema] ?? []));
	await storeTables(database, tables);
}

export async function storeTables(database: Database, tables: ProtectedTable[]): Promise<void> {
	for (const schema of SCHEMA_IDS) {
		const parts = tables.filter((table) => table.schema === schema);
		await database.store(mergeProtected(schema, parts));
	}
	for (const statement of DERIVATIONS) await database.execute(statement);
}

/** A request for one month and every area of level 1, with what the test says otherwise. */
export function request(
	metric: MetricRequest['metric'],
	changes: Partial<MetricRequest> = {}
): MetricRequest {
	const month = parseMonth('2025-12');
	return {
		metric,
		level: '1',
		area: null,
		from: month,
		to: month,
		grain: 'month',
		by: null,
		filters: {},
		...changes
	};
}

export async function measureWith(database: Database, wanted: MetricRequest): Promise<MetricRow[]> {
	const { text, parameters } = compileMetric(wanted);
	return readMetricRows(wanted, await database.query(text, parameters));
}

/** One figure in a line: `ok 20 = 500 / 25`, `suppressed 0.1-0.4 = 1-4 / 10`, `no_submission no-report`. */
export function inShort(row: MetricRow): string {
	if (row.value.kind === 'missing') return `${row.status} ${row.value.reason}`;
	return `${row.status} ${cellText(row.value)} = ${cellText(row.numerator)} / ${cellText(row.denominator)}`;
}

function cellText(cell: MetricRow['value']): string {
	const round = (value: number) => String(Math.round(value * 1000) / 1000);
	switch (cell.kind) {
		case 'value':
			return round(cell.value);
		case 'range':
			return `${round(cell.low)}-${round(cell.high)}`;
		case 'missing':
			return cell.reason;
	}
}

/** Figures by area, in short, such as `{ NORTH: 'ok 20 = 500 / 25' }`. */
export function byArea(rows: MetricRow[]): Record<string, string> {
	return Object.fromEntries(rows.map((row) => [row.areaCode, inShort(row)]));
}
