/** A month as the number of months since January of year 0, so that months subtract. */
export type Month = number;

/** `2025-12` -> month. @throws on anything but YYYY-MM, which callers have checked */
export function parseMonth(text: string): Month {
	const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
	if (!match) throw new Error('A month must be written YYYY-MM');
	return Number(match[1]) * 12 + Number(match[2]) - 1;
}

/** month -> `2025-12` */
export function monthText(month: Month): string {
	const year = Math.floor(month / 12);
	return `${String(year).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}
