import { MEASURE_STATUS } from '$lib/tables';
import { breakdownOf, type Block } from './block';
import { newBreakdown } from './read-cases';
import type { SenderCases } from './sender-cases';

/**
 * Adds up what the sender sent for all its areas inside a larger one, from what was sent and not
 * from what is stored, once for each different set of two areas or more. A month of which a part
 * is stored already gets no totals: the rest is not known any more.
 * @param parentOf the area that holds an area, as codes; -1 for none
 * @param totalled codes of the dimensions that are added up
 */
export function addTotalBlocks(
	cases: SenderCases,
	parentOf: (area: number) => number,
	totalled: Set<number>
): void {
	for (const [month, blocks] of blocksByMonth(cases)) {
		if (blocks.some((block) => block.isHeld || block.isSentAgain || block.total < 0)) continue;
		if (isNested(blocks, parentOf)) continue;
		for (const [area, addends] of setsOfAreas(blocks, parentOf)) {
			const block = addUp(cases, area, month, addends, totalled);
			const chain = cases.totalChains.get(area);
			if (chain) chain.push(block);
			else cases.totalChains.set(area, [block]);
		}
	}
	for (const chain of cases.totalChains.values()) chain.sort((a, b) => a.month - b.month);
}

function blocksByMonth({ chains }: SenderCases): Map<number, Block[]> {
	const byMonth = new Map<number, Block[]>();
	for (const chain of chains.values()) {
		for (const block of chain) {
			const blocks = byMonth.get(block.month);
			if (blocks) blocks.push(block);
			else byMonth.set(block.month, [block]);
		}
	}
	return byMonth;
}

/** One of the areas lies inside another: nobody can tell whether it is counted there too. */
function isNested(blocks: Block[], parentOf: (area: number) => number): boolean {
	const areas = new Set(blocks.map(({ area }) => area));
	return blocks.some(({ area }) =>
		pathFrom(area, parentOf)
			.slice(1)
			.some((outer) => areas.has(outer))
	);
}

/** The larger areas with the blocks inside them, leaving out those that hold the same as a smaller one. */
function setsOfAreas(blocks: Block[], parentOf: (area: number) => number): Map<number, Block[]> {
	const inside = new Map<number, Block[]>();
	for (const block of blocks) {
		for (const area of pathFrom(block.area, parentOf)) {
			const others = inside.get(area);
			if (others) others.push(block);
			else inside.set(area, [block]);
		}
	}
	for (const [area, addends] of [...inside]) {
		if (addends.length < 2) inside.delete(area);
	}
	for (const block of blocks) {
		let size = 0;
		for (const area of pathFrom(block.area, parentOf)) {
			const addends = inside.get(area);
			if (addends && addends.length === size) inside.delete(area);
			else size = addends?.length ?? size;
		}
	}
	return inside;
}

const DEEPEST = 12; // a list of areas that goes round in a circle ends here

/** The area itself and all that hold it, from the inside out. */
function pathFrom(area: number, parentOf: (area: number) => number): number[] {
	const path: number[] = [];
	for (let at = area; at >= 0 && path.length < DEEPEST; at = parentOf(at)) path.push(at);
	return path;
}

function addUp(
	cases: SenderCases,
	area: number,
	month: number,
	addends: Block[],
	totalled: Set<number>
): Block {
	const total = sumRows(
		cases,
		-1,
		addends.map((block) => block.total),
		false
	);
	const block: Block = {
		area,
		month,
		isHeld: false,
		isSentAgain: false,
		total,
		breakdowns: [],
		isSum: true,
		addends,
		before: null
	};
	for (const dimension of totalled) {
		const parts = addends.map((addend) => breakdownOf(addend, dimension));
		if (!parts.every((breakdown) => breakdown !== undefined)) continue;
		const breakdown = newBreakdown(dimension, month);
		const values = new Set(parts.flatMap(({ rows }) => rows.map((row) => cases.value[row]!)));
		for (const value of [...values].sort((a, b) => a - b)) {
			const rows = parts.map(({ rows }) => rows.find((row) => cases.value[row] === value) ?? -1);
			breakdown.rows.push(sumRows(cases, value, rows, true));
		}
		block.breakdowns.push(breakdown);
	}
	return block;
}

/** A new row with the sums of these; given only where all are. An absent part is 0. */
function sumRows(cases: SenderCases, value: number, rows: number[], isPart: boolean): number {
	const sum = cases.addRow(-1, value);
	cases.spec.measures.forEach((_, measure) => {
		let low = 0;
		let high = 0;
		for (const row of rows) {
			if (row < 0 && isPart) continue;
			if (!cases.isGiven(row, measure)) return;
			const cell = cases.cell(row, measure);
			low += cases.low[cell]!;
			high += cases.high[cell]!;
		}
		cases.send(sum, measure, low, high, MEASURE_STATUS.given);
	});
	return sum;
}
