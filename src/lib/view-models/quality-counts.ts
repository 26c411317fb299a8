import type { ActionRow } from '$lib/metrics';
import { codesOf } from '$lib/schemas';
import { cellBetween, type Cell } from '$lib/tables';
import { QUALITY_LEVELS, type QualityItem } from './quality-item';

/** How items are distributed; a cell is a range where groups differ and there is no consensus. */
export interface QualityCounts {
	/** Items rated. */
	rated: number;
	notRated: number;
	notApplicable: number;
	/** By level, best first. */
	levels: { level: string; sure: number; count: Cell }[];
	/** Rated items that may be at one level or another. */
	undecided: number;
	/** At minimum levels or above. */
	meeting: Cell;
	critical: Cell;
	/** Critical, with no action but dropped ones. */
	unaddressed: Cell;
}

/** Levels that are good enough. */
export const AT_LEAST_MINIMUM: readonly string[] = codesOf('rating', 'at_least_minimum');

/** The items that have an action which was not dropped, for `countItems`. */
export function addressedItems(actions: ActionRow[]): Set<string> {
	return new Set(
		actions
			.filter(({ status }) => status !== 'dropped')
			.map(({ assessmentId, item }) => addressKey(assessmentId, item))
	);
}

/** Whether an item has an action that was not dropped. */
export function isAddressed({ assessmentId, item }: QualityItem, addressed: Set<string>): boolean {
	return addressed.has(addressKey(assessmentId, item));
}

/** Counts items as M24, M24C, M24N and M25C do. */
export function countItems(items: QualityItem[], addressed: Set<string>): QualityCounts {
	const rated = items.filter(({ state }) => state === 'rated');
	const count = (among: QualityItem[], is: (level: string) => boolean) => ({
		sure: among.filter(({ levels }) => levels.every(is)).length,
		cell: cellBetween(
			among.filter(({ levels }) => levels.every(is)).length,
			among.filter(({ levels }) => levels.some(is)).length
		)
	});
	const isCritical = (level: string) => level === 'critical';
	return {
		rated: rated.length,
		notRated: items.filter(({ state }) => state === 'not_rated').length,
		notApplicable: items.filter(({ state }) => state === 'not_applicable').length,
		levels: QUALITY_LEVELS.map((level) => {
			const { sure, cell } = count(rated, (each) => each === level);
			return { level, sure, count: cell };
		}),
		undecided: rated.filter(({ levels }) => levels.length > 1).length,
		meeting: count(rated, (level) => AT_LEAST_MINIMUM.includes(level)).cell,
		critical: count(rated, isCritical).cell,
		unaddressed: count(
			rated.filter((item) => !isAddressed(item, addressed)),
			isCritical
		).cell
	};
}

const addressKey = (assessmentId: string, item: string) => `${assessmentId} ${item}`;
