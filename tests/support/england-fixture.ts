import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** One area and year as published; null where the publisher wrote a marker instead of a figure. */
export interface PublishedFigures {
	areaCode: string;
	year: number;
	headcount: number | null;
	children: number | null;
	cases: number | null;
	caseload: number | null;
}

type SourceRow = Record<string, string>;

const WORKFORCE = readSource('workforce_2017_2022.csv');
const POPULATION = readSource('population_0_17_2017_2022.csv');

/** What stands in our files where the publisher wrote a marker. None of them is zero. */
export const TOKEN_FOR_MARKER: Record<string, string> = {
	x: '', // unavailable
	u: '', // of low reliability
	low: '', // rounds to 0 but is not 0: no count that we could give
	z: 'NA', // not applicable
	c: 'c' // confidential
};

/**
 * Published FTE above the published headcount, by rounding (Bromley, Sunderland) or by mistake
 * (Warwickshire, 381.2 FTE of 334 heads). The gate refuses such a row, so its FTE is left empty.
 */
export const FTE_OVER_HEADCOUNT = ['E09000006 2022', 'E08000024 2021', 'E10000031 2020'];

/** England's published figures as files of our own schemas, one sender per local authority. */
export function englandFiles({ withAllFte = false } = {}) {
	return {
		ref_area: toFile('ref_area', areaRows()),
		ref_population: toFile('ref_population', populationRows()),
		workforce: toFile(
			'workforce',
			authorityRows().map((row) => workforceRow(row, withAllFte))
		),
		caseload: toFile('caseload', authorityRows().map(caseloadRow))
	};
}

/** Every local authority, region and the country in every year with workforce figures. */
export function publishedFigures(): PublishedFigures[] {
	return WORKFORCE.map((row) => ({
		areaCode: areaCode(row),
		year: Number(row.time_period),
		headcount: sum([row.inpost_headcount, row.agency_headcount]),
		children: childrenOf(row),
		cases: figure(row.cases),
		caseload: figure(row.caseload_fte)
	}));
}

/** Every marker in the figures of the publisher's files. */
export function markersInSource(): string[] {
	const isFigure = (name: string) => /_(fte|headcount|estimate)$|^cases$/.test(name);
	const cells = [...WORKFORCE, ...POPULATION].flatMap((row) =>
		Object.entries(row).flatMap(([name, cell]) => (isFigure(name) ? [cell] : []))
	);
	return [...new Set(cells.filter((cell) => figure(cell) === null))].sort();
}

/** The areas of our file that a published row is about; a pair that reports jointly is an area. */
function areaCode(row: SourceRow): string {
	const code = row.new_la_code || row.region_code || row.country_code!;
	return code.includes(' / ') ? `site:${code.replace(' / ', '-')}` : code;
}

/** England > regions > the two halves of London > local authorities > the members of a pair. */
function areaRows(): SourceRow[] {
	const areas = new Map<string, SourceRow>();
	for (const row of [...WORKFORCE, ...POPULATION]) {
		const code = areaCode(row);
		if (!areas.has(code)) areas.set(code, { area_code: code, ...placeOf(row) });
	}
	return [...areas.values()];
}

function placeOf(row: SourceRow): SourceRow {
	if (row.geographic_level === 'National') return { area_name: 'England', level: '0' };
	if (row.geographic_level === 'Regional') {
		const isHalf = row.region_code!.startsWith('E13');
		const parent_code = isHalf ? 'E12000007' : row.country_code!;
		return { area_name: row.region_name!, level: isHalf ? '2' : '1', parent_code };
	}
	const pair = pairOf(row.new_la_code!);
	return {
		area_name: row.la_name!,
		level: pair ? '4' : '3',
		parent_code: pair ? areaCode(pair) : row.region_code!
	};
}

/** The joint report of the pair that an authority belongs to. */
function pairOf(code: string): SourceRow | undefined {
	return WORKFORCE.find(
		({ new_la_code }) => new_la_code !== code && new_la_code!.split(' / ').includes(code)
	);
}

function populationRows(): SourceRow[] {
	return POPULATION.map((row) => ({
		area_code: areaCode(row),
		ref_year: row.time_period!,
		pop_group: 'all',
		sex: 'all',
		age_min: '0',
		age_max: '17',
		population: cellFor(row.population_estimate),
		method: 'direct',
		source: 'Office for National Statistics, mid-year estimate'
	}));
}

const authorityRows = () =>
	WORKFORCE.filter(({ geographic_level }) => geographic_level === 'Local authority');

function workforceRow(row: SourceRow, withAllFte: boolean): SourceRow {
	const isOver = FTE_OVER_HEADCOUNT.includes(`${row.new_la_code} ${row.time_period}`);
	return {
		...keyOf(row),
		employer_type: 'GOV',
		role: 'GOV_SW',
		prof_status: 'professional',
		contract: 'staff',
		sex: 'all',
		headcount: cellFor(sum([row.inpost_headcount, row.agency_headcount])),
		fte: isOver && !withAllFte ? '' : cellFor(sum([row.inpost_fte, row.agency_fte])),
		case_holders_fte: cellFor(row.case_holders_fte)
	};
}

function caseloadRow(row: SourceRow): SourceRow {
	return { ...keyOf(row), dim: 'total', dim_value: 'all', open_cases_end: cellFor(row.cases) };
}

/** The figures are those of 30 September. */
function keyOf(row: SourceRow): SourceRow {
	// No run of six digits, which the gate takes for the number of a person or a phone.
	const code = row.new_la_code!.split(' / ')[0]!;
	const org_code = `ORG_${code.slice(0, 4)}_${code.slice(4)}`;
	return { period: `${row.time_period}-09`, area_code: areaCode(row), org_code };
}

/** Children of a published row; of a pair, those of its two members. */
function childrenOf(row: SourceRow): number | null {
	const members = (row.new_la_code || areaCode(row)).split(' / ');
	return sum(
		members.map(
			(code) =>
				POPULATION.find(
					(other) => areaCode(other) === code && other.time_period === row.time_period
				)?.population_estimate
		)
	);
}

/** The sum to one decimal, as published; null where a part is missing. */
function sum(cells: (string | undefined)[]): number | null {
	const figures = cells.map(figure);
	if (figures.includes(null)) return null;
	return Math.round(figures.reduce<number>((total, value) => total + value!, 0) * 10) / 10;
}

function figure(cell: string | undefined): number | null {
	return cell && /^\d+(\.\d+)?$/.test(cell) ? Number(cell) : null;
}

function cellFor(cell: string | number | null | undefined): string {
	if (typeof cell === 'number') return String(cell);
	return cell && cell in TOKEN_FOR_MARKER ? TOKEN_FOR_MARKER[cell]! : (cell ?? '');
}

function readSource(name: string): SourceRow[] {
	const text = readFileSync(`tests/fixtures/england/${name}`, 'utf8');
	return Papa.parse<SourceRow>(text.trim(), { header: true }).data;
}

function toFile(schema: string, rows: SourceRow[]): File {
	const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	return new File([Papa.unparse(rows, { columns })], `${schema}.csv`);
}
