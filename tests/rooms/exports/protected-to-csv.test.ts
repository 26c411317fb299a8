import { describe, expect, it } from 'vitest';
import { protectedToCsv } from '$lib/exports';
import { MEASURE_STATUS, type Table } from '$lib/tables';
import { readFigure } from '../../../src/lib/cell-values/read-number';
import { fieldOf } from '$lib/schemas';

const { given, withheld, notReported } = MEASURE_STATUS;
const code = (text: string, rows: number) => ({
	kind: 'code' as const,
	dictionary: [text],
	codes: new Int32Array(rows)
});

const TABLE: Table = {
	schema: 'caseload_band',
	rowCount: 5,
	columns: {
		period: { kind: 'month', months: new Int32Array(5).fill(2026 * 12) },
		area_code: code('XA', 5),
		case_holders: {
			kind: 'measure',
			low: Float64Array.from([30, 1, 21, NaN, NaN]),
			high: Float64Array.from([30, 4, 24, NaN, NaN]),
			status: Uint8Array.from([given, given, given, withheld, notReported])
		}
	}
};

describe(protectedToCsv, () => {
	it('writes a figure, a small count, a range, a withheld figure and none', () => {
		const lines = protectedToCsv(TABLE).replace('\ufeff', '').replaceAll('"', '').split('\r\n');
		expect(lines).toEqual([
			'period,area_code,case_holders',
			'2026-01,XA,30',
			'2026-01,XA,<5',
			'2026-01,XA,21-24',
			'2026-01,XA,c',
			'2026-01,XA,'
		]);
	});

	it('writes ranges as the gate reads them', () => {
		const field = fieldOf('caseload_band', 'case_holders');
		expect(readFigure('<5', field)).toMatchObject({ low: 1, high: 4 });
		expect(readFigure('21-24', field)).toMatchObject({ low: 21, high: 24 });
		expect(readFigure('24-21', field)).toMatchObject({ code: 'bad_number' });
		expect(readFigure('01-02', field)).toMatchObject({ code: 'bad_number' });
	});
});
