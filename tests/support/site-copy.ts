import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the built site, served by the program that lies in it and nothing else. */
export interface SiteCopy {
	/** Ends in `/`. */
	url: string;
	folder: string;
	close(): void;
}

/** @throws when the copy does not say its address within 20 s, or could reach this repository's packages */
export async function openSiteCopy(): Promise<SiteCopy> {
	const folder = mkdtempSync(join(tmpdir(), 'usb-'));
	cpSync('build', folder, { recursive: true });
	if (createRequire(join(folder, 'serve.mjs')).resolve.paths('sirv')!.some(hasSirv))
		throw new Error('The copy lies where it finds packages.');
	const server = spawn(process.execPath, ['serve.mjs', '--no-open'], {
		cwd: folder,
		env: { PORT: '0' }
	});
	const url = await new Promise<string>((resolve, reject) => {
		setTimeout(() => reject(new Error('The copy did not start.')), 20_000).unref();
		server.stdout.on('data', (text) => {
			const [address] = /http:\S+/.exec(String(text)) ?? [];
			if (address) resolve(address);
		});
		server.stderr.on('data', (text) => reject(new Error(String(text))));
	});
	return {
		url,
		folder,
		close: () => {
			server.kill();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

function hasSirv(folder: string): boolean {
	try {
		return readdirSync(folder).includes('sirv');
	} catch {
		return false;
	}
}
