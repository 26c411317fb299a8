import { WEEK_ONE_SERVICES, type WeekOneReport, type WeekOneService } from './read-reports';
import { exactly, type Row } from './write-table';

const TYPES = Object.keys(WEEK_ONE_SERVICES) as WeekOneService[];

/**
 * The services of each area and month: one provider of each type that anybody reached, none where
 * all who knew said no. Reports come by day, so that the last day on which it was reached stands.
 */
export function toServiceRows(reports: readonly WeekOneReport[]): Row[] {
	const rows = new Map<string, Row>();
	for (const report of reports) {
		for (const type of TYPES) {
			const answer = report.services[type];
			const key = `${report.month} ${report.areaCode} ${type}`;
			if (answer === 'y') rows.set(key, { ...keyOf(report, type), ...reached(report.day) });
			else if (answer === 'n' && !rows.has(key)) {
				rows.set(key, { ...keyOf(report, type), providers_listed: exactly(0) });
			}
		}
	}
	return [...rows.values()];
}

function keyOf({ month, areaCode }: WeekOneReport, type: WeekOneService): Row {
	return { period: month, area_code: areaCode, service_type: type };
}

function reached(day: string): Row {
	return {
		providers_listed: exactly(1),
		providers_functional: exactly(1),
		in_agreed_pathway: 'y',
		oldest_verified: day,
		newest_verified: day
	};
}
