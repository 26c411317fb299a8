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
