import { plainText } from '$lib/format';
import type { Presentation } from './presentation';

/** What a PowerPoint file is called in the browser. */
export const PPTX_TYPE =
	'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/**
 * The bytes of a PowerPoint file (16:9) with native titles, charts and tables. Long tables go on
 * over further slides. The writer of such files is a chunk of its own, loaded at the first call.
 */
export async function presentationToPptx(presentation: Presentation): Promise<Uint8Array> {
	const { drawPresentation } = await import('./draw-presentation');
	return drawPresentation(withPlainTexts(presentation));
}

/** PowerPoint lays texts out by its own rules; the page's invisible signs would stand in its way. */
function withPlainTexts<T>(value: T): T {
	if (typeof value === 'string') return plainText(value) as T;
	if (Array.isArray(value)) return value.map(withPlainTexts) as T;
	if (typeof value !== 'object' || value === null) return value;
	const parts = Object.entries(value).map(([name, part]) => [name, withPlainTexts(part)]);
	return Object.fromEntries(parts) as T;
}
