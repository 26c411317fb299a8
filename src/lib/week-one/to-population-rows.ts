import type { WeekOneReport } from './read-reports';
import { isGiven } from './read-cells';
import type { Row } from './write-table';

/** Children of each area and year as last estimated; the largest of several on the same day. */
export function toPopulationRows(reports: readonly WeekOneReport[]): Row[] {
	const standing = new Map<string, WeekOneReport>();
	for (const report of reports.filter(({ children }) => isGiven(children))) {
		const key = `${yearOf(report)} ${report.areaCode}`;
		const other = standing.get(key);
		const isLarger = other?.day !== report.day || report.children.high > other.children.high;
		if (isLarger) standing.set(key, report);
	}
	return [...standing.values()].map((report) => ({
		area_code: report.areaCode,
		ref_year: yearOf(report),
		pop_group: 'all',
		sex: 'all',
		age_min: 0,
		age_max: 17,
		population: report.children,
		method: 'estimate'
	}));
}

function yearOf({ month }: WeekOneReport): number {
	return Math.floor(month / 12);
}
