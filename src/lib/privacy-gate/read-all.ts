import { decodeText, type ByteSource } from '$lib/file-text';
import type { Encoding } from '$lib/findings';

/** The whole text of a file that is small enough to be parsed at once. */
export async function readAll(
	source: ByteSource,
	encoding: Encoding,
	signal?: AbortSignal
): Promise<string> {
	let all = '';
	for await (const { text } of decodeText(source, encoding, signal)) all += text;
	return all;
}
