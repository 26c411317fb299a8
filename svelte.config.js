import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { PAGE_POLICY } from './scripts/page-policy.mjs';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', fallback: undefined, strict: true }),
		csp: { mode: 'hash', directives: PAGE_POLICY },
		paths: { relative: true },
		serviceWorker: { register: false },
		typescript: { config: (config) => void config.include.push('../scripts/**/*.ts', '../*.ts') }
	}
};
