import { codeLabel, formatMonth } from '$lib/format';
import { m } from '$lib/messages';
import type { ActionRow, QualityRow } from '$lib/metrics';
import { codesOf } from '$lib/schemas';
import { monthText, type Month } from '$lib/tables';
import { areaNoun } from './area-nouns';
import type { AreaPlace } from './map-model';
import { standardLevel } from './overview-requests';
import { toAreaChart, toItemChart, toKindChart, type QualityChart } from './quality-bars';
import { addressedItems, countItems, type QualityCounts } from './quality-counts';
import { toQualityNames, type NamedSection } from './quality-names';
import { toActionPlan, type PlanFilters, type PlannedAction } from './quality-plan';
import { assessmentsIn, roundsOf, toAssessments, type QualityAssessment } from './quality-rounds';
import { qualityLead, qualitySentence } from './quality-sentence';
import { toWorstItems, type WorstItem } from './quality-worst';

/** Everything that the page says of the Quality Assessment Framework, in words and shares. */
export interface QualityScreen {
	sentence: string;
	lead: string[];
	hasFile: boolean;
	scope: string;
	/** Of the list of scopes, and as it stands in a sentence. */
	scopeLabel: string;
	scopeWord: string;
	/** Scopes with how many assessments of them stand, in the order of the list. */
	scopes: { code: string; label: string; assessments: number }[];
	/** Months of rounds of the scope; the empty code is the latest of each area. */
	rounds: { code: string; label: string }[];
	round: Month | null;
	/** Of `rounds`. */
	roundCode: string;
	counts: QualityCounts;
	assessments: number;
	byItem: QualityChart;
	byArea: QualityChart;
	/** Null where a single agency stands behind it, or the scope is another. */
	byKind: QualityChart | null;
	worst: WorstItem[];
	/** Critical items without an action, of the assessments that stand. */
	unaddressed: WorstItem[];
	/** The plan of all rounds of the scope. */
	plan: PlannedAction[];
	/** How many actions there are before the filters. */
	planned: number;
}

export interface QualityQuestion {
	quality: QualityRow[];
	actions: ActionRow[];
	hasFile: boolean;
	month: Month;
	/** Null where the reader has chosen none. */
	scope: string | null;
	/** YYYY-MM; null for the latest of each area. */
	round: string | null;
	filters: PlanFilters;
	/** Sections and items that are known by name. */
	sections: NamedSection[];
	/** The chosen area and what lies in it. */
	areas: readonly AreaPlace[];
	nameOf: (areaCode: string) => string;
}

/** Agencies together say most of a response; one agency's own view comes last. */
const SCOPE_ORDER = ['inter_agency', 'national', 'agency'];

/** The scope that is chosen, else the first in which something was assessed. */
export function scopeOf(assessments: QualityAssessment[], chosen: string | null): string {
	return (
		chosen ??
		SCOPE_ORDER.find((scope) => assessments.some((each) => each.scope === scope)) ??
		SCOPE_ORDER[0]!
	);
}

export function toQualityScreen(question: QualityQuestion): QualityScreen {
	const { quality, actions, month, filters, nameOf } = question;
	const all = toAssessments(quality);
	const scope = scopeOf(all, question.scope);
	const rounds = roundsOf(all, scope);
	const round = rounds.find((month) => monthText(month) === question.round) ?? null;
	const shown = assessmentsIn(all, scope, round);
	const items = shown.flatMap((assessment) => assessment.items);
	const addressed = addressedItems(actions);
	const names = toQualityNames(question.sections);
	const counts = countItems(items, addressed);
	const worst = toWorstItems(shown, addressed, names, nameOf);
	// A plan outlives its round: actions of earlier rounds stay until they are done.
	const ofScope = all.filter((assessment) => assessment.scope === scope);
	const plan = (wanted: PlanFilters) =>
		toActionPlan(actions, ofScope, wanted, month, names, nameOf);
	const standing = toWorstItems(assessmentsIn(all, scope, null), addressed, names, nameOf);
	const months = shown.map((assessment) => assessment.month);
	const subject = {
		scope: scopeWord(scope),
		month,
		hasFile: question.hasFile,
		assessments: shown.length,
		span: months.length ? ([Math.min(...months), Math.max(...months)] as [Month, Month]) : null,
		counts,
		reach: scope === 'national' ? null : reachOf(shown, question.areas)
	};
	return {
		sentence: qualitySentence(subject),
		lead: qualityLead(subject, names.knowsAll(items)),
		hasFile: question.hasFile,
		scope,
		scopeLabel: codeLabel('qaf_scope', scope),
		scopeWord: scopeWord(scope),
		scopes: codesOf('qaf_scope').map((code) => ({
			code,
			label: codeLabel('qaf_scope', code),
			assessments: assessmentsIn(all, code, null).length
		})),
		rounds: [
			{ code: '', label: m.quality_round_latest() },
			...rounds.map((each) => ({ code: monthText(each), label: formatMonth(each) }))
		],
		round,
		roundCode: round === null ? '' : monthText(round),
		counts,
		assessments: shown.length,
		byItem: toItemChart(items, names),
		byArea: toAreaChart(shown, nameOf),
		byKind: scope === 'agency' && shown.length > 0 ? toKindChart(shown) : null,
		worst,
		unaddressed: standing.filter(({ critical, hasAction }) => critical !== 'no' && !hasAction),
		plan: plan(filters),
		planned: plan({ priority: null, status: null }).length
	};
}

function scopeWord(scope: string): string {
	switch (scope) {
		case 'agency':
			return m.quality_scope_agency();
		case 'national':
			return m.quality_scope_national();
		default:
			return m.quality_scope_inter_agency();
	}
}

/** Of the areas where figures are reported, how many were assessed by themselves. */
function reachOf(shown: QualityAssessment[], areas: readonly AreaPlace[]) {
	if (areas.length < 2) return null;
	const level = standardLevel(areas);
	const inside = areas.filter((area) => area.level === level);
	const codes = new Set(shown.map(({ areaCode }) => areaCode));
	return {
		assessed: inside.filter(({ code }) => codes.has(code)).length,
		total: inside.length,
		areas: areaNoun(level, inside.length)
	};
}

/** The area that holds all others; null where there is no single one. */
export function wholeArea(areas: readonly AreaPlace[]): string | null {
	const codes = new Set(areas.map(({ code }) => code));
	const [first, ...rest] = areas.filter(({ parent }) => parent === null || !codes.has(parent));
	return first && rest.length === 0 ? first.code : null;
}
