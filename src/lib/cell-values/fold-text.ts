/** First digit of each set of decimal digits that people write numbers with. */
const ZEROS = [
	0x0660, // Arabic-Indic
	0x06f0, // Persian, Urdu
	0x07c0, // N'Ko
	0x0966, // Devanagari
	0x09e6, // Bengali
	0x0a66, // Gurmukhi
	0x0ae6, // Gujarati
	0x0b66, // Oriya
	0x0be6, // Tamil
	0x0c66, // Telugu
	0x0ce6, // Kannada
	0x0d66, // Malayalam
	0x0de6, // Sinhala
	0x0e50, // Thai
	0x0ed0, // Lao
	0x0f20, // Tibetan
	0x1040, // Myanmar
	0x1090, // Shan
	0x17e0, // Khmer
	0x1810, // Mongolian
	0x10d30, // Hanifi Rohingya
	0x11136, // Chakma
	0x1e950 // Adlam
];

/** Compatibility forms (full-width digits and signs) and the digits of other scripts as ASCII. */
export function foldDigits(text: string): string {
	// eslint-disable-next-line no-control-regex
	if (/^[\x00-\x7f]*$/.test(text)) return text;
	return text
		.normalize('NFKC')
		.replace(/[^\P{Nd}0-9]/gu, (digit) => {
			const code = digit.codePointAt(0)!;
			const zero = ZEROS.find((first) => code >= first && code < first + 10);
			return zero === undefined ? digit : String(code - zero);
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
