import { m } from '$lib/messages';
import { compareNames, formatMonth } from '$lib/format';
import { codesOf, columnFor, type SchemaId } from '$lib/schemas';
import { columnOf, parseMonth, type Month, type Table } from '$lib/tables';
import type { LoadedPart } from './loaded-files';
import { schemaTitle } from './schema-title';

/** What is known of one agency's file for one month. */
export type ReportingState = 'reported' | 'partial' | 'late' | 'none' | 'not_expected' | 'unknown';

export interface ReportingMatrix {
	dataset: SchemaId;
	title: string;
	months: { month: Month; text: string; longText: string }[];
	rows: { sender: string; cells: { state: ReportingState; text: string }[] }[];
	/** The states that stand in the matrix, for its legend. */
	legend: { state: ReportingState; text: string }[];
}

const STATES: Record<ReportingState, () => string> = {
	reported: m.data_state_reported,
	partial: m.data_state_partial,
	late: m.data_state_late,
	none: m.data_state_none,
	not_expected: m.data_state_not_expected,
	unknown: m.data_state_unknown
};

/**
 * Who has reported what and when: one matrix of agencies and months for each dataset of which
 * anything is known. What the submission files say comes first; an agency whose figures are there
 * without it has reported.
 */
export function toReportingMatrices(parts: readonly LoadedPart[]): ReportingMatrix[] {
	const known = readStates(parts);
	return (codesOf('dataset') as SchemaId[])
		.filter((dataset) => known.has(dataset))
		.map((dataset) => toMatrix(dataset, known.get(dataset)!));
}

/** sender -> month -> state, of one dataset. */
type States = Map<string, Map<Month, ReportingState>>;

function toMatrix(dataset: SchemaId, states: States): ReportingMatrix {
	const months = everyMonth([...states.values()].flatMap((byMonth) => [...byMonth.keys()]));
	const senders = [...states.keys()].sort(compareNames);
	const rows = senders.map((sender) => ({
		sender,
		cells: months.map((month) => {
			const state = states.get(sender)?.get(month) ?? 'unknown';
			const parts = { sender, month: formatMonth(month, 'long'), state: STATES[state]() };
			return { state, text: m.data_matrix_cell(parts) };
		})
	}));
	const seen = new Set(rows.flatMap((row) => row.cells.map((cell) => cell.state)));
	return {
		dataset,
		title: schemaTitle(dataset),
		months: months.map((month) => ({
			month,
			text: formatMonth(month, 'short'),
			longText: formatMonth(month, 'long')
		})),
		rows,
		legend: (Object.keys(STATES) as ReportingState[])
			.filter((state) => seen.has(state))
			.map((state) => ({ state, text: STATES[state]() }))
	};
}

function everyMonth(months: Month[]): Month[] {
	const first = months.reduce((least, month) => Math.min(least, month), Infinity);
	const last = months.reduce((most, month) => Math.max(most, month), -Infinity);
	return first > last ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function readStates(parts: readonly LoadedPart[]): Map<SchemaId, States> {
	const known = new Map<SchemaId, States>();
	const note = (dataset: SchemaId, sender: string, month: Month, state: ReportingState) => {
		if (!known.has(dataset)) known.set(dataset, new Map());
		const states = known.get(dataset)!;
		if (!states.has(sender)) states.set(sender, new Map());
		const byMonth = states.get(sender)!;
		if (!byMonth.has(month)) byMonth.set(month, state);
	};
	for (const { schema, table } of parts) {
		if (schema === 'submission') readSubmissions(table, note);
	}
	for (const { schema, table } of parts) {
		if (codesOf('dataset').includes(schema)) readFigures(schema, table, note);
	}
	return known;
}

type Note = (dataset: SchemaId, sender: string, month: Month, state: ReportingState) => void;

function readSubmissions(table: Table, note: Note): void {
	const { months } = columnOf(table, 'period', 'month');
	const [sender, dataset, expected, status] = ['org_code', 'dataset', 'expected', 'status'].map(
		(name) => textsOf(table, name)
	);
	for (let row = 0; row < table.rowCount; row++) {
		const state = stateOf(expected!(row), status!(row));
		note(dataset!(row) as SchemaId, sender!(row), months[row]!, state);
	}
}

function stateOf(expected: string, status: string): ReportingState {
	if (status === 'none') return expected === 'n' ? 'not_expected' : 'none';
	return status === 'partial' || status === 'late' ? status : 'reported';
}

/** Only the pairs of agency and month are read, never a figure. */
function readFigures(schema: SchemaId, table: Table, note: Note): void {
	const senderColumn = columnFor(schema, 'sender');
	if (!senderColumn) return;
	const { dictionary, codes } = columnOf(table, senderColumn, 'code');
	const monthOf = monthReader(schema, table);
	const seen = new Set<number>();
	for (let row = 0; row < table.rowCount; row++) {
		const month = monthOf(row);
		const pair = month * dictionary.length + codes[row]!;
		if (seen.has(pair)) continue;
		seen.add(pair);
		note(schema, dictionary[codes[row]!] ?? '', month, 'reported');
	}
}

function monthReader(schema: SchemaId, table: Table): (row: number) => Month {
	const monthColumn = columnFor(schema, 'month');
	if (monthColumn) {
		const { months } = columnOf(table, monthColumn, 'month');
		return (row) => months[row]!;
	}
	const dateOf = textsOf(table, columnFor(schema, 'date') ?? '');
	return (row) => parseMonth(dateOf(row).slice(0, 7));
}

function textsOf(table: Table, name: string): (row: number) => string {
	const { dictionary, codes } = columnOf(table, name, 'code');
	return (row) => dictionary[codes[row]!] ?? '';
}
