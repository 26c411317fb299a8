import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { MESSAGES } from './scripts/messages-options.mjs';

export default defineConfig({
	plugins: [paraglideVitePlugin(MESSAGES), sveltekit()],
	worker: { format: 'es' },
	build: { chunkSizeWarningLimit: 1500 }
});
