import type { ByteSource } from './byte-source';
import { CHUNK_CHARACTERS } from './limits';
import { readBytes } from './read-bytes';
import type { Encoding } from '$lib/findings';

/** A source holds bytes that its encoding does not allow. */
export class UndecodableError extends Error {
	override name = 'UndecodableError';
}

export interface TextChunk {
	text: string;
	/** Bytes read so far. */
	bytes: number;
	isLast: boolean;
}

/**
 * The text of a source in chunks of about a million characters, without its byte order mark.
 * @throws {UndecodableError} instead of ever giving a replacement character
 */
export async function* decodeText(
	source: ByteSource,
	encoding: Encoding,
	signal?: AbortSignal
): AsyncGenerator<TextChunk> {
	const decoder = new TextDecoder(encoding, { fatal: true });
	let text = '';
	let read = 0;
	for await (const bytes of readBytes(source, signal)) {
		text += decode(decoder, bytes, true);
		read += bytes.length;
		if (text.length < CHUNK_CHARACTERS) continue;
		yield { text, bytes: read, isLast: false };
		text = '';
	}
	text += decode(decoder, undefined, false);
	yield { text, bytes: read, isLast: true };
}

/** The beginning of a text, as far as its bytes are complete. */
export function decodeHead(head: Uint8Array, encoding: Encoding): string {
	return decode(new TextDecoder(encoding, { fatal: true }), head, true);
}

function decode(decoder: TextDecoder, bytes: Uint8Array | undefined, stream: boolean): string {
	try {
		return decoder.decode(bytes, { stream });
	} catch {
		throw new UndecodableError('The bytes do not fit the encoding');
	}
}
