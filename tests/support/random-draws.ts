import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws that are the same for the same seed on every machine. */
export interface Draws {
	/** From 0 up to 1. */
	share(): number;
	/** A whole number from `least` to `most`, both included. */
	whole(least: number, most: number): number;
	chance(probability: number): boolean;
	/** One of the list, each as likely as its weight. */
	pick<T>(weighted: readonly (readonly [T, number])[]): T;
	/** How often a thing happens that is expected so many times (Poisson). */
	times(expected: number): number;
}

export function seededDraws(seed: number): Draws {
	const generator = xoroshiro128plus(seed);
	const share = () => uniformFloat64(generator);
	return {
		share,
		whole: (least, most) => least + Math.floor(share() * (most - least + 1)),
		chance: (probability) => share() < probability,
		pick(weighted) {
			let left = share() * weighted.reduce((sum, [, weight]) => sum + weight, 0);
			for (const [value, weight] of weighted) if ((left -= weight) < 0) return value;
			return weighted[weighted.length - 1]![0];
		},
		times(expected) {
			let count = 0;
			for (let left = share() - Math.exp(-expected), term = Math.exp(-expected); left > 0;) {
				term *= expected / ++count;
				left -= term;
				if (count > 20 * (expected + 1)) break;
			}
			return count;
		}
	};
}
