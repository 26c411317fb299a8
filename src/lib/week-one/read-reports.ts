import { parseMonth, type Month, type Table } from '$lib/tables';
import { AreaIndex } from './area-index';
import { figureAt, textAt, type Figure } from './read-cells';

/** Types of service that week one asks for, with their columns: the acute referral pathway. */
export const WEEK_ONE_SERVICES = {
	HEALTH: 'svc_health',
	CM: 'svc_cm',
	MHPSS: 'svc_mhpss',
	SAFETY: 'svc_safety'
} as const;
export type WeekOneService = keyof typeof WEEK_ONE_SERVICES;

/** What one sender estimated of one area: a row of a week-one file. */
export interface WeekOneReport {
	/** YYYY-MM-DD */
	day: string;
	month: Month;
	/** Code of a known area, or one made of the name (see `AreaIndex.codeOf`). */
	areaCode: string;
	areaName: string;
	/** Whether a list of areas, or the sender, gives the area a code. */
	hasCode: boolean;
	orgCode: string;
	employerType: string;
	caseworkers: Figure;
	volunteers: Figure;
	women: Figure;
	supervisors: Figure;
	trained: Figure;
	openCases: Figure;
	children: Figure;
	/** y, n, u, or empty. */
	services: Record<WeekOneService, string>;
	/** Code of the main challenge, or empty. */
	challenge: string;
}

/**
 * The week-one reports that stand, by day: of several by one sender on one area in one month only the
 * last is kept, because they are estimates of the same staff and children.
 * @param tables of rapid_week1; others are not read
 */
export function readReports(tables: readonly Table[], areas: AreaIndex): WeekOneReport[] {
	const standing = new Map<string, WeekOneReport>();
	for (const table of tables.filter(({ schema }) => schema === 'rapid_week1')) {
		for (let row = 0; row < table.rowCount; row++) {
			const report = readReport(table, row, areas);
			const key = `${report.month} ${report.orgCode} ${report.areaCode}`;
			const earlier = standing.get(key);
			if (!earlier || report.day >= earlier.day) standing.set(key, report);
		}
	}
	return [...standing.values()].sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

function readReport(table: Table, row: number, areas: AreaIndex): WeekOneReport {
	const text = (name: string) => textAt(table, name, row);
	const figure = (name: string) => figureAt(table, name, row);
	const day = text('report_date');
	const areaCode = areas.codeOf(text('area_code'), text('area_name'));
	const services = Object.entries(WEEK_ONE_SERVICES).map(([type, name]) => [type, text(name)]);
	return {
		day,
		month: parseMonth(day.slice(0, 7)),
		areaCode,
		areaName: areas.nameOf(areaCode) ?? text('area_name'),
		hasCode: areas.isKnown(areaCode) || text('area_code') !== '',
		orgCode: text('org_code'),
		employerType: text('employer_type'),
		caseworkers: figure('caseworkers'),
		volunteers: figure('of_which_volunteers'),
		women: figure('of_which_female'),
		supervisors: figure('supervisors'),
		trained: figure('trained_cm_any'),
		openCases: figure('open_cases'),
		children: figure('children_est'),
		services: Object.fromEntries(services) as WeekOneReport['services'],
		challenge: text('main_challenge')
	};
}
