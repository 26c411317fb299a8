import { m } from '$lib/messages';
import { columnText, problemText, type ProblemToSay } from '$lib/view-models';
import { toCsv } from './to-csv';

/** The list of problems as the text of a CSV file: codes, places and advice, never what a cell says. */
export function problemsToCsv(problems: ProblemToSay[]): string {
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
	return toCsv([header, ...rows]);
}
