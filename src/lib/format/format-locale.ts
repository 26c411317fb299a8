import { getLocale } from '$lib/messages';

/**
 * The language for Intl. Digits are 0 to 9 in every language, as files and codes write them, so that
 * a figure on the screen can be found in a file.
 */
export const formatLocale = (): string => `${getLocale()}-u-nu-latn`;
