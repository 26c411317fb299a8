import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { startHash } from '../../../src/lib/file-text/hash-bytes';

const PIECES = [new Uint8Array([1, 2, 3]), new Uint8Array(70_000).fill(7), new Uint8Array([9])];
const EXPECTED = createHash('sha256').update(Buffer.concat(PIECES)).digest('hex');

describe(startHash, () => {
	it('hashes a small file whole', async () => {
		const hash = startHash(70_004);
		PIECES.forEach((bytes) => hash.add(bytes));
		expect(await hash.finish()).toBe(EXPECTED);
	});

	it('hashes a large file piece by piece', async () => {
		const hash = startHash(300_000_000);
		PIECES.forEach((bytes) => hash.add(bytes));
		expect(await hash.finish()).toBe(EXPECTED);
	});
});
