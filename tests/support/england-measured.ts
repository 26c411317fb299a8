import type { Database } from '$lib/database';
import type { AreaLevel, MetricId, MetricRow } from '$lib/metrics';
import { checkFile, type GateResult } from '$lib/privacy-gate';
import { boundsOf, codesIn, monthText, parseMonth } from '$lib/tables';
import { englandFiles, publishedFigures, type PublishedFigures } from './england-fixture';
import { inShort, measureWith } from './measured';

/** England's files through the real gate, areas first. */
export async function admitEngland(minimumCount: number): Promise<GateResult[]> {
	const { ref_area, ...others } = englandFiles();
	const areas = await checkEngland(ref_area, null, minimumCount);
	const codes = new Set(codesIn(areas.tables[0]!, 'area_code'));
	const results = Object.values(others).map((file) => checkEngland(file, codes, minimumCount));
	return [areas, ...(await Promise.all(results))];
}

export function checkEngland(
	file: File,
	areaCodes: ReadonlySet<string> | null,
	minimumCount = 5
): Promise<GateResult> {
	return checkFile(file, { today: '2023-01-31', minimumCount, areaCodes });
}

/** A metric's figures for each September and area of every level, by `E09000001 2022`. */
export async function englandFigures(
	database: Database,
	metric: MetricId
): Promise<Map<string, MetricRow>> {
	const [from, to] = [parseMonth('2017-09'), parseMonth('2022-09')];
	const levels: AreaLevel[] = ['0', '1', '2', '3', '4'];
	const figures = new Map<string, MetricRow>();
	for (const level of levels) {
		const wanted = {
			metric,
			level,
			area: null,
			from,
			to,
			grain: 'month',
			by: null,
			filters: {}
		} as const;
		for (const row of await measureWith(database, wanted)) {
			const [year, month] = monthText(row.period).split('-');
			if (month === '09') figures.set(`${row.areaCode} ${year}`, row);
		}
	}
	return figures;
}

/** In short, the figures whose value or range does not hold what was published. */
export function differences(
	figures: Map<string, MetricRow>,
	publishedAs: (published: PublishedFigures) => number | null,
	tolerance: number
): Record<string, string> {
	const slack = tolerance + 1e-9;
	const different = publishedFigures().flatMap((published) => {
		const key = `${published.areaCode} ${published.year}`;
		const row = figures.get(key);
		const bounds = row ? boundsOf(row.value) : null;
		const wanted = publishedAs(published);
		const holds =
			bounds && wanted !== null && bounds.low - slack <= wanted && wanted <= bounds.high + slack;
		return holds ? [] : [[key, row ? inShort(row) : 'no such area']];
	});
	return Object.fromEntries(different);
}
