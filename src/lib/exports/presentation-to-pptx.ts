import type { Presentation } from './presentation';

/**
 * The bytes of a PowerPoint file (16:9) with native titles, charts and tables. Long tables go on
 * over further slides. The writer of such files is a chunk of its own, loaded at the first call.
 */
export async function presentationToPptx(presentation: Presentation): Promise<Uint8Array> {
	const { drawPresentation } = await import('./draw-presentation');
	return drawPresentation(presentation);
}
