import { gunzipSync, gzipSync, unzipSync, zipSync } from 'fflate';
import { ReleaseError } from './release-manifest';

const EARLIEST_ZIP_DATE = '1980-01-01T00:00:00'; // a fixed date, so that equal releases are equal bytes

/** SHA-256, hexadecimal. */
export async function sha256(bytes: Uint8Array): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function compress(bytes: Uint8Array): Uint8Array {
	return gzipSync(bytes, { level: 6, mtime: 0 });
}

/** The bytes, unpacked where they are still packed. */
export function decompress(bytes: Uint8Array): Uint8Array {
	return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** The files of a release as one zip, the same bytes for the same files. */
export function zipRelease(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
	return zipSync(Object.fromEntries(files), { level: 6, mtime: EARLIEST_ZIP_DATE });
}

/** Gives `readRelease` the files of a zip. @throws ReleaseError when the bytes are no zip */
export function openZip(bytes: Uint8Array): (path: string) => Promise<Uint8Array> {
	const files = unzip(bytes);
	return async (path) => {
		const file = files[path];
		if (!file) throw new ReleaseError('missing', path);
		return file;
	};
}

function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
	try {
		return unzipSync(bytes);
	} catch (cause) {
		throw new ReleaseError('not_a_release', '', { cause });
	}
}
