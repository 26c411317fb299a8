import { BENCHMARKS, codesOf } from '$lib/schemas';

const rows = (values: (string | number | null)[][]) =>
	values
		.map((row) => `(${row.map((one) => (typeof one === 'string' ? `'${one}'` : one)).join(', ')})`)
		.join(', ');

const PACKAGES = ['acute', 'tor'].flatMap((name) =>
	codesOf('service_type', name).map((type) => [name, type])
);

const VALUES = Object.entries(BENCHMARKS).map(([id, { low, value }]) => [id, low ?? null, value]);

/** What holds where nothing has been agreed, for databases in which no settings are stored. */
export const STANDARD_SETTINGS: string[] = [
	`CREATE TABLE IF NOT EXISTS setting_benchmark AS
		SELECT id::VARCHAR AS id, low::DOUBLE AS low, value::DOUBLE AS value
		FROM (VALUES ${rows(VALUES)}) AS standard(id, low, value)`,
	`CREATE TABLE IF NOT EXISTS setting_package AS
		SELECT * FROM (VALUES ${rows(PACKAGES)}) AS standard(package, service_type)`,
	`CREATE TABLE IF NOT EXISTS setting_freshness AS SELECT 90 AS fresh_days, 180 AS stale_days`,
	`CREATE TABLE IF NOT EXISTS estimated (month INTEGER, org_code VARCHAR, area_code VARCHAR)`
];
