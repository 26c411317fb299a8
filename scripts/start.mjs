import { buildSite } from './build.mjs';
import { compressSite } from './compress-site.mjs';
import { setUp } from './setup.mjs';

await setUp();
console.log('Building the site where it changed …');
if (!(await buildSite())) process.exit(1);
await compressSite('build');

const { serveSite } = await import('./serve.mjs');
const { url } = await (process.env.PORT ? serveOn(Number(process.env.PORT)) : serveFrom(4173));
console.log(`\nCaseworker Atlas is ready: ${url}\nStop it with Ctrl+C.`);

async function serveOn(port) {
	return serveSite({ port }).catch((error) => {
		console.error(`Port ${port} cannot be used (${error.code}). Set PORT to another one.`);
		process.exit(1);
	});
}

async function serveFrom(port) {
	return serveSite({ port }).catch((error) => {
		if (error.code !== 'EADDRINUSE') throw error;
		return serveFrom(port + 1);
	});
}
