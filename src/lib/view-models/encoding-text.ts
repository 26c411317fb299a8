import { m } from '$lib/messages';

const ENCODINGS: Record<string, () => string> = {
	'utf-8': m.data_encoding_utf_8,
	'utf-16le': m.data_encoding_utf_16le,
	'utf-16be': m.data_encoding_utf_16be,
	'windows-1252': m.data_encoding_windows_1252,
	'windows-1256': m.data_encoding_windows_1256
};

/** By the sign itself, and by the name that the gate's notices have for it. */
const DELIMITERS: Record<string, () => string> = {
	',': m.data_delimiter_comma,
	';': m.data_delimiter_semicolon,
	semicolon: m.data_delimiter_semicolon,
	'\t': m.data_delimiter_tab,
	tab: m.data_delimiter_tab
};

/** What people call an encoding, such as `Windows-1252`. */
export function encodingText(encoding: string): string {
	return ENCODINGS[encoding]?.() ?? encoding;
}

/** What people call the sign between columns, such as `semicolons`. */
export function delimiterText(delimiter: string): string {
	return DELIMITERS[delimiter]?.() ?? delimiter;
}
