import { FORM_FILES } from './identifying/form-files';
import type { IdentifyingFile } from './identifying/identifying-file';
import { LABELLED_FILES } from './identifying/labelled-files';
import { Markers } from './identifying/markers';
import { MUTATED_FILES } from './identifying/mutated-files';
import { PRIMERO_FILES } from './identifying/primero-files';

export type { IdentifyingFile, Shape } from './identifying/identifying-file';

const RECIPES = [...PRIMERO_FILES, ...LABELLED_FILES, ...FORM_FILES, ...MUTATED_FILES];
const NUMBERS_PER_FILE = 1500;

/**
 * Files as agencies really have them, and files made to slip through: exports of Primero, UNHCR and
 * Kobo, registers, and accepted schemas with something identifying in them. All names, numbers and
 * addresses are made up. The same files on every call.
 */
export function identifyingFiles(): IdentifyingFile[] {
	return RECIPES.map(({ name, shape, expected, make }, index) => {
		const marks = new Markers(index * NUMBERS_PER_FILE);
		const bytes = make(marks);
		return { name, bytes, shape, secrets: marks.given, expected };
	});
}
