import { missingText } from '$lib/format';
import type { Plan } from './plan-model';

/** Why no sum can be told, where not one area has a figure; null where some area has. */
export function untold(plan: Plan, post: 'caseworkers' | 'supervisors'): string | null {
	if (plan.areas.some((area) => area[post])) return null;
	const reasons = plan.areas.map((area) =>
		post === 'caseworkers' ? area.caseworkerReason : area.supervisorReason
	);
	return missingText(reasons.find((reason) => reason !== null) ?? 'no-report');
}
