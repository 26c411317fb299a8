import { createReadStream, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import type { ByteSource } from '$lib/privacy-gate';
import { m } from '$lib/messages';
import { WrongUse } from './wrong-use';

/** A file of this machine as the gate reads it. @param name by which reports call it */
export function byteSource(path: string, name = path): ByteSource {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats?.isFile()) throw new WrongUse(m.atlas_error_no_file({ path }));
	return {
		name,
		size: stats.size,
		stream: () => Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>
	};
}
