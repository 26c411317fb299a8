import {
	ARABIC_FAMILY_NAMES,
	ARABIC_GIVEN_NAMES,
	FAMILY_NAMES,
	GIVEN_NAMES,
	PLACE_WORDS
} from '$lib/cell-values/person-names';

/** Numbers from 0 up to but not including 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

class Dice {
	#random: () => number;

	constructor(seed: number) {
		this.#random = seededRandom(seed);
	}

	upTo(limit: number): number {
		return Math.floor(this.#random() * limit);
	}

	between(low: number, high: number): number {
		return low + this.upTo(high - low + 1);
	}

	pick<Value>(values: readonly Value[]): Value {
		return values[this.upTo(values.length)]!;
	}

	/** Digits for every `#`, small hexadecimal ones for every `h`, capital letters for every `L`. */
	fill(form: string): string {
		return form
			.replace(/#/g, () => String(this.upTo(10)))
			.replace(/h/g, () => this.upTo(16).toString(16))
			.replace(/L/g, () => String.fromCharCode(65 + this.upTo(26)));
	}
}

const ZEROS: Record<string, number> = {
	latin: 0x30,
	arabic: 0x0660,
	persian: 0x06f0,
	devanagari: 0x0966,
	bengali: 0x09e6,
	myanmar: 0x1040,
	rohingya: 0x10d30,
	adlam: 0x1e950
};

const inDigits = (script: string, text: string) =>
	text.replace(/\d/g, (digit) => String.fromCodePoint(ZEROS[script]! + Number(digit)));

const PHONES = [
	'+964 77# ### ####',
	'0096477########',
	'07########',
	'0770 ### ####',
	'+880 171#-######',
	'(070) ###.##.##',
	'+961 3 ### ###',
	'01711-######',
	'+57 3## #######',
	'+235 6# ## ## ##',
	'071 ### ####'
];

const MONTHS = {
	en: 'January February March April June July August September October November December Jan Feb Sept'.split(
		' '
	),
	fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
		' '
	),
	es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
		' '
	),
	ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر شباط نيسان حزيران تموز رمضان شعبان رجب محرم'.split(
		' '
	)
};

const two = (number: number) => String(number).padStart(2, '0');

function day(dice: Dice): string {
	const [year, month, date] = [dice.between(2005, 2026), dice.between(1, 12), dice.between(1, 28)];
	const hijri = dice.between(1430, 1448);
	const forms = [
		`${year}-${two(month)}-${two(date)}`,
		`${year}/${month}/${date}`,
		`${two(date)}/${two(month)}/${year}`,
		`${date}.${month}.${year}`,
		`${date}-${month}-${two(year % 100)}`,
		`${two(date)}-${dice.pick(['Jan', 'Feb', 'Mar', 'Oct'])}-${year}`,
		`${year}-${dice.pick(['Jan', 'Feb', 'Mar', 'Oct'])}-${two(date)}`,
		`${dice.pick(MONTHS.en)} ${date}, ${year}`,
		`${date} ${dice.pick(MONTHS.en)} ${year}`,
		`${date} ${dice.pick(MONTHS.fr)} ${year}`,
		`1er ${dice.pick(MONTHS.fr)} ${year}`,
		`${date} de ${dice.pick(MONTHS.es)} de ${year}`,
		`${date} ${dice.pick(MONTHS.ar)} ${year}`,
		inDigits('arabic', `${date} ${dice.pick(MONTHS.ar)} ${hijri}`),
		inDigits('arabic', `${date}/${month}/${hijri}`),
		inDigits('persian', `${hijri - 60}/${month}/${date}`),
		`${year}${two(month)}${two(date)}`,
		`${year}-${two(month)}-${two(date)}T08:15:30`
	];
	return dice.pick(forms);
}

function coordinates(dice: Dice): string {
	const [north, east] = [dice.fill('2#.1####'), dice.fill('9#.1####')];
	const plus = (length: number) =>
		Array.from({ length }, () => dice.pick([...'23456789CFGHJMPQRVWX'])).join('');
	return dice.pick([
		`${north}, ${east}`,
		`${north} ${east}`,
		`${north};${east}`,
		`lat ${north} lon ${east}`,
		dice.fill(`2#°1#'2#"N 9#°0#'3#"E`),
		dice.fill('2# 1# 4# N'),
		dice.fill('46QCK##########'),
		dice.fill('38S MB ##### #####'),
		`${plus(8)}+${plus(2)}`,
		`POINT (${east} ${north})`,
		`https://maps.google.com/?q=${north},${east}`,
		`geo:${north},${east}`
	]);
}

function email(dice: Dice): string {
	const user = dice.pick(['amina', 'j.smith', 'cp-focal', 'ahmed_k', 'protection']) + dice.upTo(99);
	const at = dice.pick(['@', ' (at) ', '[at]', ' @ ', ' at ']);
	const dot = dice.pick(['.', ' (dot) ', '[dot]']);
	return `${user}${at}example${dot}${dice.pick(['org', 'com', 'ngo'])}`;
}

/**
 * Full names as people write them, put down after the recogniser's own list and without it, so that
 * the rate tells how it does on names that nobody looked up.
 */
export const LATIN_NAMES =
	`Hala Mardini|Tarek Al-Zoubi|Mona Abdelrahman|Kareem Fawaz|Ghufran Al-Ani|Hayder Kadhim|Sundus Jabbar|
	Rayan Shehadeh|Maram Qaddoura|Abeer Nofal|Yazan Masalmeh|Nermin Osso|Rojda Haco|Shirwan Ahmed|Bayan Othman|
	Dilovan Haji|Ikhlas Saleh|Wafaa Al-Hakimi|Fares Mujahid|Taqwa Elhassan|Mazin Eltayeb|Hajir Babiker|
	Abdelaziz Adam|Nafisa Yagoub|Ishaq Arbab|Kaltam Hissène|Mbaïrom Nodji|Denise Nelembaye|Zara Kellou|
	Aboubakar Sadick|Ousseini Hama|Ramatou Seyni|Fatouma Ag Mohamed|Kadiatou Barry|Sekou Touré|Aminata Kébé|
	Blessing Okoro|Ifeanyi Nnamdi|Zainab Musa Goni|Falmata Bukar|Ayodele Ogunbanjo|Gift Chikondi|
	Tawanda Chirwa|Lerato Molefe|Bongani Nxumalo|Wangari Muthoni|Brian Kiprotich|Halima Guyo|
	Sadia Hirsi|Ayan Jibril|Liban Aweys|Gidey Weldu|Mihret Tsegaye|Nyamuoch Tut|Peter Lam Bol|Rebecca Nyaluk|
	Jeannine Nyirahabimana|Olivier Nduwimana|Béatrice Furaha|Trésor Kambere|Gloire Bisimwa|Ornella Iradukunda|
	Md. Selim|Nur Begum|Hasina Khatun|Kamal Hossain|Rashida Bibi|Syed Alam|Mohammed Ayas|Toslima Ara|
	Sultan Mahmud|Khin Mar Lwin|Zaw Min Tun|Gulnar Popal|Ahmad Shah Rasooli|Marwa Sadiqi|Parisa Tajik|
	Reyhaneh Moradi|Bibek Tamang|Asmita Karki|Lovely Santos|Jomar Villanueva|Elif Demirtaş|Baran Aktaş|
	Nataliya Tkach|Serhii Bilyk|Zlata Moroz|Yeison Palacios|Kelly Johanna Mosquera|Deiner Cuesta|
	Nayeli Xicay|Dulce María Ochoa|Kevin Alexander Pineda|Génesis Zambrano|Luis Ángel Pérez|Isaura Yagual|
	Emily Carter|Liam O'Brien|Chloé Dubois|Mathis Garnier`
		.split('|')
		.map((name) => name.trim());

export const ARABIC_NAMES =
	`هالة مارديني|طارق الزعبي|منى عبد الرحمن|كريم فواز|غفران العاني|حيدر كاظم|سندس جبار|ريان شحادة|
	مرام قدورة|عبير نوفل|يزن المسالمة|نيرمين أوسو|روجدا حاجو|إخلاص صالح|وفاء الحكيمي|فارس مجاهد|
	تقوى الحسن|مازن الطيب|هاجر بابكر|نفيسة يعقوب|إسحق أرباب|زهور علوان|عبد الكريم جمعة|أمل النازح|
	شيلان كمال|محمد نور الأمين|أم كلثوم آدم|ضياء الدين عباس|سيف الإسلام علي|حلا بكور`
		.split('|')
		.map((name) => name.trim());

/** Full names put together from the recogniser's own list: they show that it is used as meant. */
function listedName(dice: Dice, given: string[], family: string[]): string {
	const [first, second, last] = [dice.pick(given), dice.pick(given), dice.pick(family)];
	const isArabic = /\p{Script=Arabic}/u.test(first);
	return dice.pick([
		`${first} ${last}`,
		`${first} ${second} ${last}`,
		`${first.toUpperCase()} ${last.toUpperCase()}`,
		`${first}-${second} ${last}`,
		isArabic ? `${first} بن ${second}` : `${first} bin ${second}`,
		isArabic ? `الطفلة ${first} ${last}` : `Mrs ${first} ${last}`
	]);
}

const noPlace = (names: ReadonlySet<string>) => [...names].filter((name) => !PLACE_WORDS.has(name));

const STORIES = [
	'She was seen with her uncle near the market',
	'Mother said that the girl ran away at night',
	'The boy lives with his grandmother since the fire',
	'Child told the teacher that her stepfather beats her',
	"Sa mère dit que l'enfant est parti la nuit",
	'Elle vit chez sa tante depuis la guerre',
	'La niña tiene miedo de su padre',
	'Su madre dijo que el niño fue golpeado',
	'قالت الأم إن الطفلة هربت ليلا',
	'يعيش الولد مع جدته منذ الحرب'
];

const ACCOUNTS = [
	'AHMED_K',
	'J-SMITH',
	'FATIMA-HASSAN',
	'AMINA_YUSUF',
	'MOHAMMEDALI',
	'K_HADDAD',
	'MARIA-LOPEZ',
	'YUSUF2',
	'KHADIJA',
	'OKELLO_J',
	'JSMITH',
	'RAHIMA',
	'ANDRIY-SHEVCHENKO'
];

export interface IdentifyingKind {
	kind: string;
	texts: string[];
	/** Where such a text may stand: a source, the name of an area, an agency's pseudonym. */
	within: ('source' | 'area name' | 'agency')[];
	/** The least share that must be caught. */
	floor: number;
}

/** @param count how many texts of each kind; those from lists are as many as the list */
export function identifyingValues(count: number): IdentifyingKind[] {
	const made = (seed: number, make: (dice: Dice) => string) => {
		const dice = new Dice(seed);
		return Array.from({ length: count }, () => make(dice));
	};
	const texts: IdentifyingKind['within'] = ['source', 'area name'];
	return [
		...Object.keys(ZEROS).map((script, at): IdentifyingKind => {
			const phones = made(100 + at, (dice) => inDigits(script, dice.fill(dice.pick(PHONES))));
			return { kind: `phone, ${script}`, texts: phones, within: ['source'], floor: 0.99 };
		}),
		{
			kind: 'phone with its country',
			texts: made(90, (dice) => dice.fill(dice.pick(PHONES.filter((form) => form[0] === '+')))),
			within: texts,
			floor: 0.99
		},
		{ kind: 'e-mail', texts: made(1, email), within: texts, floor: 0.99 },
		{
			kind: 'UUID',
			texts: made(2, (dice) => dice.fill('hhhhhhhh-hhhh-4hhh-8hhh-hhhhhhhhhhhh')),
			within: texts,
			floor: 0.99
		},
		{
			kind: '32 hexadecimal digits',
			texts: made(3, (dice) => dice.fill('h'.repeat(32))),
			within: texts,
			floor: 0.99
		},
		{
			kind: 'short id of Primero',
			texts: made(4, (dice) => dice.fill('hhhhhhh')),
			within: ['source'],
			floor: 0.99
		},
		{
			kind: 'UNHCR, CPIMS, proGres numbers',
			texts: made(5, (dice) =>
				dice.fill(
					dice.pick([
						'###-##C#####',
						'LLL-########',
						'###-########',
						'IRQ-MOS-#######',
						'JO-AMM-#######',
						'FCN ######',
						'Case no. #####'
					])
				)
			),
			within: texts,
			floor: 0.99
		},
		{
			kind: 'national numbers',
			texts: made(6, (dice) =>
				dice.fill(
					dice.pick([
						'19##########',
						'#############',
						'###-##-####',
						'#### #### ####',
						'NID 19########'
					])
				)
			),
			within: ['source'],
			floor: 0.99
		},
		{ kind: 'exact dates', texts: made(7, day), within: texts, floor: 0.99 },
		{
			kind: 'days of a spreadsheet',
			texts: made(8, (dice) => String(dice.between(36_000, 46_500))),
			within: ['source'],
			floor: 0.99
		},
		{ kind: 'coordinates', texts: made(9, coordinates), within: texts, floor: 0.99 },
		{ kind: 'stories', texts: STORIES, within: texts, floor: 0.95 },
		{ kind: 'accounts as pseudonyms', texts: ACCOUNTS, within: ['agency'], floor: 0.99 },
		{
			kind: 'names, Latin, of the list',
			texts: made(10, (dice) => listedName(dice, noPlace(GIVEN_NAMES), noPlace(FAMILY_NAMES))),
			within: texts,
			floor: 0.99
		},
		{
			kind: 'names, Arabic, of the list',
			texts: made(11, (dice) =>
				listedName(dice, noPlace(ARABIC_GIVEN_NAMES), noPlace(ARABIC_FAMILY_NAMES))
			),
			within: texts,
			floor: 0.99
		},
		{ kind: 'names, Latin, not looked up', texts: LATIN_NAMES, within: texts, floor: 0.15 },
		{ kind: 'names, Arabic, not looked up', texts: ARABIC_NAMES, within: texts, floor: 0.25 }
	];
}
