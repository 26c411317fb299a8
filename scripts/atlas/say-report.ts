import { formatNumber } from '$lib/format';
import { m } from '$lib/messages';
import type { FileReport, Problem } from '$lib/privacy-gate';
import { columnText, noticeText, problemSentence, schemaTitle } from '$lib/view-models';

const PROBLEMS_SAID = 20;

/** What the gate says of a file, for a person. */
export function sayReport(report: FileReport): string {
	const lines = [verdict(report), ...report.notices.map(noticeText).map(indent)];
	const { ranges, withheld } = report.protected;
	if (ranges || withheld) {
		lines.push(
			indent(m.atlas_protected({ ranges: formatNumber(ranges), withheld: formatNumber(withheld) }))
		);
	}
	lines.push(...report.problems.slice(0, PROBLEMS_SAID).map(sayProblem).map(indent));
	const more = report.problemCount - PROBLEMS_SAID;
	if (more > 0) lines.push(indent(m.atlas_more_problems({ count: formatNumber(more) })));
	return lines.join('\n');
}

function verdict({ file, kind, schema, rows, problemCount }: FileReport): string {
	if (problemCount) return m.atlas_refused({ file });
	const count = formatNumber(rows);
	if (kind === 'settings') return m.atlas_accepted_settings({ file, rows: count });
	return kind === 'table' && schema
		? m.atlas_accepted({ file, what: schemaTitle(schema), rows: count })
		: m.atlas_accepted_boundaries({ file, rows: count });
}

function sayProblem(problem: Problem): string {
	const place = [
		problem.row === null ? null : m.atlas_problem_line({ row: problem.row }),
		problem.column === null ? null : m.atlas_problem_column({ column: columnText(problem.column) })
	].filter((part) => part !== null);
	const sentence = `${problemSentence(problem)} [${problem.code}]`;
	return place.length ? `${place.join(', ')}: ${sentence}` : sentence;
}

const indent = (line: string) => `  ${line}`;

/** The same for a program: the keys are part of the command line's contract. */
export function reportToJson(report: FileReport): object {
	const { file, kind, schema, encoding, delimiter, rows, accepted, refused } = report;
	return {
		file,
		schema,
		encoding,
		delimiter,
		rows,
		accepted,
		refused,
		problems: report.problems.map((problem) => ({
			code: problem.code,
			row: problem.row,
			column: problem.column,
			message: problemSentence(problem)
		})),
		kind,
		problem_count: report.problemCount,
		refused_by: report.refusedBy,
		notices: report.notices.map((notice) => ({
			code: notice.code,
			column: notice.column,
			count: notice.count,
			message: noticeText(notice)
		})),
		protected: {
			ranges: report.protected.ranges,
			withheld: report.protected.withheld,
			k: report.protected.minimumCount
		}
	};
}
