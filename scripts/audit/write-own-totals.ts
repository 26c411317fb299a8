import { areasInside, type Parents } from './area-tree';
import type { Term } from './linear-system';
import { measuresOf, type Block, type SenderFigures } from './sender-figures';

/** The schema whose rows a sender's own totals add up. */
export const SUMMED = 'caseload';
export const OWN_TOTAL = 'caseload_total';

/**
 * The blocks that an own total adds up: the sender's areas inside its area in that month, its own
 * area too. Null when they are not all there.
 */
export function summedBlocks(
	figures: SenderFigures,
	total: Block,
	parents: Parents
): Block[] | null {
	const { area, month } = total;
	const blocks = [...figures.blocks.values()].filter(
		(block) => block.schema === SUMMED && block.month === month
	);
	const inside = areasInside(
		parents,
		area,
		blocks.map((block) => block.area)
	);
	const summed = blocks.filter((block) => block.area === area || inside.includes(block.area));
	const [row] = [...total.rows.values()].flatMap((rows) => [...rows.values()]);
	return row && row.areas === summed.length ? summed : null;
}

/** Each figure of a sender's own total is the sum over its areas, shown there or not. */
export function writeOwnTotals(figures: SenderFigures, total: Block, summed: Block[]): void {
	for (const dimension of total.rows.keys()) {
		const codes = figures.codes(OWN_TOTAL, dimension)!;
		for (const value of codes.all) {
			for (const measure of measuresOf(total)) {
				const column = figures.cell(total, dimension, value, measure);
				const terms = summed.map((block): Term => [
					figures.cell(block, dimension, value, measure),
					-1
				]);
				figures.system.addEquation('own_total', [[column, 1], ...terms]);
			}
		}
	}
}
