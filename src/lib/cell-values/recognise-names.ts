import { foldPersonal, foldSounds } from './fold-personal';
import {
	ARABIC_FAMILY_NAMES,
	ARABIC_GIVEN_NAMES,
	FAMILY_NAMES,
	GIVEN_NAMES,
	PARTICLES,
	PLACE_WORDS
} from './person-names';

type Part = 'given' | 'family' | 'particle' | 'place' | 'initial' | 'unknown';

function partOf(word: string): Part {
	if (PLACE_WORDS.has(word)) return 'place';
	if (PARTICLES.has(word)) return 'particle';
	const sound = foldSounds(word);
	if (GIVEN_NAMES.has(sound) || ARABIC_GIVEN_NAMES.has(sound)) return 'given';
	if (FAMILY_NAMES.has(sound) || ARABIC_FAMILY_NAMES.has(sound)) return 'family';
	if (/^al(?=\p{L}{4})/u.test(word) && FAMILY_NAMES.has(foldSounds(word.slice(2)))) return 'family';
	if (/^عبدال\p{L}{3,}$/u.test(word)) return 'given';
	return word.length === 1 ? 'initial' : 'unknown';
}

function wordsOf(folded: string): string[] {
	return folded.split(/[^\p{L}]+/u).filter(Boolean);
}

const LETTERS = String.raw`\p{L}[\p{L}'’-]+`;

/** Son of, daughter of, in the ways that names write it; who stands before is a person. */
const PARENTAGE = new RegExp(
	String.raw`(?:^|[\s,;(])(${LETTERS})\s+(?:bin|bint|binti|binte|ibn|ben|walad|wuld|بن|بنت|ابن|ابنه)\s+${LETTERS}`,
	'u'
);
const PARENTAGE_SIGN = /(?:^|\s)[dsw]\s?\/\s?o\s+\p{L}/u;
const TITLE =
	/(?:^|[\s,;(])(?:mr|mrs|miss|mme|mlle|sra|srta|الطفله?|الانسه|الحاجه?)\.?\s+\p{L}{2,}/u;
const TITLE_OF_SOURCE = /(?:^|[\s,;(])(?:ms|dr|prof|السيده?|الاستاذه?|الدكتوره?)\.?\s+\p{L}{2,}/u;
const KUNYA = /(?:^|[\s,;(])(?:abu|abou|umm|um|oum|ابو|ام)\s+(\p{L}+)/gu;

/**
 * Whether the name of an area is rather that of a person. Areas are named after people, so one name
 * proves nothing: every word must be a name, two at least and one of them a given name; or a sign
 * that only people bear, such as `bint` after a given name.
 */
export function placeNamesPerson(text: string): boolean {
	const folded = foldPersonal(text);
	if (PARENTAGE_SIGN.test(folded) || TITLE.test(folded)) return true;
	const parts = wordsOf(folded).map(partOf);
	if (parts.includes('place')) return false;
	const parent = PARENTAGE.exec(folded);
	if (parent && partOf(parent[1]!) === 'given') return true;
	return isFullName(parts);
}

function isFullName(parts: Part[]): boolean {
	const said = parts.filter((part) => part !== 'particle' && part !== 'initial');
	const named = said.filter((part) => part === 'given' || part === 'family').length;
	if (!said.includes('given')) return false;
	if (named === said.length) return named >= 2 || hasInitial(parts);
	const isLedByName = said[0] === 'given' && said[1] !== 'unknown';
	return isLedByName && named >= 2 && said.length - named === 1;
}

/** `Ahmed K.`: one name and the first letter of another. */
const hasInitial = (parts: Part[]) => parts.includes('initial');

/**
 * Whether the name of an area might be that of a person: a given name begins it, and no word of
 * places stands in it. Says little of one area, and much of a column of them (`isColumnOfNames`).
 */
export function placeMayNamePerson(text: string): boolean {
	const parts = wordsOf(foldPersonal(text)).map(partOf);
	const said = parts.filter((part) => part !== 'particle' && part !== 'initial');
	return said[0] === 'given' && said.length <= 4 && !parts.includes('place');
}

const FEWEST_NAMES = 3;
const SHARE_OF_NAMES = 0.15; // measured: under 0.05 in columns of places, over 0.3 in lists of people

/** Whether so many of a column's different texts may name people that they are no areas. */
export function isColumnOfNames(possible: number, texts: number): boolean {
	return possible >= FEWEST_NAMES && possible >= SHARE_OF_NAMES * texts;
}

/**
 * Whether a text that is not the name of a place holds the name of a person: given and family name
 * side by side anywhere in it, titles, parents; or a text of two or three words that a given name
 * begins.
 */
export function textNamesPerson(text: string): boolean {
	const folded = foldPersonal(text);
	if (PARENTAGE_SIGN.test(folded) || TITLE.test(folded) || TITLE_OF_SOURCE.test(folded))
		return true;
	const parent = PARENTAGE.exec(folded);
	if (parent && partOf(parent[1]!) === 'given') return true;
	for (const [, child] of folded.matchAll(KUNYA)) if (partOf(child!) === 'given') return true;
	const words = wordsOf(folded);
	const parts = words.map((word) => (/^abd(?:[aeu][lr])?$/.test(word) ? 'given' : partOf(word)));
	if (holdsFullName(parts)) return true;
	const isBriefName = words.length >= 2 && words.length <= 3 && !/\d/.test(folded);
	return isBriefName && parts[0] === 'given' && !words.some((word) => SOURCE_WORDS.has(word));
}

/** What sources are called; with a given name before it, it is an institution. */
const SOURCE_WORDS = new Set(
	`census survey report office bureau ministry registry register statistics database data dataset
	agency foundation institute institution center centre hospital university school fund count
	estimate estimates projection projections recensement enquete censo encuesta list monitor
	observatory tracking assessment corps relief aid international mission children committee council
	society federation trust services network organisation organization association asociacion union
	bank cluster team programme program red cross crescent meals population projet project proyecto`.split(
		/\s+/
	)
);

function holdsFullName(parts: Part[]): boolean {
	const said = parts.filter((part) => part !== 'particle');
	return said.some((part, at) => {
		const next = said[at + 1];
		if (part === 'given') return next === 'given' || next === 'family';
		return part === 'family' && next === 'given';
	});
}

/** Whether the header of a column is the name of a person: like a text, or one given name alone. */
export function headerNamesPerson(header: string): boolean {
	const spaced = header.replace(/[_./:-]+/g, ' ');
	const parts = wordsOf(foldPersonal(spaced)).map(partOf);
	if (parts.length && parts.every((part) => part === 'given' || part === 'family')) return true;
	return textNamesPerson(spaced);
}

const SHORTEST_NAME = 5; // four letters are too often an agency: AMAL, NOUR, SARA

/**
 * Whether a pseudonym is the account or the name of a person, such as `AHMED_K`, `J-SMITH`,
 * `FATIMA`, `MOHAMMEDALI2`. Codes such as ORG07, UNICEF or TDH-L are none.
 */
export function isUserName(code: string): boolean {
	const words = wordsOf(foldPersonal(code));
	const parts = words.map(partOf).filter((part) => part !== 'particle');
	if (parts.length === 0) return false;
	if (parts.length === 1) return words.some(isOneWordUser);
	const named = parts.filter((part) => part === 'given' || part === 'family').length;
	return named > 0 && parts.every((part) => part !== 'unknown' && part !== 'place');
}

function isOneWordUser(word: string): boolean {
	if (word.length < SHORTEST_NAME) return false;
	if (partOf(word) === 'given') return true;
	if (word.length > SHORTEST_NAME && partOf(word.slice(1)) === 'family') return true;
	for (let at = 4; at <= word.length - 3; at++) {
		const parts = [partOf(word.slice(0, at)), partOf(word.slice(at))];
		if (parts.includes('given') && parts.every((part) => part === 'given' || part === 'family')) {
			return true;
		}
	}
	return false;
}
