import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws that are the same for the same seed on every machine. */
export interface Random {
	/** A whole number from `least` to `most`, both included. */
	integer(least: number, most: number): number;
	between(least: number, most: number): number;
	chance(probability: number): boolean;
	shuffled<T>(list: readonly T[]): T[];
}

export function makeRandom(seed: number): Random {
	const generator = xoroshiro128plus(seed);
	const integer = (least: number, most: number) => uniformInt(generator, least, most);
	const share = () => uniformFloat64(generator);
	return {
		integer,
		between: (least, most) => least + (most - least) * share(),
		chance: (probability) => share() < probability,
		shuffled(list) {
			const result = [...list];
			for (let last = result.length - 1; last > 0; last--) {
				const other = integer(0, last);
				[result[last], result[other]] = [result[other]!, result[last]!];
			}
			return result;
		}
	};
}
