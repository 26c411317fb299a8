import { textByKey } from '$lib/format';

/**
 * The first of these messages that is in the catalogue.
 * @throws when none is: a fault in messages/, not in a file
 */
export function sayMessage(keys: string[], inputs: Record<string, string | number>): string {
	for (const key of keys) {
		const text = textByKey(key, inputs);
		if (text !== null) return text;
	}
	throw new Error(`messages/en has none of ${keys.join(', ')}`);
}
