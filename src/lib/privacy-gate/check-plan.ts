import { columnReader } from '$lib/cell-values';
import { PURPOSES, fault, type CountOffer, type CountPlan, type ProblemList } from '$lib/findings';
import { fieldOf, type SchemaId } from '$lib/schemas';
import { parseMonth } from '$lib/tables';
import type { GateSettings } from './gate';

/** Reads what a person has typed for a count as if it stood in a file, and reports what is wrong. */
export function checkPlan(
	plan: CountPlan,
	offer: CountOffer,
	settings: GateSettings,
	problems: ProblemList
): void {
	const read = (schema: SchemaId, name: string, text: string) => {
		const context = {
			today: settings.today,
			latestMonth: parseMonth(settings.today.slice(0, 7)),
			areaCodes: settings.areaCodes,
			columnOf: () => -1,
			fieldNamed: (own: string) => fieldOf(schema, own),
			notice: () => undefined
		};
		const found = columnReader(fieldOf(schema, name), context).read(text, []);
		if (found) problems.addFile(found, null, name);
	};
	read('caseload', 'period', plan.period);
	read('caseload', 'org_code', plan.orgCode);
	if (plan.area !== null) read('caseload', 'area_code', plan.area);
	if (plan.staff) {
		read('workforce', 'role', plan.staff.role);
		read('workforce', 'employer_type', plan.staff.employerType);
	}
	const isColumn = (index: number) => Number.isInteger(index) && index in offer.columns;
	for (const purpose of PURPOSES) {
		const index = plan.columns[purpose];
		if (index === undefined || isColumn(index)) continue;
		problems.addFile(fault('missing_column', 'column'), null, purpose);
	}
}
