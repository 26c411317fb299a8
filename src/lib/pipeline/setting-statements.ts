import { AGREED_BENCHMARK_IDS, PACKAGES, resolveBenchmark, type Settings } from '$lib/schemas';

type Value = string | number | null;

/**
 * The statements that store what metrics need of the settings:
 * `setting_package(package, service_type)`, `setting_freshness(fresh_days, stale_days)`,
 * `setting_benchmark(id, low, value)` with the agreed value, else the global one, and
 * `setting_role_caseload(role, value)`. Statements take no parameters, so only codes and numbers
 * are written, and nothing that a person has typed.
 */
export function settingStatements(settings: Settings): string[] {
	const { packages, freshnessDays, roleCaseloads } = settings;
	const benchmarks = AGREED_BENCHMARK_IDS.flatMap((id) => {
		const benchmark = resolveBenchmark(id, settings);
		return benchmark ? [[id, benchmark.low ?? null, benchmark.value]] : [];
	});
	return [
		...table(
			'setting_package',
			'package VARCHAR, service_type VARCHAR',
			PACKAGES.flatMap((id) => packages[id].map((service) => [id, service]))
		),
		...table('setting_freshness', 'fresh_days INTEGER, stale_days INTEGER', [
			[freshnessDays.fresh, freshnessDays.stale]
		]),
		...table('setting_benchmark', 'id VARCHAR, low DOUBLE, value DOUBLE', benchmarks),
		...table(
			'setting_role_caseload',
			'role VARCHAR, value DOUBLE',
			Object.entries(roleCaseloads).map(([role, norm]) => [role, norm!.value])
		)
	];
}

function table(name: string, columns: string, rows: Value[][]): string[] {
	const create = `CREATE OR REPLACE TABLE ${name} (${columns})`;
	if (!rows.length) return [create];
	const values = rows.map((row) => `(${row.map(literal).join(', ')})`).join(', ');
	return [create, `INSERT INTO ${name} VALUES ${values}`];
}

/** @throws when it is neither a number nor a code: such a text must never reach a statement */
function literal(value: Value): string {
	if (value === null) return 'NULL';
	if (typeof value === 'number' && Number.isFinite(value)) return String(value);
	if (typeof value === 'string' && /^\w+$/.test(value)) return `'${value}'`;
	throw new Error('A setting is neither a number nor a code');
}
