/**
 * The page's content security policy: nothing but this site's own files, and no `eval`.
 * SvelteKit writes it into every page as a meta tag (adding the hash of its own inline script);
 * `scripts/serve.mjs` and `static/_headers` send it as a header too, which also binds workers.
 */
export const PAGE_POLICY = {
	'default-src': ['none'],
	'script-src': ['self', 'wasm-unsafe-eval'],
	'worker-src': ['self', 'blob:'],
	'connect-src': ['self'],
	'img-src': ['self', 'data:', 'blob:'],
	'style-src': ['self', 'unsafe-inline'],
	'font-src': ['self'],
	'manifest-src': ['self'],
	'base-uri': ['none'],
	'form-action': ['none'],
	'object-src': ['none']
};
