/** Controls, zero-width characters, marks that turn the direction of text, tags, unassigned ones. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\u2028\u2029\u115f\u1160\u3164\uffa0]/u;

/** Joiners that Persian, Urdu and the Indic scripts need inside words. */
const JOINERS = /(?<=[\p{L}\p{M}])[\u200c\u200d](?=[\p{L}\p{M}])/gu;
const JOINING_SCRIPTS =
	/[\p{Script=Arabic}\p{Script=Bengali}\p{Script=Devanagari}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Myanmar}]/u;

/** Whether a text holds characters that nobody can see. */
export function hasHiddenCharacters(text: string): boolean {
	if (!HIDDEN.test(text)) return false;
	return !JOINING_SCRIPTS.test(text) || HIDDEN.test(text.replace(JOINERS, ''));
}
