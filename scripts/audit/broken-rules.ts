import { MEASURE_STATUS, monthText } from '$lib/tables';
import { truthKey } from './truth-key';
import { isStock, measuresOf, type Block, type SenderFigures } from './sender-figures';
import type { StoredRow } from './stored-rows';
import { TOTAL } from './write-parts';

/** Rules of protection that no equation tells of, and how often what is stored breaks each. */
export interface BrokenRules {
	/** A breakdown shown anew although fewer than k cases have moved since the one shown before. */
	refreshedTooSoon: number;
	/** A total below k whose parts are stored. */
	partsOfSmallTotal: number;
	/** A sensitive breakdown in which all children share one value. */
	allInOne: number;
}

const SENSITIVE = ['risk', 'disability'];
const NOT_KNOWN = ['u', 'x', 'not_assessed', 'unspecified'];

export function noBrokenRules(): BrokenRules {
	return { refreshedTooSoon: 0, partsOfSmallTotal: 0, allInOne: 0 };
}

/** Adds to `broken` what one sender's rows break. With the true counts, movements are known exactly. */
export function countBrokenRules(
	figures: SenderFigures,
	k: number,
	truth: ReadonlyMap<string, number> | undefined,
	broken: BrokenRules
): void {
	for (const block of figures.blocks.values()) {
		if (block.month < 0) continue;
		for (const [dimension, rows] of block.rows) {
			const parts = [...rows.values()];
			if (dimension === TOTAL || parts.some((row) => row.asOf !== row.month)) continue;
			const moved = movedSinceShown(figures, block, dimension, truth);
			if (moved !== null && moved < k) broken.refreshedTooSoon++;
			for (const measure of measuresOf(block)) {
				const total = block.rows.get(TOTAL)?.get('all')?.figures[measure];
				if (total?.status !== MEASURE_STATUS.given) continue;
				const shown = parts.filter(
					(row) =>
						row.figures[measure]?.status === MEASURE_STATUS.given && row.figures[measure].high > 0
				);
				if (total.high > 0 && total.high < k && shown.length) broken.partsOfSmallTotal++;
				const isOnlyOne = shown.length === 1 && figures.isClosed(block, dimension);
				const isTold = isOnlyOne && total.low >= k && !NOT_KNOWN.includes(shown[0]!.value);
				if (isTold && SENSITIVE.includes(dimension) && isStock(block.schema, measure))
					broken.allInOne++;
			}
		}
	}
}

/** At most so many cases have moved since the breakdown before was shown; null when there is none. */
function movedSinceShown(
	figures: SenderFigures,
	block: Block,
	dimension: string,
	truth: ReadonlyMap<string, number> | undefined
): number | null {
	let moved = 0;
	for (let month = block.month; ; month--) {
		const now = figures.block(block.schema, block.area, month);
		const before = figures.block(block.schema, block.area, month - 1);
		if (!now || !before) return null;
		const total = now.rows.get(TOTAL)?.get('all');
		if (!total) return null;
		moved += Math.max(
			movedIn(total, truth),
			stockChange(before.rows.get(TOTAL)?.get('all'), total)
		);
		const shown = [...(before.rows.get(dimension)?.values() ?? [])];
		if (shown.length && shown.every((row) => row.asOf === row.month)) return moved;
	}
}

/** At most so many cases more or fewer are open: so many have moved, whatever the flows say. */
function stockChange(before: StoredRow | undefined, now: StoredRow): number {
	const stock = Object.keys(now.figures).find((name) => isStock(now.schema, name));
	const [then, since] = [before?.figures[stock ?? ''], now.figures[stock ?? '']];
	if (then?.status !== MEASURE_STATUS.given || since?.status !== MEASURE_STATUS.given) return 0;
	return Math.max(0, since.high - then.low, then.high - since.low);
}

function movedIn(total: StoredRow, truth: ReadonlyMap<string, number> | undefined): number {
	let moved = 0;
	let flows = 0;
	for (const [measure, { status, high }] of Object.entries(total.figures)) {
		if (isStock(total.schema, measure)) continue;
		if (status === MEASURE_STATUS.notReported || status === MEASURE_STATUS.notApplicable) continue;
		flows++;
		const { schema, sender, area, dimension, value } = total;
		const month = monthText(total.month);
		const known = truth?.get(truthKey({ schema, sender, area, month, dimension, value, measure }));
		moved += known ?? (status === MEASURE_STATUS.given ? high : Infinity);
	}
	return flows ? moved : Infinity;
}
