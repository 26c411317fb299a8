import { codeLabel, formatMonth } from '$lib/format';
import { m } from '$lib/messages';
import type { ActionRow } from '$lib/metrics';
import { codesOf } from '$lib/schemas';
import { monthText, parseMonth, type Month } from '$lib/tables';
import type { QualityNames } from './quality-names';
import type { QualityAssessment } from './quality-rounds';

/** A line of the action plan, as things stood at the end of a month. */
export interface PlannedAction {
	id: string;
	priority: string;
	item: string;
	area: string;
	what: string;
	lead: string;
	due: string;
	status: string;
	isOverdue: boolean;
}

export interface PlanFilters {
	priority: string | null;
	/** A code of the list of states, or `overdue`. */
	status: string | null;
}

/** The actions of the assessments of a scope, overdue ones first, then by when they are due. */
export function toActionPlan(
	actions: ActionRow[],
	assessments: QualityAssessment[],
	filters: PlanFilters,
	month: Month,
	names: QualityNames,
	nameOf: (areaCode: string) => string
): PlannedAction[] {
	const known = new Set(assessments.map(({ id }) => id));
	return actions
		.filter(({ assessmentId }) => known.has(assessmentId))
		.filter((action) => isWanted(action, filters, month))
		.sort((a, b) => placeOf(a, month) - placeOf(b, month) || compareActions(a, b))
		.map((action) => ({
			id: action.actionId,
			priority: codeLabel('priority', action.priority),
			item: names.item(action.item),
			area: nameOf(action.areaCode),
			what: action.actionText ?? action.actionCode ?? m.quality_action_undescribed(),
			lead: action.leadType ? codeLabel('lead_type', action.leadType) : m.quality_lead_unknown(),
			due: action.dueOn ? formatMonth(monthOf(action.dueOn)) : m.quality_due_none(),
			status: statusTextOf(action, month),
			isOverdue: action.isOverdue
		}));
}

/** The state at the end of the month: what was done later was not done then. */
function statusTextOf(action: ActionRow, month: Month): string {
	return isDoneLater(action, month)
		? m.quality_done_later({ month: formatMonth(monthOf(action.doneOn!)) })
		: codeLabel('action_status', action.status);
}

function isWanted(action: ActionRow, { priority, status }: PlanFilters, month: Month): boolean {
	if (priority !== null && action.priority !== priority) return false;
	if (status === null) return true;
	if (status === 'overdue') return action.isOverdue;
	return action.status === status && !isDoneLater(action, month);
}

function isDoneLater({ status, doneOn }: ActionRow, month: Month): boolean {
	return status === 'done' && doneOn !== null && doneOn.slice(0, 7) > monthText(month);
}

/** Overdue, still to be done, done, dropped. */
function placeOf(action: ActionRow, month: Month): number {
	if (action.isOverdue) return 0;
	if (action.status === 'dropped') return 3;
	return action.status === 'done' && !isDoneLater(action, month) ? 2 : 1;
}

function compareActions(a: ActionRow, b: ActionRow): number {
	const [dueA, dueB] = [a.dueOn ?? '9999', b.dueOn ?? '9999'];
	const priorities = codesOf('priority');
	if (dueA !== dueB) return dueA < dueB ? -1 : 1;
	return priorities.indexOf(a.priority) - priorities.indexOf(b.priority);
}

const monthOf = (day: string) => parseMonth(day.slice(0, 'YYYY-MM'.length));
