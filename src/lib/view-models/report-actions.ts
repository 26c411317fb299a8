import { m } from '$lib/messages';
import type { PlannedAction } from './quality-plan';
import { leftText, ROWS_LISTED } from './report-areas';
import type { ReportTable } from './report-parts';

/** Overdue actions of the quality plan, the longest overdue first. */
export function actionTable(overdue: PlannedAction[], hasAllRows: boolean): ReportTable {
	const listed = overdue.slice(0, hasAllRows ? undefined : ROWS_LISTED);
	return {
		title: m.report_overdue(),
		text: overdue.length ? m.report_overdue_text() : m.report_overdue_none(),
		table: {
			columns: [
				{ id: 'item', title: m.report_column_item() },
				{ id: 'area', title: m.map_column_area() },
				{ id: 'action', title: m.report_column_action() },
				{ id: 'lead', title: m.report_column_lead() },
				{ id: 'due', title: m.report_column_due() }
			],
			rows: listed.map(({ id, item, area, what, lead, due }) => ({
				id,
				cells: [item, area, what, lead, due]
			}))
		},
		left: leftText(overdue.length - listed.length)
	};
}
