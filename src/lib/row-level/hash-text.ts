/**
 * Number of 53 bits that stands for a text while rows are counted, so that the text itself is not
 * kept. The seed is drawn anew for each count. Approximate: among a million different texts two
 * share a number with a chance of 1 in 18,000 (cyrb53, https://github.com/bryc/code, public domain).
 */
export function hashText(text: string, seed: number): number {
	let high = 0xdeadbeef ^ seed;
	let low = 0x41c6ce57 ^ seed;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		high = Math.imul(high ^ code, 2654435761);
		low = Math.imul(low ^ code, 1597334677);
	}
	high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
	low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
	return 4294967296 * (2097151 & low) + (high >>> 0);
}

export function drawSeed(): number {
	return crypto.getRandomValues(new Uint32Array(1))[0]!;
}
