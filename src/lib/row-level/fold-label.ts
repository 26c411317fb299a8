import { foldDigits, foldName } from '$lib/cell-values';

/**
 * A header or a label without case, accents, digits of other scripts, the apostrophe that exports
 * put before formulas, and the signs around it.
 */
export function foldLabel(text: string): string {
	return foldName(foldDigits(text))
		.replace(/['’]/g, '_')
		.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+]+$/gu, '');
}

/** Folded texts of a comma-separated list. */
export function foldList(list: string): string[] {
	return list.split(',').map(foldLabel).filter(Boolean);
}
