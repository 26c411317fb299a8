import type { ProblemVariant } from '$lib/findings';

const SIGNATURES: [ProblemVariant<'file_type'>, number[]][] = [
	['zip', [0x50, 0x4b, 0x03, 0x04]],
	['zip', [0x50, 0x4b, 0x05, 0x06]],
	['gzip', [0x1f, 0x8b]],
	['old_excel', [0xd0, 0xcf, 0x11, 0xe0]],
	['pdf', [0x25, 0x50, 0x44, 0x46]] // %PDF
];

/** The kind of file that its first bytes give away, or null when they may be text. */
export function recogniseContainer(head: Uint8Array): ProblemVariant<'file_type'> | null {
	const found = SIGNATURES.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte));
	return found?.[0] ?? null;
}

/** Whether bytes that are not UTF-8 hold controls that no text in a one-byte encoding has. */
export function hasControls(head: Uint8Array): boolean {
	return head.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d);
}
