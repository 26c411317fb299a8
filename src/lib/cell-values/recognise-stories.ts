import { foldPersonal } from './fold-personal';

/** Words that tell of one person and her family, in English, French, Spanish, Arabic and Bengali. */
const TELLING = new RegExp(
	String.raw`(?<!\p{L})(?:${[
		'she|he|her|hers|his|him|herself|himself|mother|father|uncle|aunt|niece|nephew|daughter|stepmother',
		'stepfather|grandmother|grandfather|neighbou?r|husband|wife|said|says|told|cried|fears?|ran away',
		'raped|beaten|abused|married off|orphan(?:ed)?|the (?:boy|girl|child|baby)',
		'elle|sa m[eè]re|son p[eè]re|sa fille|son fils|son oncle|sa tante|le gar[cç]on|la fille|la m[eè]re|dit que',
		'l.enfant|l.oncle|le p[eè]re|a [eé]t[eé]|battue?|viol[eé]e?',
		'ella|su madre|su padre|su hij[oa]|su t[ií][oa]|la ni[nñ]a|el ni[nñ]o|la madre|el padre|dijo|dice que',
		'tiene miedo|fue|golpead[oa]|hu[eé]rfan[oa]',
		'امها|امه|والدته|والدتها|والده|والدها|عمه|عمها|خاله|خالها|ابنته|ابنها|ابنه|قالت|قال|تقول|يقول',
		'الطفله?|البنت|الولد|الام|الاب|يتيمه?|هرب|هربت|تزوجت|ضربها|ضربه|تعيش|يعيش|تخاف|يخاف|مع جدته|مع جدتها',
		'তার মা|তার বাবা|মেয়েটি|ছেলেটি|শিশুটি'
	].join('|')})(?!\p{L})`,
	'giu'
);

const MOST_WORDS_OF_PLACE = 12;

/**
 * Whether a text tells a story: two telling words, or one in at least five words. `Ministry of Women
 * and Children` and `UNHCR registration, end of 2025` tell none.
 */
export function tellsStory(text: string, isPlaceName: boolean): boolean {
	const folded = foldPersonal(text);
	const words = folded.split(/\s+/).length;
	const telling = folded.match(TELLING)?.length ?? 0;
	if (telling >= 2 || (telling === 1 && words >= 5)) return true;
	return isPlaceName && words > MOST_WORDS_OF_PLACE;
}
