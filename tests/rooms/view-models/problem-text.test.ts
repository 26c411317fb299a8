import { describe, expect, it } from 'vitest';
import { PROBLEM_VARIANTS } from '$lib/findings';
import { problemSentence, problemText } from '$lib/view-models';

const problem = (code: string, variant: string, details = {}, column: string | null = null) => ({
	code,
	variant,
	row: null,
	column,
	details
});

describe(problemText, () => {
	it('says why a column is refused and what to do about it', () => {
		expect(problemText(problem('identifying_column', 'person', {}, 'column D'))).toEqual({
			why: 'Names a person',
			whatToDo:
				'Remove the column and save again. The atlas takes counts only, never a line about one person.'
		});
	});

	it('names the codes that are allowed', () => {
		expect(problemText(problem('unknown_code', 'listed', { allowed: 'f, m, x' })).whatToDo).toBe(
			'Use one of: f, m, x.'
		);
	});

	it('writes numbers as people read them', () => {
		expect(problemText(problem('size', 'rows', { limit: 5000000 })).why).toBe(
			'Has more than 5,000,000 rows'
		);
	});

	it('refuses a code that no catalogue knows', () => {
		expect(() => problemText(problem('no_such_code', 'x'))).toThrow('problem_no_such_code');
	});

	const pairs = Object.entries(PROBLEM_VARIANTS).flatMap(([code, variants]) =>
		Object.entries(variants).map(([variant, names]) => ({ code, variant, names }))
	);

	it.each(pairs)(
		'has a text for $code, $variant that names every detail',
		({ code, variant, names }) => {
			const details = Object.fromEntries(names.map((name: string) => [name, `«${name}»`]));
			const { why, whatToDo } = problemText(problem(code, variant, details, 'headcount'));
			for (const name of names) expect(why + whatToDo).toContain(`«${name}»`);
			expect(why).not.toMatch(/undefined|\.$/);
			expect(whatToDo).toMatch(/\.$/);
		}
	);
});

describe(problemSentence, () => {
	it('joins both parts into one line for the command line', () => {
		expect(problemSentence(problem('missing_value', 'required', {}, 'period'))).toBe(
			'Is empty and must not be. Fill in the cell and save again.'
		);
	});
});
