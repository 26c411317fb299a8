import type { Markers } from './markers';

export const SHAPES = [
	'primero-csv',
	'primero-labels-en',
	'primero-labels-fr',
	'primero-labels-es',
	'primero-labels-ar',
	'list-view',
	'unhcr',
	'kobo',
	'line-list',
	'mutation'
] as const;
export type Shape = (typeof SHAPES)[number];

/** A file that tells of single persons, or is made to look as if it did not. */
export interface IdentifyingFile {
	name: string;
	bytes: Uint8Array;
	shape: Shape;
	/** Made-up identifying strings that the file holds and that occur nowhere else. */
	secrets: string[];
	/**
	 * `countable`: one line per case under a header that tells it, in text that can be read without
	 * asking, so that it may be counted here. Both are refused by default.
	 */
	expected: 'refused' | 'countable';
}

/** How one file of the collection is made. Its secrets are those that `marks` gave. */
export interface Recipe {
	name: string;
	shape: Shape;
	expected: IdentifyingFile['expected'];
	make(marks: Markers): Uint8Array;
}
