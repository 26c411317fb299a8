import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { CACHE, filesUnder } from './fingerprint.mjs';

const COMPRESSIBLE = /\.(wasm|m?js|css|html|json|geojson|arrow|svg|csv|webmanifest)$/;
const SMALLEST = 1024; // bytes; below it a compressed copy saves nothing
// Brotli 9, not 11: the engine takes 12 s instead of 92 s and grows by 15 %.
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Writes a `.br` and a `.gz` beside each file of a built site; each content is compressed once. */
export async function compressSite(directory) {
	await mkdir(join(CACHE, 'compressed'), { recursive: true });
	for (const file of filesUnder(directory).filter((name) => COMPRESSIBLE.test(name))) {
		const content = await readFile(file);
		if (content.length < SMALLEST) continue;
		const hash = createHash('sha256').update(content).digest('hex');
		await Promise.all([
			place(`${file}.br`, `${hash}.br`, () => promisify(brotliCompress)(content, QUALITY)),
			place(`${file}.gz`, `${hash}.gz`, () => promisify(gzip)(content))
		]);
	}
}

async function place(target, name, compress) {
	const kept = join(CACHE, 'compressed', name);
	if (!(await stat(kept).catch(() => null))) {
		await writeFile(`${kept}.part`, await compress());
		await rename(`${kept}.part`, kept); // an interrupted run leaves no half file under the real name
	}
	await copyFile(kept, target);
}
