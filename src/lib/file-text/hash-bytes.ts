import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 of bytes that arrive piece by piece, hexadecimal. */
export interface Hash {
	add(bytes: Uint8Array): void;
	finish(): Promise<string>;
}

/** Up to this size a file is hashed whole by the browser itself, some ten times faster. */
const WHOLE_BYTES = 128_000_000;

/** @param size how many bytes will be added */
export function startHash(size: number): Hash {
	const isWhole = size <= WHOLE_BYTES && globalThis.crypto?.subtle; // none on plain http://
	return isWhole ? new WholeHash(size) : new RunningHash();
}

class WholeHash implements Hash {
	#bytes: Uint8Array<ArrayBuffer>;
	#length = 0;

	constructor(size: number) {
		this.#bytes = new Uint8Array(size);
	}

	add(bytes: Uint8Array): void {
		this.#bytes.set(bytes, this.#length);
		this.#length += bytes.length;
	}

	async finish(): Promise<string> {
		const whole = this.#bytes.subarray(0, this.#length);
		return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', whole)));
	}
}

class RunningHash implements Hash {
	#hash = sha256.create();

	add(bytes: Uint8Array): void {
		this.#hash.update(bytes);
	}

	async finish(): Promise<string> {
		return bytesToHex(this.#hash.digest());
	}
}
