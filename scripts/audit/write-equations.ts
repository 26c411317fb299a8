import { areasAbove, type Parents } from './area-tree';
import { LinearSystem } from './linear-system';
import { SenderFigures, blockKey, type Block } from './sender-figures';
import type { StoredRow } from './stored-rows';
import { writeAreasInside } from './write-areas-inside';
import { writeComplements } from './write-complements';
import { OWN_TOTAL, summedBlocks, writeOwnTotals } from './write-own-totals';
import { TOTAL, writeParts } from './write-parts';
import { writeEarlierStock, writeStockFlow } from './write-stock-flow';

/** Everything that a reader knows of one sender. */
export interface SenderSystem {
	system: LinearSystem;
	/** One for each release. */
	releases: SenderFigures[];
	/** Columns of counts that are shown nowhere but follow: complements, earlier stocks. */
	derived: number[];
}

/**
 * Writes down what the stored rows of one sender tell together, of one release or of several.
 * @param releases the sender's rows in each release; months that look the same are taken for the same
 * @param corrected keys of blocks that have other true counts in the second release; guessed where
 * nobody tells
 * @param withUntold whether to write equations in which neither transfer is told
 */
export function writeEquations(
	sender: string,
	releases: StoredRow[][],
	parents: Parents,
	withUntold: boolean,
	corrected = correctedBlocks(releases, parents)
): SenderSystem {
	const system = new LinearSystem();
	const columns = new Map<string, number>();
	const views = releases.map((rows, index) => {
		const space = (schema: string, area: string, month: number) =>
			corrected.has(blockKey(schema, area, month)) ? String(index) : '0';
		return new SenderFigures(sender, rows, system, columns, space);
	});
	for (const view of views) {
		for (const block of view.blocks.values()) writeShown(view, block);
	}
	const derived: number[] = [];
	for (const view of views) {
		const splits = new Map([...view.blocks.values()].map((block) => [block, ownDimensions(block)]));
		for (const block of view.blocks.values()) {
			derived.push(...writeComplements(view, block));
			if (block.month < 0) continue;
			const before = view.block(block.schema, block.area, block.month - 1);
			if (!before) derived.push(...writeEarlierStock(view, block));
			if (block.schema === OWN_TOTAL) {
				const summed = summedBlocks(view, block, parents);
				if (!summed) continue;
				writeOwnTotals(view, block, summed);
				for (const one of summed) {
					for (const dimension of block.rows.keys()) splits.get(one)!.add(dimension);
				}
				const summedBefore = before && summedBlocks(view, before, parents);
				if (summedBefore && areasOf(summedBefore) === areasOf(summed)) {
					writeStockFlow(view, before, block, withUntold, parents);
				}
			} else {
				if (before) writeStockFlow(view, before, block, withUntold, parents);
				writeAreasInside(view, block, parents);
			}
		}
		for (const [block, dimensions] of splits) writeParts(view, block, dimensions);
	}
	return { system, releases: views, derived };
}

/** The figures that are shown become columns first, so that their ranges are known to all equations. */
function writeShown(view: SenderFigures, block: Block): void {
	for (const rows of block.rows.values()) {
		for (const row of rows.values()) {
			for (const measure of Object.keys(row.figures)) view.columnOfRow(row, measure);
		}
	}
}

function ownDimensions(block: Block): Set<string> {
	return new Set([...block.rows.keys()].filter((dimension) => dimension !== TOTAL));
}

function areasOf(blocks: Block[]): string {
	return blocks
		.map(({ area }) => area)
		.sort()
		.join(' ');
}

/**
 * Blocks of which a stored range in one release excludes that of the first: other true counts.
 * What adds up areas has other true counts once one of them has.
 */
function correctedBlocks([first = [], ...others]: StoredRow[][], parents: Parents): Set<string> {
	const rowKey = (row: StoredRow) =>
		[row.schema, row.area, row.month, row.asOf, row.dimension, row.value].join('|');
	const firstRows = new Map(first.map((row) => [rowKey(row), row]));
	const corrected = new Set<string>();
	const months = new Set<number>();
	const areas = new Set(first.map(({ area }) => area));
	for (const row of others.flat()) {
		const twin = firstRows.get(rowKey(row));
		const isSame = Object.entries(row.figures).every(([name, figure]) =>
			meets(figure, twin?.figures[name])
		);
		if (isSame) continue;
		corrected.add(blockKey(row.schema, row.area, row.month));
		months.add(row.month);
	}
	for (const { schema, area, month } of [first, ...others].flat()) {
		const isOuter = [...areas].some((inner) => areasAbove(parents, inner).includes(area));
		if (months.has(month) && (schema === OWN_TOTAL || isOuter)) {
			corrected.add(blockKey(schema, area, month));
		}
	}
	return corrected;
}

function meets(one: { low: number; high: number }, other?: { low: number; high: number }): boolean {
	return !other || !(one.low > other.high || other.low > one.high);
}
