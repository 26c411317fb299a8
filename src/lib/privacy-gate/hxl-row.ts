/** Whether a record is the row of HXL hashtags that humanitarian files have under the header. */
export function isHxlRow(record: string[]): boolean {
	const filled = record.map((cell) => cell.trim()).filter(Boolean);
	return filled.length > 0 && filled.every((cell) => /^#[a-z][\w]*(\s*\+\s*\w+)*$/i.test(cell));
}

const PEOPLE = /^#(?:affected|beneficiary|reached|inneed|respondent|person|contact|crisis)/;
const PRIVATE = /\+(?:name|phone|tel|email|id|photo|dob|birth|firstname|lastname)\b/;
const EXACT_PLACE = /^#geo\+.*\b(?:lat|lon|coord|bounds|elevation)|^#geo$|\+(?:lat|lon|coord)\b/;

/** Whether a hashtag says that its column tells who or where somebody is. */
export function isIdentifyingTag(tag: string): boolean {
	const folded = tag.trim().toLowerCase().replace(/\s+/g, '');
	if (/^#contact/.test(folded) || EXACT_PLACE.test(folded)) return true;
	return PEOPLE.test(folded) && PRIVATE.test(folded);
}
