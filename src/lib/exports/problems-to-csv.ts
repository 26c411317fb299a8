import { formatNumber } from '$lib/format';
import { m } from '$lib/messages';
import { columnText, problemText, type ProblemToSay } from '$lib/view-models';
import { toCsv } from './to-csv';

/**
 * The list of problems as the text of a CSV file: codes, places and advice, never what a cell says.
 * @param problemCount how many there are; a last line says so when the report could not keep all
 */
export function problemsToCsv(problems: ProblemToSay[], problemCount: number): string {
	const header = [
		m.data_problem_line(),
		m.data_problem_column(),
		m.data_problem_code(),
		m.data_problem_why(),
		m.data_problem_do()
	];
	const rows = problems.map((problem) => {
		const { why, whatToDo } = problemText(problem);
		return [problem.row, columnText(problem.column), problem.code, why, whatToDo];
	});
	const unkept = problemCount - problems.length;
	const last =
		unkept > 0
			? [[null, null, null, m.data_problems_unkept({ count: formatNumber(unkept) }), null]]
			: [];
	return toCsv([header, ...rows, ...last]);
}
