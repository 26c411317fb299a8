import { textByKey } from './text-by-key';

/**
 * What people call a code of data-schemas/vocabularies.json; the code itself where it has no label.
 * @param vocabulary name of the list, such as `role`
 */
export function codeLabel(vocabulary: string, code: string): string {
	return textByKey(`code_${vocabulary}_${code}`) ?? code;
}
