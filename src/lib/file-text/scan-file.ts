import { byteOrderMark, type ByteOrderMark } from './byte-order-mark';
import type { ByteSource } from './byte-source';
import { startHash } from './hash-bytes';
import { readBytes } from './read-bytes';

const HEAD_BYTES = 65_536;

/** What one look at all bytes tells. */
export interface FileScan {
	/** SHA-256, hexadecimal. */
	hash: string;
	/** The first 64 kB. */
	head: Uint8Array;
	mark: ByteOrderMark | null;
	isUtf8: boolean;
	hasNul: boolean;
}

/**
 * Reads all bytes once, without keeping them.
 * @param knownHash their SHA-256, where it has been computed before
 * @param onbytes bytes read so far
 */
export async function scanFile(
	source: ByteSource,
	knownHash?: string,
	onbytes?: (bytes: number) => void,
	signal?: AbortSignal
): Promise<FileScan> {
	const hash = knownHash ? null : startHash(source.size);
	const utf8 = new Utf8Check();
	const head = new Uint8Array(Math.min(HEAD_BYTES, source.size));
	let read = 0;
	let hasNul = false;
	for await (const bytes of readBytes(source, signal)) {
		hash?.add(bytes);
		utf8.add(bytes);
		hasNul ||= bytes.includes(0);
		if (read < head.length) head.set(bytes.subarray(0, head.length - read), read);
		read += bytes.length;
		onbytes?.(read);
	}
	return {
		hash: hash ? await hash.finish() : knownHash!,
		head: head.subarray(0, read),
		mark: byteOrderMark(head),
		isUtf8: utf8.isValid(),
		hasNul
	};
}

class Utf8Check {
	#decoder = new TextDecoder('utf-8', { fatal: true });
	#valid = true;

	add(bytes: Uint8Array): void {
		this.#decode(bytes, true);
	}

	isValid(): boolean {
		this.#decode(new Uint8Array(), false);
		return this.#valid;
	}

	#decode(bytes: Uint8Array, stream: boolean): void {
		if (!this.#valid) return;
		try {
			this.#decoder.decode(bytes, { stream });
		} catch {
			this.#valid = false;
		}
	}
}
