/** Text in an encoding of one byte per character, of which it may use the Latin-1 part. */
export function latin1(text: string): number[] {
	return Array.from(text, (character) => character.charCodeAt(0));
}

export function utf16(text: string, endian: 'little' | 'big' = 'little'): number[] {
	return Array.from(`\ufeff${text}`, (character) => {
		const code = character.charCodeAt(0);
		return endian === 'little' ? [code & 255, code >> 8] : [code >> 8, code & 255];
	}).flat();
}

export const CASELOAD_HEADER = 'period,area_code,org_code,dim,dim_value,open_cases_end';

/** A caseload file of these rows, under the shortest header. */
export function caseload(...rows: string[]): string {
	return [CASELOAD_HEADER, ...rows, ''].join('\n');
}

export const WORKFORCE_HEADER =
	'period,area_code,org_code,employer_type,role,prof_status,contract,sex,headcount,fte';

export function workforce(...rows: string[]): string {
	return [WORKFORCE_HEADER, ...rows, ''].join('\n');
}
