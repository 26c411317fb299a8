/** First digit of each set of decimal digits that people write numbers with. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6]; // Arabic-Indic, Persian, Devanagari, Bengali

/** Compatibility forms (full-width digits and signs) and the digits of other scripts as ASCII. */
export function foldDigits(text: string): string {
	// eslint-disable-next-line no-control-regex
	if (/^[\x00-\x7f]*$/.test(text)) return text;
	return text
		.normalize('NFKC')
		.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, (digit) => {
			const code = digit.charCodeAt(0);
			return String(code - ZEROS.find((zero) => code >= zero && code < zero + 10)!);
		})
		.replace(/\u066b/g, '.') // Arabic decimal separator
		.replace(/\u066c/g, ','); // Arabic thousands separator
}

/** Whether a text is written with digits other than 0 to 9. */
export function hasForeignDigits(text: string): boolean {
	return /[^\P{Nd}0-9]/u.test(text);
}

/** A header or code without case, accents, and differences of blank, hyphen, dot and underscore. */
export function foldName(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\p{M}\ufeff]/gu, '')
		.normalize('NFC')
		.trim()
		.toLowerCase()
		.replace(/[\s._/-]+/g, '_');
}

/** `A` to `Z`, `AA`, ...: how spreadsheets call the column at that index. */
export function columnLetter(index: number): string {
	const rest = Math.floor(index / 26);
	const letter = String.fromCharCode(65 + (index % 26));
	return rest ? columnLetter(rest - 1) + letter : letter;
}
