import { MEASURE_STATUS } from '$lib/tables';
import type { Block } from './block';
import type { SenderCases } from './sender-cases';

/** A block that adds up others: the sender's total over its areas, or an area and areas inside it. */
export interface Sum {
	block: Block;
	/** The areas that it adds up, which add up nothing themselves. */
	leaves: Block[];
}

/** What one sender tells in one month. */
export interface MonthTree {
	leaves: Block[];
	/** From the inside out. */
	sums: Sum[];
}

/** The blocks of each month, in order. */
export function* eachMonth(
	cases: SenderCases,
	parentOf: (area: number) => number
): Iterable<MonthTree> {
	const months = new Map<number, { blocks: Block[]; totals: Block[] }>();
	const of = (month: number) => {
		let entry = months.get(month);
		if (!entry) months.set(month, (entry = { blocks: [], totals: [] }));
		return entry;
	};
	for (const chain of cases.chains.values()) {
		for (const block of chain) of(block.month).blocks.push(block);
	}
	for (const chain of cases.totalChains.values()) {
		for (const block of chain) of(block.month).totals.push(block);
	}
	for (const month of [...months.keys()].sort((a, b) => a - b)) {
		const { blocks, totals } = months.get(month)!;
		const isNew = [...blocks, ...totals].some((block) => !block.isHeld);
		if (isNew) yield treeOf(cases, blocks, totals, parentOf);
	}
}

function treeOf(
	cases: SenderCases,
	blocks: Block[],
	totals: Block[],
	parentOf: (area: number) => number
): MonthTree {
	const insideOf = innerBlocks(cases, blocks, parentOf);
	const leaves = blocks.filter((block) => !insideOf.has(block));
	const leavesOf = (block: Block): Block[] => insideOf.get(block)?.flatMap(leavesOf) ?? [block];
	const sums: Sum[] = [];
	for (const [block, inner] of insideOf) {
		block.addends = inner;
		sums.push({ block, leaves: leavesOf(block) });
	}
	for (const block of totals) {
		if (block.addends) sums.push({ block, leaves: block.addends.flatMap(leavesOf) });
	}
	return { leaves, sums: sums.sort((a, b) => a.leaves.length - b.leaves.length) };
}

/** It was sent again, and the new version stands. */
export function isCorrected({ isSentAgain, isHeld }: Block): boolean {
	return isSentAgain && !isHeld;
}

/**
 * A sum and its areas before and after a correction would tell what one area has: the new version
 * goes without the sum, or where only areas were sent again, without these.
 */
function hideCorrected(cases: SenderCases, sum: Block, inner: Block[]): void {
	const hidden = sum.isSentAgain ? [sum] : inner.filter(isCorrected);
	for (const block of hidden) {
		block.isHeld = false;
		cases.spec.measures.forEach((_, measure) => {
			if (!cases.isGiven(block.total, measure)) return;
			cases.send(block.total, measure, NaN, NaN, MEASURE_STATUS.withheld);
		});
		for (const breakdown of block.breakdowns) breakdown.isDropped = true;
	}
}

/** For each area that was sent beside areas inside it, these, where they add up to it. */
function innerBlocks(
	cases: SenderCases,
	blocks: Block[],
	parentOf: (area: number) => number
): Map<Block, Block[]> {
	const byArea = new Map(blocks.map((block) => [block.area, block]));
	const inside = new Map<Block, Block[]>();
	for (const block of blocks) {
		let outer: Block | undefined;
		for (let at = parentOf(block.area), depth = 0; at >= 0 && depth < DEEPEST; depth++) {
			outer = byArea.get(at);
			if (outer) break;
			at = parentOf(at);
		}
		if (!outer || outer === block) continue;
		const others = inside.get(outer);
		if (others) others.push(block);
		else inside.set(outer, [block]);
	}
	for (const [outer, inner] of [...inside]) {
		const isChanged = [outer, ...inner].some(isCorrected);
		if (isChanged) hideCorrected(cases, outer, inner);
		if (isChanged || !addsUp(cases, outer, inner)) inside.delete(outer);
	}
	return inside;
}

const DEEPEST = 12; // a list of areas that goes round in a circle ends here

/** Every total that all of them tell is the sum. */
function addsUp(cases: SenderCases, outer: Block, inner: Block[]): boolean {
	return cases.spec.measures.every((_, measure) => {
		if (![outer, ...inner].every(({ total }) => cases.isGiven(total, measure))) return true;
		let low = 0;
		let high = 0;
		for (const { total } of inner) {
			low += cases.low[cases.cell(total, measure)]!;
			high += cases.high[cases.cell(total, measure)]!;
		}
		const cell = cases.cell(outer.total, measure);
		return cases.low[cell]! <= high && cases.high[cell]! >= low;
	});
}
