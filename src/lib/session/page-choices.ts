import { codesOf } from '$lib/schemas';
import { REPORT_PERIODS, REPORT_SECTIONS } from '$lib/view-models';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

const ONE_SECTION = REPORT_SECTIONS.join('|');

/** What may stand in the address besides a view: the codes of a list, or a form. */
const PAGE_CHOICES = {
	theme: ['projector'],
	qaf_scope: codesOf('qaf_scope'),
	qaf_round: MONTH,
	action_priority: codesOf('priority'),
	action_status: [...codesOf('action_status'), 'overdue'],
	survey_method: codesOf('survey_method'),
	survey_split: ['sex', 'age', 'disability'],
	grain: ['month', 'quarter', 'year'],
	since: MONTH,
	/** The year before, or the code of an area. */
	compare: /^(year|[A-Za-z][A-Za-z0-9:_-]{1,30})$/,
	same_senders: ['yes'],
	report_period: REPORT_PERIODS,
	report_sections: new RegExp(`^(none|(${ONE_SECTION})(,(${ONE_SECTION}))*)$`),
	report_rows: ['all'],
	map_view: ['pair', 'beside'],
	beside: /^(\d{4}-(0[1-9]|1[0-2])|M\d{2}[A-Z]?)$/
} as const satisfies Record<string, readonly string[] | RegExp>;

type ChoiceId = keyof typeof PAGE_CHOICES;
export type Choices = Partial<Record<ChoiceId, string>>;

/** @returns what was chosen on single pages, and the names of choices that do not exist */
export function readChoices(parameters: URLSearchParams): { choices: Choices; ignored: string[] } {
	const given = Object.entries(PAGE_CHOICES).flatMap(([name, allowed]) => {
		const value = parameters.get(name);
		return value === null ? [] : [{ name, value, isKnown: allows(allowed, value) }];
	});
	const known = given.filter(({ isKnown }) => isKnown);
	return {
		choices: Object.fromEntries(known.map(({ name, value }) => [name, value])),
		ignored: given.filter(({ isKnown }) => !isKnown).map(({ name }) => name)
	};
}

function allows(allowed: readonly string[] | RegExp, value: string): boolean {
	return allowed instanceof RegExp ? allowed.test(value) : allowed.includes(value);
}
