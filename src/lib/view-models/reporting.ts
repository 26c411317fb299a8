import { compareNames, codeLabel, formatList, formatMonth } from '$lib/format';
import { m } from '$lib/messages';
import type { Month } from '$lib/tables';

/** An agency under its pseudonym, with the files that were expected of it and came. */
export interface SenderReports {
	code: string;
	expected: readonly Month[];
	reported: readonly Month[];
	/** Expected files that have not come. */
	missing: readonly { month: Month; dataset: string }[];
}

/** Who has reported for a month. An agency has reported when all its expected files came. */
export interface Reporting {
	month: Month;
	reported: number;
	expected: number;
	/** Agencies of which something is missing, and what. */
	incomplete: { code: string; missing: string; hasSentNothing: boolean }[];
}

export function toReporting(senders: readonly SenderReports[], month: Month): Reporting {
	const due = senders.filter((sender) => sender.expected.includes(month));
	const incomplete = due
		.map((sender) => ({
			code: sender.code,
			hasSentNothing: !sender.reported.includes(month),
			files: sender.missing.filter((file) => file.month === month)
		}))
		.filter(({ files }) => files.length > 0)
		.map(({ code, hasSentNothing, files }) => ({
			code,
			hasSentNothing,
			missing: formatList(files.map(({ dataset }) => codeLabel('dataset', dataset)))
		}))
		.sort(
			(a, b) => Number(b.hasSentNothing) - Number(a.hasSentNothing) || compareNames(a.code, b.code)
		);
	return { month, expected: due.length, reported: due.length - incomplete.length, incomplete };
}

/** The mark in the page's header; null while nobody is expected to report. */
export function reportedMark(reporting: Reporting, href: string) {
	const { reported, expected, month } = reporting;
	if (!expected) return null;
	return {
		text: m.shell_reported({ reported, expected }),
		hint: m.shell_reported_hint({ month: formatMonth(month) }),
		isComplete: reported === expected,
		href
	};
}

/** How many of the expected agencies have sent everything, as a sentence. */
export function reportingText({ reported, expected }: Reporting): string {
	if (!expected) return m.overview_reporting_unknown();
	return reported === expected
		? m.overview_reporting_all({ count: expected })
		: m.overview_reporting_some({ reported, expected });
}
