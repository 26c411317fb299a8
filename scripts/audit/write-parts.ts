import type { Term } from './linear-system';
import { measuresOf, type Block, type SenderFigures } from './sender-figures';

export const TOTAL = 'total';
const ALL = 'all';

/** The column of a block's total, or undefined when the block does not tell it. */
export function totalOf(
	figures: SenderFigures,
	block: Block,
	measure: string
): number | null | undefined {
	const row = block.rows.get(TOTAL)?.get(ALL);
	return row && figures.columnOfRow(row, measure);
}

/**
 * Parts and total of every dimension: equal where the given codes leave nobody out, else the parts
 * are at most the total. Dimensions that only the sender's own total shows are split as well.
 */
export function writeParts(figures: SenderFigures, block: Block, dimensions: Set<string>): void {
	for (const dimension of dimensions) {
		if (dimension === TOTAL) continue;
		const codes =
			figures.codes(block.schema, dimension) ?? figures.codes('caseload_total', dimension);
		if (!codes) continue;
		const isEqual = figures.isComplete(block, dimension);
		for (const measure of measuresOf(block)) {
			const total = totalOf(figures, block, measure);
			if (total === undefined || total === null) continue;
			const parts = codes.all.map((value): Term => [
				figures.cell(block, dimension, value, measure),
				-1
			]);
			figures.system.addEquation('parts', [[total, 1], ...parts], { most: isEqual ? 0 : Infinity });
		}
	}
}
