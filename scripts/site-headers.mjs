import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { filesUnder } from './fingerprint.mjs';
import { PAGE_POLICY } from './page-policy.mjs';

const FOR_EVERY_FILE = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin'
};

/**
 * The headers of every answer: the page policy and what else keeps a visit to itself.
 * @param {string} directory a built site
 * @returns {Record<string, string>}
 */
export function siteHeaders(directory) {
	return { 'Content-Security-Policy': policyText(directory), ...FOR_EVERY_FILE };
}

/** The policy as one line, with the hashes of the inline scripts of the pages in that folder. */
export function policyText(directory) {
	const hashes = inlineScriptHashes(directory);
	return Object.entries({ ...PAGE_POLICY, 'frame-ancestors': ['none'] })
		.map(([name, sources]) =>
			[name, ...sources.map(quote), ...(name === 'script-src' ? hashes : [])].join(' ')
		)
		.join('; ');
}

/** Headers for hosts that read a `_headers` file. */
export function headersFile(directory) {
	const lines = Object.entries(siteHeaders(directory)).map(
		([name, value]) => `  ${name}: ${value}`
	);
	return `/*\n${lines.join('\n')}\n/_app/immutable/*\n  Cache-Control: public, max-age=31536000, immutable\n`;
}

const KEYWORDS = ['none', 'self', 'unsafe-inline', 'wasm-unsafe-eval'];
const quote = (source) => (KEYWORDS.includes(source) ? `'${source}'` : source);

function inlineScriptHashes(directory) {
	const pages = filesUnder(directory).filter((file) => file.endsWith('.html'));
	const scripts = pages.flatMap((page) => [
		...readFileSync(page, 'utf8').matchAll(
			/<script(?![^>]*\b(?:src|type="application\/json")\b)[^>]*>([^]*?)<\/script>/g
		)
	]);
	return [...new Set(scripts.map(([, text]) => `'sha256-${sha256(text)}'`))];
}

const sha256 = (text) => createHash('sha256').update(text).digest('base64');
