import type { CountPlan } from '$lib/findings';
import { SCHEMAS, VOCABULARIES, codesOf, fieldOf, type SchemaId } from '$lib/schemas';
import { MEASURE_STATUS, columnKind, parseMonth, type Column, type Table } from '$lib/tables';
import type { CaseCounts, CasesByWorker, CountsByArea } from './case-counts';
import { CASE_DIMENSIONS, type CaseDimension } from './read-line';

type Row = Record<string, string | number>;

/** Caseload, and where caseworkers are counted too, workforce and caseload bands. */
export function toCountedTables(
	plan: CountPlan,
	counts: CountsByArea,
	workers: CasesByWorker
): Table[] {
	const tables = [tableOf('caseload', caseloadRows(plan, counts))];
	if (!plan.staff || plan.columns.caseworker === undefined || !workers.size) return tables;
	const byArea = workersByArea(workers);
	return [
		...tables,
		tableOf('caseload_band', bandRows(plan, plan.staff.role, byArea)),
		tableOf('workforce', workforceRows(plan, plan.staff, byArea))
	];
}

function caseloadRows(plan: CountPlan, counts: CountsByArea): Row[] {
	return sorted(counts).flatMap(([area, byValue]) => {
		const rowOf = (dim: string, dim_value: string, sums: CaseCounts): Row => ({
			...keyOf(plan, area),
			dim,
			dim_value,
			...figuresOf(plan, sums)
		});
		const dimensions = CASE_DIMENSIONS.filter((own) => plan.columns[own] !== undefined);
		return [
			rowOf('total', 'all', byValue.get('total all')!),
			...dimensions.flatMap((dimension) =>
				valuesOf(dimension, plan, byValue).map(([value, sums]) => rowOf(dimension, value, sums))
			)
		];
	});
}

/** What is not known has a code of its own; a dimension without one is left out where it would be needed. */
const UNKNOWN_CODES: Partial<Record<CaseDimension, string>> = {
	sex: 'u',
	age: 'u',
	disability: 'u',
	risk: 'not_assessed'
};

/** Every code of the dimension, those of nobody too, so that the parts are known to be complete. */
function valuesOf(
	dimension: CaseDimension,
	plan: CountPlan,
	byValue: Map<string, CaseCounts>
): [string, CaseCounts][] {
	const list = VOCABULARIES.case_dimension.values![dimension]!;
	const codes = VOCABULARIES[list].sets?.[plan.ageBands] ?? codesOf(list);
	const unknown = UNKNOWN_CODES[dimension];
	const lost = byValue.get(`${dimension} `);
	if (lost && !unknown) return [];
	return codes.flatMap((code): [string, CaseCounts][] => {
		const given = byValue.get(`${dimension} ${code}`);
		const sums = code === unknown ? addedUp(given, lost) : given;
		const isOptional = code === 'x' || code === unknown;
		return sums || !isOptional ? [[code, sums ?? [0, 0, 0]]] : [];
	});
}

function addedUp(a?: CaseCounts, b?: CaseCounts): CaseCounts | undefined {
	if (!a || !b) return a ?? b;
	return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

/** Flows only where the column that tells their month is read. */
function figuresOf(plan: CountPlan, [open, opened, closed]: CaseCounts): Row {
	return {
		open_cases_end: open,
		...(plan.columns.registered !== undefined && { cases_opened: opened }),
		...(plan.columns.closed !== undefined && { cases_closed: closed })
	};
}

/** Area -> open cases of each worker; a worker counts in the area of most of the cases. */
function workersByArea(workers: CasesByWorker): Map<string, number[]> {
	const byArea = new Map<string, number[]>();
	for (const areas of workers.values()) {
		const [primary] = [...areas].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]!;
		const held = [...areas.values()].reduce((sum, count) => sum + count, 0);
		byArea.set(primary, [...(byArea.get(primary) ?? []), held]);
	}
	return byArea;
}

const BANDS: [code: string, least: number, most: number][] = [
	['1_15', 1, 15],
	['16_25', 16, 25],
	['26_35', 26, 35],
	['36plus', 36, Infinity]
];

function bandRows(plan: CountPlan, role: string, byArea: Map<string, number[]>): Row[] {
	return sorted(byArea).flatMap(([area, held]) =>
		BANDS.map(([band, least, most]) => ({
			...keyOf(plan, area),
			role,
			band,
			case_holders: held.filter((cases) => cases >= least && cases <= most).length
		}))
	);
}

function workforceRows(
	plan: CountPlan,
	{ role, employerType }: NonNullable<CountPlan['staff']>,
	byArea: Map<string, number[]>
): Row[] {
	return sorted(byArea).map(([area, { length }]) => ({
		...keyOf(plan, area),
		employer_type: employerType,
		role,
		prof_status: 'unknown',
		contract: 'staff',
		sex: 'all',
		headcount: length,
		case_holders: length
	}));
}

function keyOf(plan: CountPlan, area: string): Row {
	return { period: plan.period, area_code: area, org_code: plan.orgCode };
}

function sorted<T>(byArea: Map<string, T>): [string, T][] {
	return [...byArea].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A table of rows that all have the same columns. */
function tableOf(schema: SchemaId, rows: Row[]): Table {
	const names = SCHEMAS[schema].fields.map(({ name }) => name).filter((name) => name in rows[0]!);
	const columns = names.map((name) => [name, columnFrom(schema, name, rows)] as const);
	return { schema, rowCount: rows.length, columns: Object.fromEntries(columns) };
}

function columnFrom(schema: SchemaId, name: string, rows: Row[]): Column {
	const cells = rows.map((row) => row[name]!);
	switch (columnKind(fieldOf(schema, name))) {
		case 'month':
			return { kind: 'month', months: Int32Array.from(cells, (cell) => parseMonth(String(cell))) };
		case 'number':
			return { kind: 'number', values: Float64Array.from(cells, Number) };
		case 'measure': {
			const low = Float64Array.from(cells, Number);
			const status = new Uint8Array(rows.length).fill(MEASURE_STATUS.given);
			return { kind: 'measure', low, high: low.slice(), status };
		}
		case 'code': {
			const dictionary = [...new Set(cells.map(String))];
			const codeOf = new Map(dictionary.map((text, code) => [text, code]));
			const codes = Int32Array.from(cells, (cell) => codeOf.get(String(cell))!);
			return { kind: 'code', dictionary, codes };
		}
	}
}
