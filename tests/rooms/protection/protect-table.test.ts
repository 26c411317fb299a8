import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	countProtected,
	mergeProtected,
	protectStored,
	raiseMinimumCount,
	type ProtectedTable
} from '$lib/protection';
import { columnOf } from '$lib/tables';
import { buildTable, type Row } from '../../support/build-table';

const at = { period: '2025-12', area_code: 'XA01', org_code: 'ORG1' };
const openCases = (table: ProtectedTable) => {
	const { low, high } = columnOf(table, 'open_cases_end', 'measure');
	return Array.from(low, (value, row) => [value, high[row]]);
};
const caseload = (counts: (number | string)[], k = 5) =>
	buildTable(
		'caseload',
		counts.map((open_cases_end, index) => ({ ...at, area_code: `XA0${index}`, open_cases_end })),
		k
	);

describe('counts of children and cases (class B)', () => {
	it('keep 0, and any count of k or more, exactly', () => {
		expect(openCases(caseload([0, 5, 120]))).toEqual([
			[0, 0],
			[5, 5],
			[120, 120]
		]);
	});

	it('become the range 1 to k-1 from 1 to k-1, whichever it was', () => {
		expect(openCases(caseload([1, 2, 4]))).toEqual([
			[1, 4],
			[1, 4],
			[1, 4]
		]);
	});

	it('become 1 to 9 beyond the group, where k is 10', () => {
		expect(openCases(caseload([9, 10], 10))).toEqual([
			[1, 9],
			[10, 10]
		]);
	});

	it("keep a sender's own wider range", () => {
		expect(openCases(caseload(['<10']))).toEqual([[1, 9]]);
	});
});

describe('capacity counts (class A)', () => {
	it('stay exact even when 1, because most districts have one to four caseworkers', () => {
		const table = buildTable('workforce', [{ ...at, headcount: 1 }]);
		expect(columnOf(table, 'headcount', 'measure').low[0]).toBe(1);
	});
});

describe('attributes of staff', () => {
	const team = (role: string, sexes: string[]) =>
		sexes.map((sex): Row => ({ ...at, role, sex, headcount: 1 }));
	const told = (table: ProtectedTable) => {
		const { dictionary, codes } = columnOf(table, 'sex', 'code');
		const { low } = columnOf(table, 'headcount', 'measure');
		return Array.from(codes, (code, row) => [dictionary[code], low[row]]);
	};

	it('are told of a team of three, and not of two, whose number stays', () => {
		expect(told(buildTable('workforce', team('NGO_CW', ['f', 'm', 'x'])))).toEqual([
			['f', 1],
			['m', 1],
			['x', 1]
		]);
		expect(told(buildTable('workforce', team('NGO_CW', ['f', 'm'])))).toEqual([['all', 2]]);
	});
});

describe('staffing that is hidden', () => {
	it('leaves neither heads nor caseload bands, which count heads too', () => {
		const tables = [
			buildTable('workforce', [{ ...at, headcount: 9, licensed: 7 }]),
			buildTable('caseload_band', [{ ...at, band: '16_25', case_holders: 8 }])
		];
		const hidden = raiseMinimumCount(tables, { minimumCount: 5, hideStaffing: true });
		expect(hidden.map((table) => countProtected(table).withheld > 0)).toEqual([true, true]);
		expect(columnOf(hidden[0]!, 'licensed', 'measure').low[0]).toBeNaN();
		expect(columnOf(hidden[1]!, 'case_holders', 'measure').low[0]).toBeNaN();
	});
});

describe('results about staff (class C)', () => {
	const licensed = (headcount: number) => {
		const table = buildTable('workforce', [{ ...at, headcount, licensed: 2 }]);
		return columnOf(table, 'licensed', 'measure').low[0];
	};

	it('are withheld when fewer than k people stand behind them', () => {
		expect(licensed(4)).toBeNaN();
		expect(licensed(5)).toBe(2);
	});

	it('count the people of all rows of a sender, area and month for caseload bands', () => {
		const band = (area_code: string, name: string, case_holders: number): Row => ({
			...at,
			area_code,
			band: name,
			case_holders
		});
		const table = buildTable('caseload_band', [
			band('XA01', '16_25', 4),
			band('XA01', '36plus', 1),
			band('XA02', '16_25', 4)
		]);
		expect([...columnOf(table, 'case_holders', 'measure').low]).toEqual([4, 1, NaN]);
	});
});

describe('protecting', () => {
	it('refuses k under 3, because a range of 1 to 1 tells the count', () => {
		expect(() => caseload([1], 2)).toThrow(RangeError);
	});

	const counts = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 9 });

	it('never stores an exact count of 1 to k-1, and always a range that holds the true count', () => {
		fc.assert(
			fc.property(counts, fc.integer({ min: 3, max: 12 }), (all, k) => {
				openCases(caseload(all, k)).forEach(([low, high], row) => {
					expect(low).toBeLessThanOrEqual(all[row]!);
					expect(high).toBeGreaterThanOrEqual(all[row]!);
					if (low === high) expect(low === 0 || low! >= k).toBe(true);
				});
			})
		);
	});

	it('twice changes nothing', () => {
		fc.assert(
			fc.property(counts, (all) => {
				const once = caseload(all);
				expect(protectStored(once, 5)).toEqual(once);
			})
		);
	});

	it('says how many figures it keeps as ranges and how many it withholds', () => {
		const bands = buildTable('caseload_band', [{ ...at, band: '0', case_holders: 2 }]);
		expect(countProtected(caseload([0, 1, 4, 5]))).toEqual({ ranges: 2, withheld: 0 });
		expect(countProtected(bands)).toEqual({ ranges: 0, withheld: 1 });
	});

	it('keeps ranges when parts are merged', () => {
		const merged = mergeProtected('caseload', [caseload([3]), caseload([50])]);
		expect(openCases(merged)).toEqual([
			[1, 4],
			[50, 50]
		]);
	});
});
