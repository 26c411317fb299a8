import { makeRandom, type Random } from './random';

/**
 * Each further file draws from a stream of its own, so that a change to one leaves the others as
 * they are.
 */
const STREAMS = {
	training: 1,
	submissions: 2,
	assessment: 3,
	services: 4,
	cpms18: 5,
	perception: 6,
	weekOne: 7
};
const DISTANCE = 1_000_003;

export function openStream(seed: number, name: keyof typeof STREAMS): Random {
	return makeRandom(seed + STREAMS[name] * DISTANCE);
}
