import { describe, expect, it } from 'vitest';
import type { CountPlan } from '$lib/findings';
import { recogniseExport, RowCounter } from '$lib/row-level';
import { monthText, type Table } from '$lib/tables';
import { planFor } from '../../support/count-plan';

const AREAS = [
	{ code: 'XA', name: 'Exampleland', parent: null },
	{ code: 'XA01', name: 'North', parent: 'XA' },
	{ code: 'XA02', name: 'South', parent: 'XA' }
];

/** Counts lines of cells separated by bars, with the mapping that the header proposes. */
function count(header: string, lines: string[], own: Partial<CountPlan> = {}): RowCounter {
	const offer = recogniseExport(header.split('|'))!;
	const counter = new RowCounter(planFor(offer, own), offer, AREAS);
	for (const line of lines) counter.add(line.split('|'));
	return counter;
}

/** Rows of a table as `XA total all 3 1 0`, without month and agency. */
function rowsOf(table: Table | undefined): string[] {
	if (!table) return [];
	const cellAt = (column: Table['columns'][string], row: number) => {
		if (column.kind === 'code') return column.dictionary[column.codes[row]!];
		if (column.kind === 'month') return monthText(column.months[row]!);
		return column.kind === 'measure' ? column.low[row] : column.values[row];
	};
	const names = Object.keys(table.columns).filter((own) => !['period', 'org_code'].includes(own));
	return Array.from({ length: table.rowCount }, (_, row) =>
		names.map((name) => cellAt(table.columns[name]!, row)).join(' ')
	);
}

const tableIn = (counter: RowCounter, schema: string) =>
	counter.tables().find((table) => table.schema === schema);
const caseload = (counter: RowCounter) => rowsOf(tableIn(counter, 'caseload'));

describe(RowCounter, () => {
	it('counts open, opened and closed cases of the month from status and dates', () => {
		const counter = count('Case ID|Sex|Case status|Registration date|Closure date', [
			'a|F|Open|2025-11-03|',
			'b|F|Open|2026-01-09|',
			'c|F|Closed|2025-12-01|2026-01-20',
			'd|F|Closed|2025-12-01|2026-02-02'
		]);
		expect(caseload(counter)[0]).toBe('XA total all 3 1 1');
	});

	it('leaves lines out that are no case of the month, and says why', () => {
		const counter = count('Case ID|Sex|Case status|Registration date|Closure date', [
			'a|F|Open|2026-02-03|',
			'b|F|Closed|2025-10-03|2025-11-30',
			'c|F|Closed|2025-10-03|',
			'd|F|Open|someday|',
			'e|F|paused|2025-10-03|',
			'f|F|Transferred|2025-10-03|',
			'g|F|Open|2025-10-03|'
		]);
		expect(counter.report()).toMatchObject({
			rowsRead: 7,
			rowsCounted: 1,
			leftOut: {
				registered_later: 1,
				closed_before: 2,
				unknown_date: 1,
				unknown_status: 1,
				transferred: 1
			}
		});
	});

	it('leaves out duplicates, repeated numbers, invalid records and cases without consent', () => {
		const counter = count('id|sex|status|record_state|risk_level|owned_by|consent_reporting', [
			'a|female|open|true|high|w1|true',
			'a|female|open|true|high|w1|true',
			'b|female|duplicate|true|high|w1|true',
			'c|female|open|false|high|w1|true',
			'd|female|open|true|high|w1|false',
			'e|female|open|true|high|w1|'
		]);
		expect(counter.report().leftOut).toEqual({
			repeated: 1,
			duplicate: 1,
			invalid: 1,
			no_consent: 2
		});
	});

	it('counts every line of a list without status, and lines without consent where no column is read', () => {
		const header = 'ID|Name|Age|Sex|Consent for reporting';
		const lines = ['a|x|7|F|no', 'b|y|12|M|yes'];
		expect(count(header, lines).report().rowsCounted).toBe(1);
		const columns = { sex: 3, age: 2 };
		expect(count(header, lines, { columns }).report().rowsCounted).toBe(2);
	});

	it('gives every code of a dimension, and the unknown one only where it is needed', () => {
		const counter = count('Case ID|Sex|Age|Risk|Status', ['a|F|7|High|Open', 'b|Zorbali|44||Open']);
		expect(caseload(counter)).toEqual([
			'XA total all 2',
			'XA sex f 1',
			'XA sex m 0',
			'XA sex u 1',
			'XA age 0_5 0',
			'XA age 6_11 1',
			'XA age 12_17 0',
			'XA age u 1',
			'XA risk high 1',
			'XA risk medium 0',
			'XA risk low 0',
			'XA risk none 0',
			'XA risk not_assessed 1'
		]);
		expect(counter.report().unknown).toEqual({ sex: 1, age: 1, risk: 1 });
	});

	it('counts lines in the known area of their place; others in the chosen area, or not at all', () => {
		const header = 'Case ID|Sex|Status|Location';
		const lines = ['a|F|Open|XA01Q07', 'b|F|Open|Exampleland::South', 'c|F|Open|nowhere'];
		const strict = count(header, lines, { area: null });
		expect(caseload(strict).filter((row) => row.includes('total'))).toEqual([
			'XA01 total all 1',
			'XA02 total all 1'
		]);
		expect(strict.report().leftOut).toEqual({ no_area: 1 });
		const chosen = count(header, lines, { area: 'XA' });
		expect(caseload(chosen)[0]).toBe('XA total all 1');
	});

	it('counts caseworkers once, where most of their open cases are, and by the cases they hold', () => {
		const lines = Array.from({ length: 20 }, (_, row) => [
			`a${row}|F|Open|${row < 18 ? 'North' : 'South'}|w1`,
			...(row < 3 ? [`b${row}|F|Open|South|w2`] : [])
		]).flat();
		const staff = { role: 'NGO_CW', employerType: 'NGO_INT' };
		const counter = count('Case ID|Sex|Status|Location|Caseworker', lines, { staff });
		expect(rowsOf(tableIn(counter, 'workforce'))).toEqual([
			'XA01 NGO_INT NGO_CW unknown staff all 1 1',
			'XA02 NGO_INT NGO_CW unknown staff all 1 1'
		]);
		expect(rowsOf(tableIn(counter, 'caseload_band'))).toEqual([
			'XA01 NGO_CW 1_15 0',
			'XA01 NGO_CW 16_25 1',
			'XA01 NGO_CW 26_35 0',
			'XA01 NGO_CW 36plus 0',
			'XA02 NGO_CW 1_15 1',
			'XA02 NGO_CW 16_25 0',
			'XA02 NGO_CW 26_35 0',
			'XA02 NGO_CW 36plus 0'
		]);
		expect(counter.report().caseworkers).toBe(2);
	});

	it('says which columns were read and which never, by their names only where they are known', () => {
		const counter = count('Case ID|Child name|Sex|Status|Quentavo', ['a|x|F|Open|y']);
		expect(counter.report()).toMatchObject({
			read: ['Status', 'Sex', 'Case ID'],
			neverRead: ['Child name', 'column E']
		});
	});

	it('counts a line that has not as many cells as the header as unreadable', () => {
		const counter = count('Case ID|Sex|Status', ['a|F|Open|extra', 'b|F', 'c|F|Open']);
		expect(counter.report()).toMatchObject({ rowsCounted: 1, leftOut: { unreadable: 2 } });
	});
});
