import { m } from '$lib/messages';
import type { AreaFill } from './area-fill';

export interface Mark {
	fill: Pick<AreaFill, 'pattern' | 'tone' | 'secondTone'>;
	name: string;
	meaning: string;
	/** What to do about it. */
	action: string;
}

/** Every pattern that may stand on the map, strongest first. */
export function toMarks(): Mark[] {
	return [
		{
			fill: { pattern: 'nobody', tone: null, secondTone: null },
			name: m.methods_missing_no_caseworker(),
			meaning: m.methods_missing_no_caseworker_meaning(),
			action: m.methods_missing_no_caseworker_do()
		},
		{
			fill: { pattern: 'no-report', tone: null, secondTone: null },
			name: m.methods_missing_no_report(),
			meaning: m.methods_missing_no_report_meaning(),
			action: m.methods_missing_no_report_do()
		},
		{
			fill: { pattern: 'no-population', tone: null, secondTone: null },
			name: m.methods_missing_no_population(),
			meaning: m.methods_missing_no_population_meaning(),
			action: m.methods_missing_no_population_do()
		},
		{
			fill: { pattern: 'withheld', tone: null, secondTone: null },
			name: m.methods_missing_withheld(),
			meaning: m.methods_missing_withheld_meaning(),
			action: m.methods_missing_withheld_do()
		},
		{
			fill: { pattern: 'not-applicable', tone: null, secondTone: null },
			name: m.methods_missing_not_applicable(),
			meaning: m.methods_missing_not_applicable_meaning(),
			action: m.methods_missing_not_applicable_do()
		},
		{
			fill: { pattern: 'two-classes', tone: 'class-3', secondTone: 'class-4' },
			name: m.methods_missing_range(),
			meaning: m.methods_missing_range_meaning(),
			action: m.methods_missing_range_do()
		},
		{
			fill: { pattern: 'few-children', tone: 'class-4', secondTone: null },
			name: m.methods_missing_few_children(),
			meaning: m.methods_missing_few_children_meaning(),
			action: m.methods_missing_few_children_do()
		}
	];
}
