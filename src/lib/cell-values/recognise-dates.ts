import { foldDigits } from './fold-text';

/** Month names and their usual abbreviations in English, French, Spanish and Arabic. */
const MONTH_NAME = [
	'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?',
	'oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
	'janv(?:ier)?|f[ée]v(?:r|rier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|ao[uû]t|septembre|octobre',
	'novembre|d[ée]c(?:embre)?',
	'ene(?:ro)?|febrero|marzo|abr(?:il)?|mayo|junio|julio|ago(?:sto)?|sep?t?iembre|octubre|noviembre',
	'dic(?:iembre)?',
	'يناير|فبراير|مارس|[أا]بريل|مايو|يونيو|يوليو|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر',
	'كانون (?:الأول|الثاني)|شباط|[آا]ذار|نيسان|[أا]يار|حزيران|تموز|[آا]ب|[أا]يلول|تشرين (?:الأول|الثاني)',
	'محرم|صفر|ربيع (?:الأول|الثاني)|جمادى (?:الأولى|الثانية|الآخرة)|رجب|شعبان|رمضان|شوال',
	'ذو القعدة|ذو الحجة|ربيع الآخر|جمادى الآخر',
	'জানুয়ারি|ফেব্রুয়ারি|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর'
].join('|');
const NAME = `(?<!\\p{L})(?:${MONTH_NAME})(?!\\p{L})\\.?`;

const HAS_MONTH_NAME = new RegExp(NAME, 'iu');

const DAY_FORMS = [
	/(?<!\d)(?:1[34]|19|20)\d{2}([-/])\d{1,2}\1\d{1,2}(?!\d)/, // 2026-01-15, 1447-05-03
	/(?<![\d.])(?:19|20)\d{2}\.\d{2}\.\d{2}(?![\d.])/, // 2026.01.15, but not version 2025.12.1
	/(?<!\d)\d{1,2}([-/.])\d{1,2}\1\d{4}(?!\d)/, // 15/01/2026, 1.2.2026
	/(?<![\d/-])\d{1,2}([-/])\d{1,2}\1\d{2}(?![\d/-])/, // 15/01/26
	/^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/, // 20260115
	new RegExp(
		`(?<!\\d)\\d{1,2}(?:st|nd|rd|th|er|º)?[\\s-]+(?:de\\s+|of\\s+)?${NAME}[\\s,-]+(?:de\\s+)?\\d{2,4}(?!\\d)`,
		'iu'
	),
	new RegExp(`${NAME}[\\s-]+\\d{1,2}(?:st|nd|rd|th)?,?[\\s-]+\\d{4}(?!\\d)`, 'iu'),
	new RegExp(`(?<!\\d)(?:1[34]|19|20)\\d{2}[\\s-]${NAME}[\\s-]\\d{1,2}(?!\\d)`, 'iu'), // 2026-Jan-05
	/(?:dob|born|né(?:e)? le|nacid[oa]|مواليد|تاريخ الميلاد)\D{0,12}\d{4}/iu // born 2014
];

/** Whether a text holds a single day, in any of the usual ways to write one. */
export function holdsDay(text: string): boolean {
	const folded = foldDigits(text).trim();
	return DAY_FORMS.some((form) => form.test(folded));
}

export function holdsMonthName(text: string): boolean {
	return HAS_MONTH_NAME.test(text);
}
