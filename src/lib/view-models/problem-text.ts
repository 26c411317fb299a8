import { columnText, detailTexts } from './detail-texts';
import { sayMessage } from './say-message';

/** What a text needs to know of a problem; the gate's `Problem` has this shape. */
export interface ProblemToSay {
	code: string;
	variant: string;
	row: number | null;
	column: string | null;
	details: Record<string, string | number>;
}

/** Why it is refused (`Names a person`) and what to do about it (a whole sentence). */
export function problemText(problem: ProblemToSay): { why: string; whatToDo: string } {
	const name = `problem_${problem.code}`;
	const variant = `${name}_${problem.variant}`;
	const inputs = { column: columnText(problem.column), ...detailTexts(problem.details) };
	return {
		why: sayMessage([`${variant}_why`, `${name}_why`], inputs),
		whatToDo: sayMessage([`${variant}_do`, `${name}_do`], inputs)
	};
}

/** Both parts of `problemText` as one line, as the command line prints it. */
export function problemSentence(problem: ProblemToSay): string {
	const { why, whatToDo } = problemText(problem);
	return `${why}. ${whatToDo}`;
}
