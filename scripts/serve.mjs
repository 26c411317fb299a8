import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { siteHeaders } from './site-headers.mjs';

/**
 * Serves a built site on this machine only.
 * @param options.directory what to serve
 * @param options.base the path it lives under, such as `/some/base`; the root unless given
 * @param options.port 0 (the default) takes any free one
 * @param options.headers sent with every answer; the site's own headers unless given
 * @returns its address (ending in `/`) and `close`, which also ends open connections
 * @throws when the port is taken (code EADDRINUSE)
 */
export async function serveSite({
	directory = 'build',
	base = '',
	port = 0,
	headers = siteHeaders(directory)
} = {}) {
	const files = sirv(directory, {
		dev: true, // looks at the disk each time: a build meanwhile must not end the server
		brotli: true,
		gzip: true,
		etag: true,
		setHeaders: (response, path) => response.setHeader('Cache-Control', cacheControl(path))
	});
	const server = createServer((request, response) => {
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		if (!URL.canParse(request.url, 'http://localhost')) return refuse(response);
		const { pathname, search } = new URL(request.url, 'http://localhost');
		if (!pathname.startsWith(`${base}/`)) return refuse(response);
		const path = pathname.slice(base.length);
		if (!path.endsWith('/') && existsSync(join(directory, path, 'index.html'))) {
			response.writeHead(308, { Location: `${pathname}/${search}` }).end();
			return;
		}
		request.url = path + search;
		files(request, response, () => refuse(response));
	});
	await new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', resolve);
	});
	return {
		url: `http://127.0.0.1:${server.address().port}${base}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(resolve);
				server.closeAllConnections();
			})
	};
}

/** Names with a hash never change their content; everything else is asked for again. */
const cacheControl = (path) =>
	path.includes('/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache';

function refuse(response) {
	response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const { url } = await serveSite({ port: Number(process.env.PORT ?? 4173) });
	console.log(`Serving build/ at ${url}`);
}
