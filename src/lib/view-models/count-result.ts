import { formatMonth, formatNumber, joinTexts } from '$lib/format';
import { m } from '$lib/messages';
import { parseMonth } from '$lib/tables';
import { exportText, purposeText } from './count-form';
import { columnText } from './detail-texts';
import { sayMessage } from './say-message';

/** What is told of a counted file; the gate's `CountReport` has this shape. */
export interface CountToSay {
	kind: string;
	/** YYYY-MM */
	period: string;
	orgCode: string;
	rowsRead: number;
	rowsCounted: number;
	leftOut: Partial<Record<string, number>>;
	unknown: Partial<Record<string, number>>;
	caseworkers: number | null;
	agencies: number | null;
	read: string[];
	neverRead: string[];
}

export interface CountResult {
	description: string;
	tiles: { value: string; label: string }[];
	leftOut: { count: string; why: string }[];
	unknown: { count: string; what: string }[];
	/** Sentences on caseworkers and agencies. */
	remarks: string[];
	read: string;
	neverRead: string;
}

/** The balance of a count: lines read = lines counted + lines left out. */
export function toCountResult(count: CountToSay): CountResult {
	const { rowsRead, rowsCounted, orgCode: org, caseworkers, agencies } = count;
	const columns = (names: string[]) => joinTexts(names.map(columnText));
	return {
		description: m.count_result_description({
			what: exportText({ kind: count.kind, language: null }),
			org,
			month: formatMonth(parseMonth(count.period))
		}),
		tiles: [
			{ value: formatNumber(rowsRead), label: m.count_tile_read() },
			{ value: formatNumber(rowsCounted), label: m.count_tile_counted() },
			{ value: formatNumber(rowsRead - rowsCounted), label: m.count_tile_left_out() }
		],
		leftOut: entriesOf(count.leftOut).map(([reason, rows]) => ({
			count: formatNumber(rows),
			why: sayMessage([`count_left_${reason}`], {})
		})),
		unknown: entriesOf(count.unknown).map(([purpose, rows]) => ({
			count: formatNumber(rows),
			what: purposeText(purpose)
		})),
		remarks: [
			...(caseworkers === null ? [] : [m.count_caseworkers({ count: caseworkers })]),
			...(agencies !== null && agencies > 1 ? [m.count_agencies({ count: agencies, org })] : [])
		],
		read: m.count_columns_read({ columns: columns(count.read) }),
		neverRead: m.count_columns_never({ columns: columns(count.neverRead) })
	};
}

function entriesOf(counts: Partial<Record<string, number>>): [string, number][] {
	return Object.entries(counts).flatMap(([key, rows]): [string, number][] =>
		rows ? [[key, rows]] : []
	);
}
