import { describe, expect, it } from 'vitest';
import { toFileCard, toProblemGroups, type CheckedFile } from '$lib/view-models';

const report = (changes: Partial<CheckedFile> = {}): CheckedFile => ({
	file: 'ORG07_caseload_2025-12.csv',
	kind: 'table',
	schema: 'caseload',
	encoding: 'windows-1252',
	delimiter: ';',
	rows: 1840,
	accepted: 1840,
	refused: 0,
	problems: [],
	problemCount: 0,
	notices: [],
	protected: { ranges: 212, withheld: 0, minimumCount: 5 },
	milliseconds: 1240,
	...changes
});

const problem = (row: number | null, column: string | null, code = 'phone', variant = 'cell') => ({
	code,
	variant,
	row,
	column,
	details: {}
});

describe(toFileCard, () => {
	it('says what an accepted file was taken for and how it was read', () => {
		const card = toFileCard('a.csv', { stage: 'accepted', report: report() });
		expect(card.badge).toBe('Accepted');
		expect(card.description).toBe('Caseload · Windows-1252, semicolons · 1.2s');
	});

	it('keeps the balance sheet: rows in the file, counted, refused, ranges', () => {
		const { tiles } = toFileCard('a.csv', { stage: 'accepted', report: report() });
		expect(tiles).toEqual([
			{ value: '1,840', label: 'rows in the file' },
			{ value: '1,840', label: 'counted' },
			{ value: '0', label: 'refused' },
			{ value: '212', label: 'small counts kept as ranges (<5)' }
		]);
	});

	it('says how far a large file has been read, and never more than all of it', () => {
		const half = { stage: 'reading', bytes: 50, totalBytes: 120, rows: 1200 } as const;
		expect(toFileCard('a.csv', half).description).toBe('41% read · 1,200 rows');
		expect(toFileCard('a.csv', { ...half, bytes: 130 }).progress).toBe(1);
	});

	it('says that nothing was kept of a refused file', () => {
		const refused = report({ problems: [problem(1, 'column B')], problemCount: 1 });
		expect(toFileCard('a.csv', { stage: 'refused', report: refused }).badge).toBe(
			'Refused, nothing was kept'
		);
	});

	it('offers to read again only what may be in another encoding', () => {
		const encoding = report({
			problems: [problem(null, null, 'encoding', 'choose')],
			problemCount: 1
		});
		const phone = report({ problems: [problem(2, 'column B')], problemCount: 1 });
		expect(toFileCard('a.csv', { stage: 'refused', report: encoding }).readAgainAs).toEqual([
			'windows-1252',
			'windows-1256'
		]);
		expect(toFileCard('a.csv', { stage: 'refused', report: phone }).readAgainAs).toEqual([]);
	});

	it('speaks of ranges only where a file holds counts of children', () => {
		const areas = report({
			schema: 'ref_area',
			protected: { ranges: 0, withheld: 0, minimumCount: 5 }
		});
		const { tiles } = toFileCard('a.csv', { stage: 'accepted', report: areas });
		expect(tiles.map(({ label }) => label)).toEqual(['rows in the file', 'counted', 'refused']);
	});

	it('has no balance sheet for what could not be read as a table', () => {
		const unread = report({ kind: 'unknown', schema: null, rows: 0, accepted: 0 });
		expect(toFileCard('a.xlsx', { stage: 'refused', report: unread }).tiles).toEqual([]);
	});

	it('says how many problems the table leaves out', () => {
		const problems = Array.from({ length: 300 }, (_, index) => problem(2 * index + 2, 'column B'));
		const full = report({ problems, problemCount: 1300 });
		expect(toFileCard('a.csv', { stage: 'refused', report: full }).problemsNote).toContain('1,200');
	});
});

describe(toProblemGroups, () => {
	it('joins consecutive lines with the same problem', () => {
		const { groups } = toProblemGroups([
			problem(2, 'column B'),
			problem(3, 'column B'),
			problem(5, 'column B')
		]);
		expect(groups[0]!.lines.map(({ lines }) => lines)).toEqual(['2–3', '5']);
	});

	it('joins lines although problems of two columns take turns', () => {
		const turns = [
			problem(2, 'column B'),
			problem(2, 'column C'),
			problem(3, 'column B'),
			problem(3, 'column C')
		];
		expect(toProblemGroups(turns).groups[0]!.lines).toEqual([
			{ lines: '2–3', column: 'column B', why: 'Looks like a phone number' },
			{ lines: '2–3', column: 'column C', why: 'Looks like a phone number' }
		]);
	});

	it('gives neighbours with the same advice one advice', () => {
		const { groups } = toProblemGroups([
			problem(2, 'column B', 'phone'),
			problem(2, 'column C', 'email'),
			problem(2, 'sex', 'missing_value', 'required')
		]);
		expect(groups.map(({ lines }) => lines.length)).toEqual([2, 1]);
	});

	it('shows the first hundred and says how many more there are', () => {
		const problems = Array.from({ length: 130 }, (_, index) => problem(2 * index + 2, 'column B'));
		const { groups, more } = toProblemGroups(problems);
		expect(groups[0]!.lines).toHaveLength(100);
		expect(more).toBe(30);
	});

	it('speaks of the whole file where there is no line', () => {
		expect(
			toProblemGroups([problem(null, null, 'structure', 'empty')]).groups[0]!.lines[0]!.lines
		).toBe('whole file');
	});
});
