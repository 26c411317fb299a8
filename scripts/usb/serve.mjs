// Serves the folder in which this file lies, on this machine only: node serve.mjs [--no-open]
// It is copied into every built site and needs Node 20 or newer, nothing else, and no network.
import { spawn } from 'node:child_process';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = dirname(fileURLToPath(import.meta.url));
const FIRST_PORT = Number(process.env.PORT ?? 4173);
const LAST_PORT = FIRST_PORT + 20;

const TYPES = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.geojson': 'application/geo+json; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.woff2': 'font/woff2',
	'.wasm': 'application/wasm',
	'.gz': 'application/gzip',
	'.arrow': 'application/vnd.apache.arrow.file'
};

/** The page policy and what else keeps a visit to itself, as the build wrote it for hosts. */
const HEADERS = Object.fromEntries(
	readFileSync(join(FOLDER, '_headers'), 'utf8')
		.split(/\n(?=\/)/)[0]
		.split('\n')
		.slice(1)
		.filter((line) => line.includes(': '))
		.map((line) => [
			line.slice(0, line.indexOf(': ')).trim(),
			line.slice(line.indexOf(': ') + 2).trim()
		])
);

const server = createServer((request, response) => {
	for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
	if (!['GET', 'HEAD'].includes(request.method)) return refuse(response, 405);
	if (!URL.canParse(request.url, 'http://localhost')) return refuse(response, 404);
	const { pathname, search } = new URL(request.url, 'http://localhost');
	const file = fileOf(pathname);
	if (!file) return refuse(response, 404);
	if (!pathname.endsWith('/') && isFolder(file)) {
		response.writeHead(308, { Location: `${pathname}/${search}` }).end();
		return;
	}
	send(request, response, isFolder(file) ? join(file, 'index.html') : file);
});

function send(request, response, file) {
	const size = sizeOf(file);
	if (size === null) return refuse(response, 404);
	const takesBrotli = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
	const isBrotli = takesBrotli && sizeOf(`${file}.br`) !== null;
	const sent = isBrotli ? `${file}.br` : file;
	response.writeHead(200, {
		'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
		'Content-Length': sizeOf(sent),
		'Cache-Control': file.includes(`${sep}immutable${sep}`)
			? 'public, max-age=31536000, immutable'
			: 'no-cache',
		Vary: 'Accept-Encoding',
		...(isBrotli ? { 'Content-Encoding': 'br' } : {})
	});
	if (request.method === 'HEAD') response.end();
	else
		createReadStream(sent)
			.on('error', () => response.destroy())
			.pipe(response);
}

/** @returns a path within the folder, or null */
function fileOf(pathname) {
	try {
		const file = normalize(join(FOLDER, decodeURIComponent(pathname)));
		return file === FOLDER || file.startsWith(FOLDER + sep) ? file : null;
	} catch {
		return null;
	}
}

function sizeOf(file) {
	const found = statSync(file, { throwIfNoEntry: false });
	return found?.isFile() ? found.size : null;
}

function isFolder(file) {
	return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function refuse(response, status) {
	response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
}

/** Tries ports from the first on, as another copy may already run. */
function listen(port) {
	server.removeAllListeners('error').removeAllListeners('listening');
	server.once('error', (error) => {
		if (error.code !== 'EADDRINUSE' || port >= LAST_PORT) throw error;
		listen(port + 1);
	});
	server.listen(port, '127.0.0.1', () => {
		const url = `http://127.0.0.1:${server.address().port}/`;
		console.log(`Caseworker Atlas: ${url}\nCtrl+C`);
		if (!process.argv.includes('--no-open')) openBrowser(url);
	});
}

/** Where no browser can be opened, the address on the screen is enough. */
function openBrowser(url) {
	const [command, ...words] = {
		win32: ['cmd', '/c', 'start', '', url],
		darwin: ['open', url]
	}[process.platform] ?? ['xdg-open', url];
	spawn(command, words, { stdio: 'ignore', detached: true })
		.on('error', () => {})
		.unref();
}

listen(FIRST_PORT);
