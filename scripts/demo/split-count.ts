import type { Random } from './random';

/** Whole numbers in proportion to the weights that add up to `total` (largest remainders). */
export function splitCount(total: number, weights: readonly number[]): number[] {
	const sum = weights.reduce((a, b) => a + b, 0);
	const exact = weights.map((weight) => (sum ? (total * weight) / sum : 0));
	const parts = exact.map(Math.floor);
	const byRemainder = exact
		.map((value, index) => ({ index, remainder: value - Math.floor(value) }))
		.sort((a, b) => b.remainder - a.remainder || a.index - b.index);
	let left = total - parts.reduce((a, b) => a + b, 0);
	for (const { index } of byRemainder) {
		if (left-- <= 0) break;
		parts[index]!++;
	}
	return parts;
}

/** How many of `count` draws fall on each weight. */
export function drawCounts(random: Random, count: number, weights: readonly number[]): number[] {
	const counts = weights.map(() => 0);
	for (let draw = 0; draw < count; draw++) counts[drawIndex(random, weights)]!++;
	return counts;
}

/** How many of `count` children taken from the pools come out of each, none twice. */
export function takeFrom(random: Random, count: number, pools: readonly number[]): number[] {
	const left = [...pools];
	const taken = pools.map(() => 0);
	for (let draw = 0; draw < count; draw++) {
		const index = drawIndex(random, left);
		left[index]!--;
		taken[index]!++;
	}
	return taken;
}

function drawIndex(random: Random, weights: readonly number[]): number {
	let point = random.between(
		0,
		weights.reduce((a, b) => a + b, 0)
	);
	const index = weights.findIndex((weight) => (point -= weight) < 0);
	return index < 0 ? weights.findLastIndex((weight) => weight > 0) : index;
}
