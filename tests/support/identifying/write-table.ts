import { utf16 } from '../file-texts';

/** A header and its records, before anybody wrote them down. */
export interface Sheet {
	header: string[];
	rows: string[][];
}

export interface Writing {
	delimiter?: ',' | ';' | '\t';
	newline?: '\n' | '\r\n';
	quotesAll?: boolean;
	/** A first line of HXL tags under the header. */
	tags?: string[];
	encoding?: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'windows-1256';
}

export function sheetText({ header, rows }: Sheet, writing: Writing = {}): string {
	const { delimiter = ',', newline = '\n', quotesAll = false, tags } = writing;
	const write = (cell: string) =>
		quotesAll || /["\n\r]/.test(cell) || cell.includes(delimiter)
			? `"${cell.replaceAll('"', '""')}"`
			: cell;
	const records = [header, ...(tags ? [tags] : []), ...rows];
	return records.map((record) => record.map(write).join(delimiter) + newline).join('');
}

export function sheetBytes(sheet: Sheet, writing: Writing = {}): Uint8Array {
	return textBytes(sheetText(sheet, writing), writing.encoding);
}

export function textBytes(text: string, encoding: Writing['encoding'] = 'utf-8'): Uint8Array {
	switch (encoding) {
		case 'utf-8':
			return new TextEncoder().encode(text);
		case 'utf-8-bom':
			return new TextEncoder().encode(`\ufeff${text}`);
		case 'utf-16le':
			return new Uint8Array(utf16(text, 'little'));
		case 'utf-16be':
			return new Uint8Array(utf16(text, 'big'));
		case 'windows-1252':
		case 'windows-1256':
			return oneBytePerCharacter(text, encoding);
	}
}

/** @throws when the encoding has no byte for a character: a fault of the collection */
function oneBytePerCharacter(text: string, encoding: string): Uint8Array {
	const decoder = new TextDecoder(encoding);
	const byteOf = new Map(
		Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte])
	);
	return Uint8Array.from(text, (character) => {
		const byte = byteOf.get(character);
		if (byte === undefined) throw new Error(`${encoding} has no ${character}`);
		return byte;
	});
}
