import { columnReader } from '$lib/cell-values';
import { ProblemList, fault, type Problem } from '$lib/findings';
import { fieldOf } from '$lib/schemas';
import { parseMonth } from '$lib/tables';

/** A note is read as what is to be done in an action plan: as short, and as free of people. */
const FIELD = fieldOf('qaf_action', 'action_text');

/**
 * What is wrong with notes that people typed, as if they stood in a file.
 * @param today YYYY-MM-DD
 * @returns problems whose `row` is the place of the note, the first being 1
 */
export async function checkNotes(texts: readonly string[], today: string): Promise<Problem[]> {
	const problems = new ProblemList();
	const reader = columnReader(FIELD, {
		today,
		latestMonth: parseMonth(today.slice(0, 7)),
		areaCodes: null,
		columnOf: () => -1,
		fieldNamed: (own) => fieldOf('qaf_action', own),
		notice: () => undefined
	});
	for (const [place, text] of texts.entries()) {
		const found =
			text.trim() === '' ? fault('missing_value', 'required') : reader.read(text.trim(), []);
		if (found) problems.addRow(found, place, place + 1, FIELD.name);
	}
	for (const { row, found } of reader.lateFaults?.() ?? []) {
		problems.addRow(found, row, row + 1, FIELD.name);
	}
	return problems.problems;
}
