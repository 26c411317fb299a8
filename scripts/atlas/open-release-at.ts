import { readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { m } from '$lib/messages';
import {
	ReleaseError,
	openZip,
	readRelease,
	type Holdings,
	type ReleaseFault
} from '$lib/pipeline';
import { WrongUse } from './wrong-use';

/** A release from a folder or a zip of this machine. @throws WrongUse that says what is wrong with it */
export async function openReleaseAt(path: string): Promise<Holdings> {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats) throw new WrongUse(m.atlas_error_no_file({ path }));
	try {
		return await readRelease(
			stats.isDirectory()
				? async (part) => new Uint8Array(await readFile(join(path, part)))
				: openZip(new Uint8Array(readFileSync(path)))
		);
	} catch (cause) {
		if (!(cause instanceof ReleaseError)) throw cause;
		throw new WrongUse(SENTENCES[cause.fault]({ path: join(path, cause.path) }), { cause });
	}
}

const SENTENCES: Record<ReleaseFault, (inputs: { path: string }) => string> = {
	no_manifest: m.atlas_error_release_no_manifest,
	not_a_release: m.atlas_error_release_not_a_release,
	other_format: m.atlas_error_release_other_format,
	missing: m.atlas_error_release_missing,
	changed: m.atlas_error_release_changed,
	unreadable: m.atlas_error_release_unreadable
};
