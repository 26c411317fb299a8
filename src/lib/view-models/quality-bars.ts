import { group } from 'd3-array';
import { codeLabel, compareNames, formatNumber, joinTexts } from '$lib/format';
import { m } from '$lib/messages';
import type { Tone } from './classes';
import { countText } from './figure-text';
import { countItems, type QualityCounts } from './quality-counts';
import type { QualityItem } from './quality-item';
import type { QualityNames } from './quality-names';
import type { QualityAssessment } from './quality-rounds';
import type { StackedBar } from './stacked-bar';

/** A chart of ratings and the same as a table. */
export interface QualityChart {
	bars: StackedBar[];
	/** Of the table: `label`, then one per level, not rated, not applicable. */
	rows: string[][];
}

const TONES: Record<string, Tone> = {
	good_practice: 'class-1',
	minimum_met: 'class-3',
	needs_improvement: 'class-4',
	critical: 'class-6'
};

/** The benchmark lies where the hue changes. What groups did not agree on is hatched, apart. */
export function toQualityBar(label: string, counts: QualityCounts): StackedBar {
	const { rated, notRated, notApplicable, undecided } = counts;
	const levels = counts.levels.map(({ level, sure }) => ({
		label: codeLabel('rating', level),
		text: formatNumber(sure),
		share: rated ? sure / rated : 0,
		tone: TONES[level]!,
		isRange: false
	}));
	const open = {
		label: m.quality_undecided(),
		text: formatNumber(undecided),
		share: rated ? undecided / rated : 0,
		tone: 'none' as const,
		isRange: true
	};
	const notes = [
		notRated > 0 ? m.quality_not_rated({ count: notRated }) : null,
		notApplicable > 0 ? m.quality_not_applicable({ count: notApplicable }) : null
	].filter((note) => note !== null);
	return {
		label,
		segments: rated ? [...levels, ...(undecided > 0 ? [open] : [])] : [],
		total: m.quality_rated({ count: rated }),
		...(notes.length > 0 && { note: joinTexts(notes) })
	};
}

/** Each section, followed by its items. */
export function toItemChart(items: QualityItem[], names: QualityNames): QualityChart {
	const bySection = group(items, ({ section }) => section);
	return toChart(
		[...bySection].flatMap(([section, inside]) => [
			{ label: names.section(section), items: inside },
			...[...group(inside, ({ item }) => item)].map(([item, same]) => ({
				label: names.item(item),
				items: same
			}))
		])
	);
}

/** Each area that was assessed, by name. */
export function toAreaChart(
	assessments: QualityAssessment[],
	nameOf: (areaCode: string) => string
): QualityChart {
	const byArea = group(assessments, ({ areaCode }) => areaCode);
	return toChart(
		[...byArea]
			.map(([areaCode, inside]) => ({ label: nameOf(areaCode), items: itemsOf(inside) }))
			.sort((a, b) => compareNames(a.label, b.label))
	);
}

/** With fewer agencies of a kind, its ratings would be those of one agency that many know. */
const LEAST_AGENCIES = 2;

/** Each kind of agency; kinds with one agency are put together, and null is given for a single agency. */
export function toKindChart(assessments: QualityAssessment[]): QualityChart | null {
	const kinds = [...group(assessments, ({ employerType }) => employerType ?? '')]
		.map(([kind, inside]) => ({
			label: kind ? codeLabel('employer_type', kind) : m.quality_kind_unknown(),
			agencies: new Set(inside.map(({ agency }) => agency)).size,
			items: itemsOf(inside)
		}))
		.sort((a, b) => a.agencies - b.agencies || compareNames(a.label, b.label));
	const pooled = kinds.filter(({ agencies }) => agencies < LEAST_AGENCIES);
	const shown = kinds.slice(pooled.length);
	// One agency alone in the pool is what is left when the others are taken from the whole.
	if (pooled.length === 1) pooled.push(...shown.splice(0, 1));
	if (pooled.length === 1) return null;
	const together = {
		label: m.quality_kinds_together({ count: pooled.length }),
		items: pooled.flatMap(({ items }) => items)
	};
	return toChart([...shown.reverse(), ...(pooled.length > 0 ? [together] : [])]);
}

function toChart(groups: { label: string; items: QualityItem[] }[]): QualityChart {
	const counted = groups.map(({ label, items }) => ({
		label,
		counts: countItems(items, new Set())
	}));
	return {
		bars: counted.map(({ label, counts }) => toQualityBar(label, counts)),
		rows: counted.map(({ label, counts }) => [
			label,
			...counts.levels.map(({ count }) => countText(count)),
			formatNumber(counts.rated),
			formatNumber(counts.notRated),
			formatNumber(counts.notApplicable)
		])
	};
}

const itemsOf = (assessments: QualityAssessment[]) => assessments.flatMap(({ items }) => items);
