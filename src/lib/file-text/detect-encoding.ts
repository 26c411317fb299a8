import type { ByteSource } from './byte-source';
import { fault, type Fault, type Encoding } from '$lib/findings';
import { readBytes } from './read-bytes';
import { hasControls, recogniseContainer } from './recognise-container';
import type { FileScan } from './scan-file';

/** The encoding to read with, or why there is none. */
export type EncodingFinding = { encoding: Encoding } | { fault: Fault };

/**
 * A byte order mark decides, then a choice of the user, then whether all bytes are UTF-8. What is
 * left is Windows-1252 where that is certain, and a question otherwise; never replacement characters.
 */
export async function detectEncoding(
	source: ByteSource,
	scan: FileScan,
	chosen: Encoding | undefined,
	signal?: AbortSignal
): Promise<EncodingFinding> {
	const container = recogniseContainer(scan.head);
	if (container) return { fault: fault('file_type', container) };
	const encoding = scan.mark?.encoding ?? chosen;
	if (encoding?.startsWith('utf-16')) return { encoding };
	if (scan.hasNul) return { fault: fault('file_type', 'binary') };
	if (encoding === 'utf-8' && !scan.isUtf8) {
		return { fault: fault('encoding', 'invalid', { encoding }) };
	}
	if (encoding) return { encoding };
	if (scan.isUtf8) return { encoding: 'utf-8' };
	if (hasControls(scan.head)) return { fault: fault('file_type', 'binary') };
	const isWestern = await hasIsolatedHighBytes(source, signal);
	return isWestern ? { encoding: 'windows-1252' } : { fault: fault('encoding', 'choose') };
}

const LONGEST_RUN = 2; // "créée" has two accented letters in a row; Arabic and Cyrillic words have more
const SHARE_BESIDE_LETTERS = 0.9;

/**
 * Approximate: high bytes that stand singly among ASCII letters are accented Latin letters. Fails,
 * towards asking, for a file whose only high bytes are signs or one-letter words.
 */
async function hasIsolatedHighBytes(source: ByteSource, signal?: AbortSignal): Promise<boolean> {
	let runs = 0;
	let besideLetters = 0;
	let runLength = 0;
	let before = 0;
	for await (const bytes of readBytes(source, signal)) {
		for (const byte of bytes) {
			if (byte >= 0x80) {
				if (!isWesternLetter(byte) || ++runLength > LONGEST_RUN) return false;
				continue;
			}
			if (runLength) {
				runs++;
				if (isAsciiLetter(before) || isAsciiLetter(byte)) besideLetters++;
			}
			runLength = 0;
			before = byte;
		}
	}
	return runs > 0 && besideLetters / runs >= SHARE_BESIDE_LETTERS;
}

const WESTERN_SIGNS = [0x8a, 0x8c, 0x8e, 0x92, 0x9a, 0x9c, 0x9e, 0x9f, 0xa0, 0xaa, 0xba]; // Š Œ Ž ’ š œ ž Ÿ nbsp ª º
const isWesternLetter = (byte: number) =>
	WESTERN_SIGNS.includes(byte) || (byte >= 0xc0 && byte !== 0xd7 && byte !== 0xf7);
const isAsciiLetter = (byte: number) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
