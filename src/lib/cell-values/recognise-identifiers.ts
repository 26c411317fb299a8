import { foldDigits } from './fold-text';
import { fault, type Fault } from '$lib/findings';
import { holdsDay } from './recognise-dates';
import { hasHiddenCharacters } from './recognise-hidden';
import { placeNamesPerson, textNamesPerson } from './recognise-names';
import { tellsStory } from './recognise-stories';

const EMAIL =
	/[\w.+-]+\s*(?:@|[([]\s*at\s*[)\]])\s*[\w-]+\s*(?:\.|[([]\s*dot\s*[)\]])\s*[a-z]{2,}/i;
/** `amina at example dot org`: only with an ending that addresses have. */
const SPOKEN_EMAIL =
	/[\w.+-]+\s+at\s+[\w-]+\s*(?:\.|[([]\s*dot\s*[)\]]|\sdot\s)\s*(?:org|com|net|ngo|int|gov|edu|info|io|[a-z]{2}\b)/i;
const URL_FORM =
	/\b[a-z][a-z0-9+.-]*:\/\/|\bwww\.|\b(?:wa|t|fb)\.me\b|\b[a-z0-9-]+\.(?:com|org|net|int|gov|edu|info|io|app)\b/i;
const HANDLE = /(?:^|[\s(,;])@[\w.]{2,}/;
const CASE_ID = new RegExp(
	[
		String.raw`\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b`, // UUID
		String.raw`\b[0-9a-f]{32}\b`,
		String.raw`\b[A-Z]{2,4}-[A-Z0-9]{2,6}-\d{5,9}\b`, // CPIMS: IRQ-MOS-1234567
		String.raw`\b\d{3}-\d{2}[A-Z]\d{5}\b`, // UNHCR individual: 123-12C00001
		String.raw`\b(?:\d{3}|[A-Z]{3})-\d{8}\b`, // UNHCR family, proGres
		String.raw`\b(?:fcn|moha|nid|progres|cpims|passport|ration card|national id|case)\b\W{0,3}(?:(?:no|nr|num|number|id|code)\b)?\W{0,3}[A-Z]{0,2}\d{4,}\b`
	].join('|'),
	'i'
);
/** Last seven characters of a UUID, as Primero shows them. P-codes can look alike: texts only. */
const SHORT_ID = /^(?=.*\d)(?=.*[a-f])[0-9a-f]{7}$/i;
const MARKUP = /<[a-z!/?]|&#?\w+;|\]\(|javascript:/i;
const FORMULA = /^\s*['’]?\s*[=+\-@|%]/;

const COORDINATE = '[-+]?\\d{1,3}[.,]\\d{3,}';
const GPS = [
	new RegExp(
		`${COORDINATE}\\s*[°NSEW]?\\s*[,;/ ]\\s*(?:lon(?:gitude)?|long|lng)?[:= ]*${COORDINATE}`,
		'i'
	),
	/^[-+]?\d{1,3}\.\d{4,}$/,
	/\d{1,3}\s*°\s*\d{1,2}/, // degrees and minutes
	/(?<!\d)\d{1,3}[\sd]+\d{1,2}[\sm'’]+\d{1,2}(?:\.\d+)?["s″]?\s*[NSEWO](?!\p{L})/iu, // 21 09 40 N
	/\b(?:POINT|POLYGON|LINESTRING)\s*Z?\s*\(/i,
	/\b[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}\b/, // plus code
	/\b\d{1,2}[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?(?:\d{4,10}|\d{2,5}\s\d{2,5})\b/ // MGRS
];

const AGE_AND_SEX =
	/\b(?:f|m|girl|boy|fille|gar[çc]on|niñ[ao])\b[\s,/]*\d{1,2}\s*(?:y|yrs?|years?|ans?|años?)\b|\b\d{1,2}\s*(?:y|yrs?|years?|ans|años)\b[\s,/]*(?:old\s*)?(?:f|m|girl|boy|fille|gar[çc]on|niñ[ao])\b|عمر(?:ها|ه)\s*\d{1,2}/i;
const CENSORED_NAME = /\*{5,}/; // Primero writes ******* for a name

const DIGITS_WITH_SEPARATORS = /(?:\+|\b00)?\(?\d(?:[ .()/-]{0,2}\d){7,}/g;
const INTERNATIONAL = /(?:\+|\b00)\s?\(?\d(?:[ .()-]{0,2}\d){7,14}(?!\d)/;

/** What nobody may write into any cell, of a code or of a text. */
export function recogniseAnywhere(text: string): Fault | null {
	if (hasHiddenCharacters(text)) return fault('hidden_characters', 'cell');
	const folded = foldDigits(text);
	if (EMAIL.test(folded) || SPOKEN_EMAIL.test(folded)) return fault('email', 'cell');
	if (HANDLE.test(folded)) return fault('handle', 'cell');
	if (MARKUP.test(folded)) return fault('markup', 'cell');
	if (FORMULA.test(folded)) return fault(INTERNATIONAL.test(folded) ? 'phone' : 'formula', 'cell');
	if (URL_FORM.test(folded)) return fault('url', 'cell');
	if (CASE_ID.test(folded)) return fault('case_id', 'cell');
	return null;
}

/**
 * What would tell of a person in a short text. Place names keep their digits: camps and P-codes
 * look like phone numbers (the recognisers' best known false alarm).
 */
export function recogniseInText(text: string, isPlaceName: boolean): Fault | null {
	const folded = foldDigits(text);
	const anywhere = recogniseAnywhere(text);
	if (anywhere) return anywhere;
	if (SHORT_ID.test(folded)) return fault('case_id', 'cell');
	if (GPS.some((form) => form.test(folded))) return fault('gps', 'cell');
	if (AGE_AND_SEX.test(folded)) return fault('free_text_person', 'age_and_sex');
	if (CENSORED_NAME.test(folded)) return fault('free_text_person', 'censored_name');
	if (INTERNATIONAL.test(folded)) return fault('phone', 'cell');
	if (holdsDay(text)) return fault('exact_date', 'in_text');
	const digits = isPlaceName ? recogniseDigitsOfPlace(folded) : recogniseDigits(folded);
	if (digits) return digits;
	if (!isPlaceName && EXCEL_DAY.test(folded)) return fault('exact_date', 'in_text');
	if (tellsStory(folded, isPlaceName)) return fault('free_text', 'story');
	const namesPerson = isPlaceName ? placeNamesPerson(folded) : textNamesPerson(folded);
	return namesPerson ? fault('free_text_person', 'name') : null;
}

/** Days since 1900 as a spreadsheet stores them, from 1990 to 2036. */
const EXCEL_DAY = /^(?:3[3-9]|4\d)\d{3}$/;

/** Grouped as phones are, or longer than any code of an area. */
function recogniseDigitsOfPlace(folded: string): Fault | null {
	for (const [run] of folded.matchAll(DIGITS_WITH_SEPARATORS)) {
		const digits = run.replace(/\D/g, '');
		if (digits.length > 10 && /^\d+$/.test(run)) return fault('long_digits', 'cell');
		if (digits.length >= 9 && PHONE_GROUPS.test(run)) return fault('phone', 'cell');
	}
	return null;
}

/** A leading zero or bracket, then two to four groups. */
const PHONE_GROUPS = /^(?:\+|\(|0)\(?\d{1,4}\)?(?:[ .()/-]{1,2}\d{2,5}){2,4}$/;

function recogniseDigits(folded: string): Fault | null {
	if (/^(?:[1-9]\d{5,}|0\d{5,6})$/.test(folded.trim())) return fault('long_digits', 'cell');
	for (const [run] of folded.matchAll(DIGITS_WITH_SEPARATORS)) {
		const digits = run.replace(/\D/g, '');
		const isOneRun = /^\d+$/.test(run);
		if (digits.length > 15 || (isOneRun && digits.length >= 9 && !run.startsWith('0'))) {
			return fault('long_digits', 'cell');
		}
		if (!YEARS_ONLY.test(run)) return fault('phone', 'cell');
	}
	return null;
}

/** `2011-2022` is a period, not a phone number. */
const YEARS_ONLY = /^(?:(?:19|20)\d{2}\D{1,2})+(?:(?:19|20)\d{2}|\d{1,2})$/;
