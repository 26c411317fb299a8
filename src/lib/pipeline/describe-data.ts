import type { Database, QueryResult } from '$lib/database';
import type { AreaLevel } from '$lib/metrics';
import type { Month } from '$lib/tables';

export interface Area {
	code: string;
	name: string;
	level: AreaLevel;
	parent: string | null;
}

/** An agency under its pseudonym, with the months for which a file was expected and came. */
export interface Sender {
	code: string;
	expected: Month[];
	reported: Month[];
	/** Expected files that have not come, by month and dataset. */
	missing: { month: Month; dataset: string }[];
}

/** Of the files that agencies should have sent for a month, how many have come. */
export interface MonthReporting {
	month: Month;
	expected: number;
	received: number;
}

/** What the loaded tables are about. */
export interface Description {
	areas: Area[];
	/** Every month with a figure, in order. */
	months: Month[];
	senders: Sender[];
	/** In order; empty where no list of submissions is loaded. */
	reporting: MonthReporting[];
}

/** What is loaded: areas, months, and who reported when. The database is one that `loadDatabase` filled. */
export async function describe(database: Database): Promise<Description> {
	const areas = rowsOf<AreaRow>(await database.query(AREAS));
	const months = rowsOf<{ month: Month }>(await database.query(MONTHS));
	const senderMonths = rowsOf<SenderMonth>(await database.query(SENDER_MONTHS));
	const missingFiles = rowsOf<MissingFile>(await database.query(MISSING_FILES));
	const reporting = rowsOf<MonthReporting>(await database.query(REPORTING));
	return {
		areas: areas.map(({ area_code, area_name, level, parent_code }) => ({
			code: area_code,
			name: area_name,
			level,
			parent: parent_code
		})),
		months: months.map(({ month }) => month),
		senders: toSenders(senderMonths, missingFiles),
		reporting
	};
}

interface AreaRow {
	area_code: string;
	area_name: string;
	level: AreaLevel;
	parent_code: string | null;
}
interface SenderMonth {
	org_code: string;
	month: Month;
	is_expected: boolean;
	is_reported: boolean;
}

interface MissingFile {
	org_code: string;
	month: Month;
	dataset: string;
}

const AREAS = `SELECT area_code, area_name, level, parent_code FROM area
	WHERE level IS NOT NULL ORDER BY area_code`;

/** Without agencies' files, the months of what the group keeps. */
const MONTHS = `SELECT month FROM calendar
	WHERE month IN (SELECT month FROM activity) OR NOT EXISTS (FROM activity) ORDER BY month`;

const SENDER_MONTHS = `SELECT org_code, month, bool_or(expected) AS is_expected,
		bool_or(reported) AS is_reported
	FROM (
		SELECT org_code::VARCHAR AS org_code, period AS month, expected::VARCHAR = 'y' AS expected,
			status::VARCHAR <> 'none' AS reported FROM submission
		UNION ALL
		SELECT org_code, month, false, true FROM activity
	) GROUP BY org_code, month ORDER BY org_code, month`;

const MISSING_FILES = `SELECT org_code::VARCHAR AS org_code, period AS month,
		dataset::VARCHAR AS dataset
	FROM submission WHERE expected::VARCHAR = 'y' AND status::VARCHAR = 'none'
	ORDER BY period, org_code, dataset`;

const REPORTING = `SELECT period AS month, count(*)::DOUBLE AS expected,
		(count(*) FILTER (status::VARCHAR <> 'none'))::DOUBLE AS received
	FROM submission WHERE expected::VARCHAR = 'y' GROUP BY period ORDER BY period`;

function toSenders(senderMonths: SenderMonth[], missingFiles: MissingFile[]): Sender[] {
	const senders = new Map<string, Sender>();
	for (const { org_code: code, month, is_expected, is_reported } of senderMonths) {
		const sender = senders.get(code) ?? { code, expected: [], reported: [], missing: [] };
		if (is_expected) sender.expected.push(month);
		if (is_reported) sender.reported.push(month);
		senders.set(code, sender);
	}
	for (const { org_code: code, month, dataset } of missingFiles) {
		senders.get(code)?.missing.push({ month, dataset });
	}
	return [...senders.values()];
}

function rowsOf<Row>({ rowCount, columns }: QueryResult): Row[] {
	return Array.from({ length: rowCount }, (_, row) => {
		const cells = Object.entries(columns).map(([name, values]) => [name, values[row]]);
		return Object.fromEntries(cells) as Row;
	});
}
