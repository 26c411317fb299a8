import { m as messages } from './compiled/messages.js';
import { isFromRight, isolate } from './isolate';

/** Inputs that choose a form of a message and are never read. */
export const CHOICES: ReadonlySet<string> = new Set([
	'certainty',
	'corner',
	'direction',
	'known',
	'level',
	'post',
	'situation'
]);

type Inputs = Record<string, unknown>;
type Say = (inputs?: Inputs, options?: unknown) => string;

const catalogue = messages as unknown as Record<string, Say | undefined>;
const known = new Map<string, Say>();

/** Every message; what is put into one is isolated where a page runs from the right. */
export const m = new Proxy({} as typeof messages, {
	get: (_, key) => (typeof key === 'string' ? isolatedMessage(key) : undefined)
});

function isolatedMessage(key: string): Say | undefined {
	const message = catalogue[key];
	if (!message || known.has(key)) return known.get(key);
	const say: Say = (inputs, options) =>
		message(inputs && isFromRight() ? isolateTexts(inputs) : inputs, options);
	known.set(key, say);
	return say;
}

function isolateTexts(inputs: Inputs): Inputs {
	return Object.fromEntries(
		Object.entries(inputs).map(([name, input]) => [
			name,
			typeof input === 'string' && !CHOICES.has(name) ? isolate(input) : input
		])
	);
}
