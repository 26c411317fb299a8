import { m } from '$lib/messages';

type Text = (inputs?: Record<string, unknown>) => string;

/** A message whose key is put together from codes; null when the catalogue has none. */
export function textByKey(key: string, inputs?: Record<string, unknown>): string | null {
	const text = (m as unknown as Record<string, Text | undefined>)[key];
	return text ? text(inputs) : null;
}
