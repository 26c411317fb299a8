import { m } from '$lib/messages';
import type { AreaPlace } from './map-model';

/** One line of the list by which an area is chosen; an empty code is the whole response. */
export interface AreaChoice {
	code: string;
	name: string;
}

/** The whole response, then larger areas before smaller ones, each level by name. */
export function toAreaChoices(areas: readonly AreaPlace[], response: string | null): AreaChoice[] {
	const collator = new Intl.Collator(undefined, { numeric: true });
	const sorted = [...areas].sort(
		(a, b) => collator.compare(a.level, b.level) || collator.compare(a.name, b.name)
	);
	const whole = response ? m.choice_whole_named({ response }) : m.choice_whole();
	return [{ code: '', name: whole }, ...sorted.map(({ code, name }) => ({ code, name }))];
}
