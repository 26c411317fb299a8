import type { FileReport } from '$lib/privacy-gate';
import type { SettingsFile } from './holdings';

/** The report, refused where it is of settings and the same drop has brought others already. */
export function refuseSecondSettings(
	report: FileReport,
	held: SettingsFile | null,
	inDrop: ReadonlySet<string>
): FileReport {
	const isSecond = report.kind === 'settings' && held !== null && inDrop.has(held.hash);
	if (!isSecond || report.problemCount) return report;
	const problem = {
		code: 'bad_setting' as const,
		variant: 'second_file',
		row: null,
		column: null,
		details: {}
	};
	return {
		...report,
		accepted: 0,
		refused: report.rows,
		refusedBy: { bad_setting: report.rows },
		problems: [problem],
		problemCount: 1
	};
}
