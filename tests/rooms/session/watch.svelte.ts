import { flushSync } from 'svelte';

/** Reads as a component would: again whenever something it has read changes. */
export function watch<T>(read: () => T): { values: T[]; stop: () => void } {
	const values: T[] = [];
	const stop = $effect.root(() => {
		$effect(() => {
			values.push(read());
		});
	});
	flushSync();
	return { values, stop };
}
