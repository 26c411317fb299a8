import { protectTable, type CheckedTable, type ProtectedTable } from '$lib/protection';
import { fileFields, type Field, type SchemaId } from '$lib/schemas';
import { MEASURE_STATUS, columnKind, parseMonth, type Column } from '$lib/tables';

/** Cells as they would stand in a file: a number, text, `<5`, `NA`, or null for an empty cell. */
export type Row = Record<string, string | number | null>;

/** Columns that most rows of a test do not care about. */
const DEFAULTS: Partial<Record<SchemaId, Row>> = {
	ref_area: { level: '1' },
	ref_population: { ref_year: 2025, pop_group: 'REF', sex: 'all', age_min: 0, age_max: 17 },
	submission: { org_type: 'NGO_INT', expected: 'y', status: 'complete' },
	workforce: {
		employer_type: 'NGO_INT',
		role: 'NGO_CW',
		prof_status: 'professional',
		contract: 'staff',
		sex: 'all'
	},
	caseload: { dim: 'total', dim_value: 'all' },
	caseload_band: { role: 'NGO_CW' },
	supervision: { tool: 'INDIV' },
	training: { role: 'NGO_CW', sex: 'all' },
	assessment: { tool: 'OBSERVE', tool_version: 'standard', domain: 'total', session_no: 'all' },
	cpms18: {
		indicator: '18.2.2',
		respondent: 'child',
		dim: 'total',
		dim_value: 'all',
		method: 'survey'
	},
	rapid_week1: { report_date: '2025-12-03', area_name: 'North', employer_type: 'NGO_INT' }
};

/** A protected table (k = 5 unless told) from literal rows; leaves out the gate on purpose. */
export function buildTable(schema: SchemaId, rows: Row[], minimumCount = 5): ProtectedTable {
	return protectTable(checkedTable(schema, rows), { minimumCount })[0]!;
}

/** A table as the gate hands it to protection, from literal rows. */
export function checkedTable(schema: SchemaId, rows: Row[]): CheckedTable {
	const whole = rows.map((row) => ({ ...DEFAULTS[schema], ...row }));
	const columns = fileFields(schema).map((field) => [
		field.name,
		buildColumn(
			field,
			whole.map((row) => (row as Row)[field.name] ?? null)
		)
	]);
	const table = { schema, rowCount: rows.length, columns: Object.fromEntries(columns) };
	return table as unknown as CheckedTable;
}

function buildColumn(field: Field, cells: (string | number | null)[]): Column {
	switch (columnKind(field)) {
		case 'month':
			return { kind: 'month', months: Int32Array.from(cells, (cell) => parseMonth(String(cell))) };
		case 'number':
			return {
				kind: 'number',
				values: Float64Array.from(cells, (cell) => (cell === null ? NaN : Number(cell)))
			};
		case 'code': {
			const dictionary = [...new Set(cells.filter((cell) => cell !== null).map(String))];
			const codes = Int32Array.from(cells, (cell) => dictionary.indexOf(String(cell)));
			return { kind: 'code', dictionary, codes };
		}
		case 'measure': {
			const figures = cells.map(readFigure);
			return {
				kind: 'measure',
				low: Float64Array.from(figures, (figure) => figure.low),
				high: Float64Array.from(figures, (figure) => figure.high),
				status: Uint8Array.from(figures, (figure) => figure.status)
			};
		}
	}
}

function readFigure(cell: string | number | null): { low: number; high: number; status: number } {
	const none = { low: NaN, high: NaN };
	if (cell === null) return { ...none, status: MEASURE_STATUS.notReported };
	if (cell === 'NA') return { ...none, status: MEASURE_STATUS.notApplicable };
	if (cell === 'c') return { ...none, status: MEASURE_STATUS.withheld };
	const small = /^<(\d+)$/.exec(String(cell));
	return small
		? { low: 1, high: Number(small[1]) - 1, status: MEASURE_STATUS.given }
		: { low: Number(cell), high: Number(cell), status: MEASURE_STATUS.given };
}
