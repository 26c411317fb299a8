import { codeLabel, compareNames, formatList, formatMonth } from '$lib/format';
import { m } from '$lib/messages';
import { changeOf, type QualityChange } from './quality-change';
import { AT_LEAST_MINIMUM, isAddressed } from './quality-counts';
import { QUALITY_LEVELS, type QualityItem } from './quality-item';
import type { QualityNames } from './quality-names';
import type { QualityAssessment } from './quality-rounds';

/** An item below minimum levels, in words, with what stands behind its rating. */
export interface WorstItem {
	id: string;
	item: string;
	area: string;
	/** `Critical to address`, or `In need of improvement or critical to address`. */
	rating: string;
	/** `certain` where all levels that it may have are critical. */
	critical: 'certain' | 'possible' | 'no';
	/** `Consensus`, `Groups agree`, or what each group said. */
	agreement: string;
	/** What the groups said, side by side, where they differ. */
	groups: { name: string; rating: string }[];
	evidence: string;
	change: QualityChange;
	assessed: string;
	hasAction: boolean;
}

/** Items that are, or may be, below minimum levels: critical ones first, then by name. */
export function toWorstItems(
	assessments: QualityAssessment[],
	addressed: Set<string>,
	names: QualityNames,
	nameOf: (areaCode: string) => string
): WorstItem[] {
	return assessments
		.flatMap((assessment) => assessment.items.map((item) => ({ assessment, item })))
		.filter(({ item }) => item.levels.some((level) => !isAtLeastMinimum(level)))
		.map(({ assessment, item }) => ({
			order: item.levels.map((level) => QUALITY_LEVELS.indexOf(level)),
			worst: {
				id: `${assessment.id} ${item.item}`,
				item: names.item(item.item),
				area: nameOf(item.areaCode),
				rating: ratingText(item.levels),
				critical: criticality(item.levels),
				...agreementOf(item),
				evidence: item.evidence.length
					? formatList(item.evidence.map((code) => codeLabel('evidence_type', code)))
					: m.quality_evidence_none(),
				change: changeOf(item, assessment),
				assessed: formatMonth(assessment.month),
				hasAction: isAddressed(item, addressed)
			}
		}))
		.sort(
			(a, b) =>
				Math.max(...b.order) - Math.max(...a.order) ||
				Math.min(...b.order) - Math.min(...a.order) ||
				compareNames(a.worst.area, b.worst.area) ||
				compareNames(a.worst.item, b.worst.item)
		)
		.map(({ worst }) => worst);
}

/** The level, or the levels that it may have, best first. */
export function ratingText(levels: string[]): string {
	const [first, ...rest] = levels.map((level) => codeLabel('rating', level));
	const last = rest.at(-1)?.toLowerCase();
	if (last === undefined) return first ?? '';
	return rest.length === 1
		? m.quality_either({ first: first!, last })
		: m.quality_between({ first: first!.toLowerCase(), last });
}

function agreementOf({
	groups,
	hasConsensus
}: QualityItem): Pick<WorstItem, 'agreement' | 'groups'> {
	const isDifferent = new Set(groups.map(({ rating }) => rating)).size > 1;
	const sideBySide = groups.map(({ group, rating }) => ({
		name: m.quality_group({ group }),
		rating: codeLabel('rating', rating)
	}));
	const agreement = hasConsensus
		? isDifferent
			? m.quality_consensus_after_difference()
			: m.quality_consensus()
		: isDifferent
			? m.quality_no_consensus()
			: m.quality_groups_agree();
	return { agreement, groups: isDifferent ? sideBySide : [] };
}

function criticality(levels: string[]): WorstItem['critical'] {
	if (levels.every((level) => level === 'critical')) return 'certain';
	return levels.includes('critical') ? 'possible' : 'no';
}

const isAtLeastMinimum = (level: string) => AT_LEAST_MINIMUM.includes(level);
