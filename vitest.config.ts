import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	test: {
		include: ['tests/rooms/**/*.test.ts', 'tests/scripts/**/*.test.ts'],
		maxWorkers: '100%', // by default one core is left idle, which is half of a small machine
		testTimeout: 60_000,
		hookTimeout: 60_000
	}
});
