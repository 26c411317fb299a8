/** Lower case without marks, and with one form for the Arabic letters that people write alike. */
export function foldPersonal(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\p{M}\u0640]/gu, '')
		.toLowerCase()
		.replace(/[أإآٱ]/g, 'ا')
		.replace(/[ىی]/g, 'ي')
		.replace(/ة/g, 'ه')
		.replace(/ک/g, 'ك')
		.replace(/عبد (?=ال)/g, 'عبد');
}

/** One spelling for the ways in which Latin letters write the same sounds: Farouk, Farook, Faruq. */
export function foldSounds(word: string): string {
	return word
		.replace(/y/g, 'i')
		.replace(/ou|oo/g, 'u')
		.replace(/ee|ii|ie(?=.)/g, 'i')
		.replace(/ph/g, 'f')
		.replace(/q|ck|c(?=[aou])/g, 'k')
		.replace(/ei|ae/g, 'ai')
		.replace(/dh/g, 'd')
		.replace(/(\p{L})\1/gu, '$1')
		.replace(/(?<=\p{L}{3})h$/u, '');
}
