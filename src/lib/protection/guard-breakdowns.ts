import { breakdownOf, type Block } from './block';
import type { BreakdownSettings } from './breakdown-settings';
import {
	planParts,
	rowOf,
	shownParts,
	storeParts,
	withholdParts,
	type PartsPlan
} from './guard-parts';
import { guardSumParts, type SumRequest } from './guard-sum-parts';
import type { MonthTree } from './month-tree';
import type { SenderCases } from './sender-cases';

/** Protects the breakdowns of a month. Its totals are protected already. */
export function guardBreakdowns(
	cases: SenderCases,
	tree: MonthTree,
	settings: BreakdownSettings
): void {
	for (const dimension of dimensionsOf(tree)) {
		for (let measure = 0; measure < cases.spec.measures.length; measure++) {
			guardParts(cases, tree, dimension, measure, settings);
		}
	}
}

function dimensionsOf({ leaves, sums }: MonthTree): Set<number> {
	const blocks = [...leaves, ...sums.map(({ block }) => block)];
	return new Set(blocks.flatMap(({ breakdowns }) => breakdowns.map(({ dimension }) => dimension)));
}

function guardParts(
	cases: SenderCases,
	{ leaves, sums }: MonthTree,
	dimension: number,
	measure: number,
	settings: BreakdownSettings
): void {
	const told = sums.filter(({ block }) => shownParts(block, dimension, measure));
	const own = leaves.filter((leaf) => {
		const shown = shownParts(leaf, dimension, measure);
		return shown && !leaf.isHeld && !shown.isKept;
	});
	if (told.some(({ block }) => block.isHeld)) {
		// Stored sums cannot be widened any more.
		for (const leaf of own) withholdParts(cases, breakdownOf(leaf, dimension)!, measure);
		return;
	}
	const plan = (leaf: Block, partner: number | null) =>
		planParts(cases, leaf, breakdownOf(leaf, dimension)!, {
			measure,
			partner,
			k: settings.k,
			isStored: settings.isStored
		});
	const widest = told.at(-1);
	const values = widest
		? valuesBySize(cases, widest.block, dimension, measure)
		: /* each area has its own partner */ [];
	const { partner, plans } = widest ? bestPartner(own, values, plan) : ownPartners(own, plan);
	own.forEach((leaf, index) => {
		storeParts(cases, leaf, breakdownOf(leaf, dimension)!, plans[index]!, {
			measure,
			k: settings.k
		});
	});
	if (partner === null) return;
	const tops = new Map<Block, Block>();
	for (const sum of told) {
		const isOutermost = sum === widest;
		const request: SumRequest = { dimension, measure, partner, isOutermost, ...settings };
		if (!guardSumParts(cases, sum, tops, request)) continue;
		for (const leaf of sum.leaves) tops.set(leaf, sum.block);
	}
}

type Plan = (leaf: Block, partner: number | null) => PartsPlan;

function ownPartners(leaves: Block[], plan: Plan): { partner: null; plans: PartsPlan[] } {
	return { partner: null, plans: leaves.map((leaf) => plan(leaf, null)) };
}

/** The partner with which most areas keep their parts; the same for all, so that sums come out even. */
function bestPartner(
	leaves: Block[],
	values: number[],
	plan: Plan
): { partner: number; plans: PartsPlan[] } {
	let best = { partner: values[0] ?? -1, plans: [] as PartsPlan[], losses: Infinity };
	for (const partner of values) {
		const plans = leaves.map((leaf) => plan(leaf, partner));
		const losses = plans.reduce((sum, { kind }) => sum + LOSS[kind], 0);
		if (losses < best.losses) best = { partner, plans, losses };
		if (!losses) break;
	}
	return best;
}

/** A partner is one part less, and none at all about three. */
const LOSS: Record<PartsPlan['kind'], number> = { exact: 0, open: 0, partner: 1, impossible: 3 };

/** Values of a dimension, that with most children first. */
function valuesBySize(
	cases: SenderCases,
	block: Block,
	dimension: number,
	measure: number
): number[] {
	const breakdown = breakdownOf(block, dimension)!;
	const values = breakdown.rows.map((row) => cases.value[row]!);
	const size = (value: number) => {
		const row = rowOf(cases, breakdown, value);
		return cases.isGiven(row, measure) ? cases.high[cases.cell(row, measure)]! : 0;
	};
	return values.sort((a, b) => size(b) - size(a));
}
