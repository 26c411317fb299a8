import type { Database } from '$lib/database';
import { mergeProtected, type ProtectedTable } from '$lib/protection';
import {
	DERIVATIONS,
	compileMetric,
	readMetricRows,
	type Dimension,
	type MetricRequest,
	type MetricRow
} from '$lib/metrics';
import { SCHEMA_IDS, type SchemaId } from '$lib/schemas';
import { parseMonth } from '$lib/tables';
import { buildTable, type Row } from './build-table';
import type { StoredFiles } from './small-group-response';
import { storedTable } from './stored-table';

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

/** Stores literal rows as they would stand in a release: nothing is protected on the way. */
export async function storeRows(database: Database, files: StoredFiles): Promise<void> {
	const tables = SCHEMA_IDS.map((schema) => storedTable(schema, files[schema] ?? []));
	await storeTables(database, tables as ProtectedTable[]);
}

export interface Measured {
	/** Figures of every area, in short: `{ XA: 'ok 20 = 500 / 25', XA01: … }`, and what else is asked. */
	areas(metric: MetricRequest['metric'], changes?: Changes): Promise<Record<string, string>>;
	/** Figures of one area by value of a dimension. */
	values(by: Dimension, metric: MetricRequest['metric'], changes?: Changes): Promise<Values>;
	/** The whole row of one area. */
	row(metric: MetricRequest['metric'], changes?: Changes): Promise<MetricRow>;
}
type Values = Record<string, string>;
/** `in` is the area that is read (XA), `month` the only month (December 2025). */
type Changes = Partial<MetricRequest> & { in?: string; month?: string; quarter?: true };

/** Short questions to a database that holds `SMALL_GROUP`. */
export function measuredIn(database: () => Database): Measured {
	const wanted = (
		metric: MetricRequest['metric'],
		{ in: area = 'XA', month = '2025-12', quarter, ...changes }: Changes = {}
	): MetricRequest => {
		const to = parseMonth(month);
		const period = quarter && ({ from: to - 2, grain: 'quarter' } as const);
		return request(metric, { level: null, area, from: to, to, ...period, ...changes });
	};
	return {
		async areas(metric, changes) {
			const country = await measureWith(database(), wanted(metric, changes));
			const within = await measureWith(database(), wanted(metric, { ...changes, level: '1' }));
			return byArea([...country, ...within]);
		},
		async values(by, metric, changes) {
			const rows = await measureWith(database(), wanted(metric, { ...changes, by }));
			return Object.fromEntries(rows.map((row) => [row.dimensionValue, inShort(row)]));
		},
		async row(metric, changes) {
			return (await measureWith(database(), wanted(metric, changes)))[0]!;
		}
	};
}
