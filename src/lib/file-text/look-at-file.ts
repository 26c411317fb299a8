import { decodeHead, UndecodableError } from './decode-text';
import { detectEncoding } from './detect-encoding';
import type { ByteSource } from './byte-source';
import { BYTES_PER_MEGABYTE, LIMITS } from './limits';
import { fault, type Fault, type Encoding } from '$lib/findings';
import { scanFile } from './scan-file';

/** What can be said of a file without reading its rows. */
export interface FileLook {
	/** Empty when the file is too large to be read at all. */
	hash: string;
	encoding: Encoding | null;
	/** Whether its text is JSON, which only boundaries and settings may be. */
	isJson: boolean;
	/** The beginning of its text. */
	head: string;
	/** Why it will not be read. */
	fault: Fault | null;
}

/** Reads all bytes once: hash, kind of file, encoding. */
export async function lookAtFile(
	source: ByteSource,
	settings: { encoding?: Encoding; hash?: string },
	onbytes?: (bytes: number) => void,
	signal?: AbortSignal
): Promise<FileLook> {
	const look: FileLook = { hash: '', encoding: null, isJson: false, head: '', fault: null };
	if (source.size > LIMITS.fileMegabytes * BYTES_PER_MEGABYTE) {
		return { ...look, fault: fault('size', 'file', { limit: LIMITS.fileMegabytes }) };
	}
	const scan = await scanFile(source, settings.hash, onbytes, signal);
	look.hash = scan.hash;
	if (scan.head.length === (scan.mark?.length ?? 0)) {
		return { ...look, fault: fault('structure', 'empty') };
	}
	const finding = await detectEncoding(source, scan, settings.encoding, signal);
	if ('fault' in finding) return { ...look, fault: finding.fault };
	look.encoding = finding.encoding;
	try {
		look.head = decodeHead(scan.head, finding.encoding);
	} catch (error) {
		if (!(error instanceof UndecodableError)) throw error;
		return { ...look, fault: undecodable(finding.encoding) };
	}
	return { ...look, ...judgeText(look.head, source.name) };
}

export function undecodable(encoding: Encoding): Fault {
	return fault('encoding', 'invalid', { encoding });
}

function judgeText(head: string, name: string): Pick<FileLook, 'isJson' | 'fault'> {
	const first = head.trimStart()[0];
	if (first === undefined) return { isJson: false, fault: fault('structure', 'empty') };
	if (first === '<') return { isJson: false, fault: fault('file_type', 'markup') };
	if (first === '[') return { isJson: false, fault: fault('file_type', 'json') };
	return { isJson: first === '{' || /\.geojson$/i.test(name), fault: null };
}
