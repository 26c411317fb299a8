/**
 * Sexual and gender-based violence in headers and codes, in English, French, Spanish, Arabic and
 * Bengali, with the codes of Primero and UNHCR. Cases of it are never counted here (class D).
 */
const VIOLENCE = [
	/(?<![a-z])(?:s?gbv|gbvims|vaw|vawg|vbg|vsbg|csec|fgm|ipv)(?![a-z])/,
	/(?<![a-z])(?:rape[ds]?|raping|incest|sextortion)(?![a-z])/,
	/sexual(?:ly)? (?:and gender )?(?:based )?(?:violence|violations?|abused?|assault(?:ed)?|exploit(?:ed|ation)|harassment|slavery|favors)/,
	/gender based violence|intimate partner violence|(?:forced|early|child) marriage|survival sex|transactional sex/,
	/(?<![a-z])viols?(?![a-z])|violences? (?:sexuelles?|basees? sur le genre|fondees? sur le genre)/,
	/(?:agressions?|exploitation|abus|harcelement) sexuel(?:le)?s?|mariage (?:force|precoce|d enfants?)/,
	/violencia (?:sexual|de genero|basada en (?:el )?genero|contra la mujer)|(?<![a-z])violacion(?:es)?(?![a-z])/,
	/(?:abuso|explotacion|acoso|agresion) sexual|matrimonio (?:forzado|infantil)/,
	/عنف (?:ال)?(?:قايم|قائم|مبني) علي (?:ال)?نوع|عنف (?:ال)?جنسي|اغتصاب|(?:اعتداء|استغلال|تحرش) (?:ال)?جنسي|تحرش|زواج (?:ال)?(?:قسري|مبكر)/,
	/ধর্ষণ|যৌন|বাল্যবিবাহ/,
	/^(?:sv|sv va|sv gm|sv hp|sv hk|sv fm|sv ss)$/ // UNHCR specific needs codes
];

/** A service is availability, not a case. */
const SERVICES =
	/service|servicio|provider|prestataire|referral pathway|training|trained|formation|focal point|خدم|مقدم|تدريب/;

function fold(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\u0300-\u036f\u064b-\u0655\u0640]/g, '')
		.toLowerCase()
		.normalize('NFC')
		.replace(/ى/g, 'ي')
		.replace(/[\s._/:'’-]+/g, ' ')
		.trim()
		.replace(/(^| )ال/g, '$1');
}

/** Whether a header or a code would count cases of sexual or gender-based violence. */
export function namesSgbv(text: string): boolean {
	const folded = fold(text);
	return VIOLENCE.some((form) => form.test(folded)) && !SERVICES.test(folded);
}
