import type { Encoding } from '$lib/findings';

export interface ByteOrderMark {
	encoding: Encoding;
	length: number;
}

/** The encoding that the first bytes declare, if they do. */
export function byteOrderMark(head: Uint8Array): ByteOrderMark | null {
	const [first, second, third] = head;
	if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', length: 3 };
	if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', length: 2 };
	if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', length: 2 };
	return null;
}
