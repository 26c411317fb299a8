import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Kept between runs; inside node_modules, so that it goes when the packages go. */
export const CACHE = 'node_modules/.cache/caseworker-atlas';

/** One hash of the names and contents of these files and folders; missing ones count as empty. */
export function fingerprint(paths) {
	const hash = createHash('sha256');
	for (const file of paths.flatMap(filesUnder)) hash.update(`${file}\0`).update(readFileSync(file));
	return hash.digest('hex');
}

/** Every file under a folder in a fixed order, the file itself, or nothing. */
export function filesUnder(path) {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats) return [];
	if (!stats.isDirectory()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesUnder(join(path, name)));
}

/** Does the work unless its result stands and was made from the same inputs. */
export async function unlessUnchanged(name, inputs, results, work) {
	const stamp = join(CACHE, `${name}.stamp`);
	const current = fingerprint(inputs);
	const isDone = results.every((path) => statSync(path, { throwIfNoEntry: false }));
	if (isDone && filesUnder(stamp).length && readFileSync(stamp, 'utf8') === current) return;
	await work();
	mkdirSync(dirname(stamp), { recursive: true });
	writeFileSync(stamp, current);
}
