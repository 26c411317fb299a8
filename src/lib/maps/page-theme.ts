import { createSubscriber } from 'svelte/reactivity';

const subscribe = createSubscriber((update) => {
	if (typeof MutationObserver === 'undefined') return;
	const observer = new MutationObserver(update);
	observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
	return () => observer.disconnect();
});

/** Names the colours of the page; reactive in components, for engines that read colours only once. */
export function pageTheme(): string {
	subscribe();
	return typeof document === 'undefined' ? '' : (document.documentElement.dataset.theme ?? '');
}
