import { describe, expect, it } from 'vitest';
import { emptyTable, parseMonth, type Table } from '$lib/tables';
import { toLoadedFiles, toReportingMatrices } from '$lib/view-models';

const codes = (texts: string[]) => {
	const dictionary = [...new Set(texts)];
	return {
		kind: 'code' as const,
		dictionary,
		codes: Int32Array.from(texts, (text) => dictionary.indexOf(text))
	};
};
const months = (texts: string[]) => ({
	kind: 'month' as const,
	months: Int32Array.from(texts, parseMonth)
});

/** Rows of `period, org_code, dataset, expected, status`. */
function submission(...rows: [string, string, string, string, string][]): Table {
	const column = (index: number) => codes(rows.map((row) => row[index]!));
	return {
		schema: 'submission',
		rowCount: rows.length,
		columns: {
			...emptyTable('submission').columns,
			period: months(rows.map((row) => row[0])),
			org_code: column(1),
			dataset: column(2),
			expected: column(3),
			status: column(4)
		}
	};
}

function caseload(...rows: [string, string][]): Table {
	return {
		schema: 'caseload',
		rowCount: rows.length,
		columns: {
			...emptyTable('caseload').columns,
			period: months(rows.map((row) => row[0])),
			org_code: codes(rows.map((row) => row[1]))
		}
	};
}

const part = (table: Table) => ({
	file: `${table.schema}.csv`,
	hash: 'a1',
	schema: table.schema,
	table
});

describe(toReportingMatrices, () => {
	it('tells reported, partial, late, not received and not expected apart', () => {
		const table = submission(
			['2025-12', 'ORG01', 'caseload', 'y', 'complete'],
			['2025-12', 'ORG02', 'caseload', 'y', 'partial'],
			['2025-12', 'ORG03', 'caseload', 'y', 'late'],
			['2025-12', 'ORG04', 'caseload', 'y', 'none'],
			['2025-12', 'ORG05', 'caseload', 'n', 'none']
		);
		const [matrix] = toReportingMatrices([part(table)]);
		expect(matrix!.rows.map((row) => row.cells[0]!.state)).toEqual([
			'reported',
			'partial',
			'late',
			'none',
			'not_expected'
		]);
		expect(matrix!.rows[2]!.cells[0]!.text).toBe('ORG03, December 2025: late');
	});

	it('takes figures for a report where no submission file speaks of them', () => {
		const [matrix] = toReportingMatrices([part(caseload(['2025-11', 'ORG07']))]);
		expect(matrix!.rows).toEqual([
			{ sender: 'ORG07', cells: [{ state: 'reported', text: 'ORG07, November 2025: reported' }] }
		]);
	});

	it('lets the submission file decide over the figures, in whichever order they came', () => {
		const figures = part(caseload(['2025-12', 'ORG01']));
		const list = part(submission(['2025-12', 'ORG01', 'caseload', 'y', 'partial']));
		expect(toReportingMatrices([figures, list])[0]!.rows[0]!.cells[0]!.state).toBe('partial');
	});

	it('leaves no gap between months, and says of a gap that nothing is known', () => {
		const table = caseload(['2025-10', 'ORG01'], ['2025-12', 'ORG01']);
		const [matrix] = toReportingMatrices([part(table)]);
		expect(matrix!.months.map(({ longText }) => longText)).toEqual([
			'October 2025',
			'November 2025',
			'December 2025'
		]);
		expect(matrix!.rows[0]!.cells[1]!.state).toBe('unknown');
		expect(matrix!.legend.map(({ text }) => text)).toEqual(['reported', 'not known']);
	});

	it('orders agencies as people count', () => {
		const table = caseload(['2025-12', 'ORG10'], ['2025-12', 'ORG2']);
		expect(toReportingMatrices([part(table)])[0]!.rows.map(({ sender }) => sender)).toEqual([
			'ORG2',
			'ORG10'
		]);
	});
});

describe(toLoadedFiles, () => {
	it('says what each file is, how much it holds, from when and from whom', () => {
		const table = caseload(['2025-10', 'ORG01'], ['2025-12', 'ORG07']);
		expect(toLoadedFiles([part(table)])).toEqual([
			{
				hash: 'a1',
				name: 'caseload.csv',
				what: 'Caseload',
				rows: '2 rows',
				months: 'Oct 25 – Dec 25',
				senders: 'ORG01, ORG07'
			}
		]);
	});

	it('counts agencies where they are many, and leaves out what a file does not have', () => {
		const rows = ['ORG01', 'ORG02', 'ORG03'].map((org) => ['2025-12', org] as [string, string]);
		expect(toLoadedFiles([part(caseload(...rows))])[0]!.senders).toBe('3 agencies');
		expect(toLoadedFiles([part(emptyTable('ref_area'))])[0]!.months).toBe('');
	});
});
