import { fault, type Fault } from '$lib/findings';
import { isUserName } from './recognise-names';

export type CodeOf = 'area' | 'sender' | 'version';

/** A pseudonym such as ORG07 numbers agencies; longer runs of digits number people or phones. */
const LONG_NUMBER = /\d{6,}/;
/** Seven characters as Primero shows a case: only a site's code may hold small letters. */
const SHORT_ID_OF_SITE = /^site:(?=.*\d)(?=.*[a-f])[0-9a-f]{7}$/;

/**
 * What would tell of a person in a code that stands in no list.
 * @param of what the code stands for: areas are named after people and numbered at length
 */
export function recogniseInCode(code: string, of: CodeOf): Fault | null {
	if (SHORT_ID_OF_SITE.test(code)) return fault('case_id', 'cell');
	if (code.startsWith('site:') && isFullUserName(code.slice('site:'.length))) {
		return fault('free_text_person', 'account');
	}
	if (of === 'area') return null;
	if (of === 'sender' && LONG_NUMBER.test(code)) return fault('long_digits', 'cell');
	return isUserName(code) ? fault('free_text_person', 'account') : null;
}

/** Sites are named after people: one name is none of an account. */
const isFullUserName = (code: string) => /[\p{L}][-_.][\p{L}]/u.test(code) && isUserName(code);
