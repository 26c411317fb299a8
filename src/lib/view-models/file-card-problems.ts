import { m } from '$lib/messages';
import { formatNumber, joinRange } from '$lib/format';
import { columnText } from './detail-texts';
import { problemText, type ProblemToSay } from './problem-text';

export interface ProblemLine {
	/** `12`, or `2–418` for consecutive lines with the same problem. */
	lines: string;
	column: string;
	why: string;
}

/** Lines one below the other that call for the same action. */
export interface ProblemGroup {
	whatToDo: string;
	lines: ProblemLine[];
}

interface Run {
	first: number | null;
	last: number | null;
	column: string;
	why: string;
	whatToDo: string;
}

/**
 * The first problems as lines of a table: consecutive lines of the file with the same problem are
 * one, and neighbours with the same advice share it.
 * @returns `more`: lines of the table that are left out
 */
export function toProblemGroups(
	problems: ProblemToSay[],
	limit = 100
): { groups: ProblemGroup[]; more: number } {
	const runs = joinRuns(problems);
	const groups: ProblemGroup[] = [];
	for (const run of runs.slice(0, limit)) {
		const line = { lines: linesText(run), column: run.column, why: run.why };
		const group = groups.at(-1);
		if (group?.whatToDo === run.whatToDo) group.lines.push(line);
		else groups.push({ whatToDo: run.whatToDo, lines: [line] });
	}
	return { groups, more: Math.max(0, runs.length - limit) };
}

function joinRuns(problems: ProblemToSay[]): Run[] {
	const runs: Run[] = [];
	const openRuns = new Map<string, Run>();
	for (const problem of problems) {
		const column = columnText(problem.column);
		const { why, whatToDo } = problemText(problem);
		const key = JSON.stringify([column, why, whatToDo]);
		const open = openRuns.get(key);
		if (open && open.last !== null && problem.row === open.last + 1) {
			open.last = problem.row;
		} else {
			const run = { first: problem.row, last: problem.row, column, why, whatToDo };
			runs.push(run);
			openRuns.set(key, run);
		}
	}
	return runs;
}

function linesText({ first, last }: Run): string {
	if (first === null || last === null) return m.data_problem_whole_file();
	if (first === last) return formatNumber(first);
	return joinRange(formatNumber(first), formatNumber(last));
}
