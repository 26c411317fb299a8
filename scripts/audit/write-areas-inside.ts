import { areasInside, outermost, type Parents } from './area-tree';
import type { Term } from './linear-system';
import { measuresOf, type Block, type SenderFigures } from './sender-figures';

/** An area is the sum of the areas inside it, where a sender has sent both. */
export function writeAreasInside(figures: SenderFigures, block: Block, parents: Parents): void {
	const { schema, area, month } = block;
	const blocks = [...figures.blocks.values()].filter(
		(other) => other.schema === schema && other.month === month
	);
	const all = blocks.map((other) => other.area);
	const inner = new Set(outermost(parents, areasInside(parents, area, all)));
	if (!inner.size) return;
	const summed = blocks.filter((other) => inner.has(other.area));
	for (const [dimension, rows] of block.rows) {
		for (const value of rows.keys()) {
			for (const measure of measuresOf(block)) {
				const terms = summed.map((other): Term => [
					figures.cell(other, dimension, value, measure),
					-1
				]);
				const column = figures.cell(block, dimension, value, measure);
				figures.system.addEquation('areas_inside', [[column, 1], ...terms], { isSoft: true });
			}
		}
	}
}
