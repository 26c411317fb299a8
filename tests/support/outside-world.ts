import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Everything that is not this machine: a proxy that says yes to all and remembers who came. */
export interface OutsideWorld {
	proxy: string;
	/** `GET http://other.example/x.csv` or `CONNECT other.example:443`, in order. */
	visits: string[];
	close(): Promise<void>;
}

/** What Chromium asks for on its own account, whatever page is open. */
const OF_THE_BROWSER = new Set([
	'accounts.google.com:443',
	'android.clients.google.com:443',
	'clients2.google.com:443',
	'content-autofill.googleapis.com:443',
	'optimizationguide-pa.googleapis.com:443',
	'update.googleapis.com:443'
]);

/** Answers every plain request with one small CSV that any page may read; refuses TLS after noting it. */
export async function openOutsideWorld(): Promise<OutsideWorld> {
	const visits: string[] = [];
	const server = createServer((request, response) => {
		const { hostname } = new URL(request.url!, 'http://unknown');
		if (!OF_THE_BROWSER.has(`${hostname}:443`)) visits.push(`${request.method} ${request.url}`);
		const headers = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' };
		response.writeHead(200, { ...headers, 'Content-Type': 'text/csv' }).end('figure\n7\n');
	});
	server.on('connect', (request, socket) => {
		if (!OF_THE_BROWSER.has(request.url!)) visits.push(`CONNECT ${request.url}`);
		socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
	});
	await listen(server);
	return {
		proxy: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		visits,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

const listen = (server: Server) =>
	new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
