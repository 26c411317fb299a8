import { tableFromIPC, type Dictionary } from 'apache-arrow';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrowToTable, emptyTable, parseMonth, tableToArrow, type Table } from '$lib/tables';
import { anyTable } from '../../support/any-table';

const CASELOAD: Table = {
	schema: 'caseload',
	rowCount: 3,
	columns: {
		period: { kind: 'month', months: Int32Array.of(24311, 24311, 24312) },
		area_code: { kind: 'code', dictionary: ['BD20', 'site:خان'], codes: Int32Array.of(1, 0, -1) },
		open_cases_end: {
			kind: 'measure',
			low: Float64Array.of(1, 40, NaN),
			high: Float64Array.of(4, 40, NaN),
			status: Uint8Array.of(0, 0, 3)
		}
	}
};

describe('tableToArrow and arrowToTable', () => {
	it('give back exactly the table that went in, whatever its schema and cells', () => {
		fc.assert(
			fc.property(anyTable(), (table) => {
				expect(arrowToTable(tableToArrow(table))).toEqual(table);
			})
		);
	});

	it('leave out the columns that the table does not have', () => {
		expect(arrowToTable(tableToArrow(CASELOAD))).toEqual(CASELOAD);
	});

	it('keep the columns of a table without rows', () => {
		expect(arrowToTable(tableToArrow(emptyTable('workforce')))).toEqual(emptyTable('workforce'));
	});

	it('write the same bytes for the same table, however often', () => {
		expect(tableToArrow(structuredClone(CASELOAD))).toEqual(tableToArrow(CASELOAD));
	});

	it('write what any Arrow reader understands', () => {
		const arrow = tableFromIPC(tableToArrow(CASELOAD));
		expect(arrow.schema.metadata.get('schema')).toBe('caseload');
		expect((arrow.schema.fields[1]!.type as Dictionary).toString()).toBe('Dictionary<Int32, Utf8>');
		expect([...arrow.getChild('area_code')!]).toEqual(['site:خان', 'BD20', null]);
		expect([...arrow.getChild('open_cases_end_low')!]).toEqual([1, 40, null]);
		expect([...arrow.getChild('open_cases_end_status')!]).toEqual([0, 0, 3]);
		expect(parseMonth('2025-12')).toBe(arrow.getChild('period')!.get(0));
	});

	it('write columns that share their memory', () => {
		const shared = new Float64Array([5, 6, 7, 8, 9, 10]);
		const [low, high] = [shared.subarray(0, 3), shared.subarray(3)];
		const status = new Uint8Array(3);
		const table: Table = {
			schema: 'caseload',
			rowCount: 3,
			columns: {
				open_cases_end: { kind: 'measure', low, high: low, status },
				cases_opened: { kind: 'measure', low, high, status },
				cases_closed: { kind: 'measure', low: high, high, status }
			}
		};
		expect(arrowToTable(tableToArrow(table))).toEqual(table);
	});

	it('read bytes that lie anywhere in a larger buffer', () => {
		const bytes = tableToArrow(CASELOAD);
		const larger = new Uint8Array(bytes.length + 3);
		larger.set(bytes, 3);
		expect(arrowToTable(larger.subarray(3))).toEqual(CASELOAD);
	});

	it('give a table that shares no memory with the bytes', () => {
		const bytes = tableToArrow(CASELOAD);
		const table = arrowToTable(bytes);
		bytes.fill(0);
		expect(table).toEqual(CASELOAD);
	});

	it('refuse a table of a schema that is not on the list', () => {
		const other = tableToArrow({ ...CASELOAD, columns: {} });
		const text = new TextDecoder('latin1').decode(other).replaceAll('caseload', 'casefile');
		const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
		expect(() => arrowToTable(bytes)).toThrow('no known schema');
	});

	it('refuse bytes that are no Arrow stream', () => {
		expect(() => arrowToTable(new TextEncoder().encode('period,area_code\n'))).toThrow();
	});

	it('refuse a column of another type than its schema says', () => {
		const table = structuredClone(CASELOAD);
		table.columns.area_code = table.columns.period!;
		expect(() => arrowToTable(tableToArrow(table))).toThrow('another type');
	});
});
