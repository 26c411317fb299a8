/** Makes texts that identify somebody, many of each kind, the same on every call. */

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
 * Full names as people write them, put down before and apart from the recogniser's own list, so
 * that the rate tells how it does on names that nobody looked up.
 */
const LATIN_NAMES =
	`Amina Yusuf|Mohammed Al-Khatib|Fatema Begum|Noor Kamal|Rohima Khatun|Abdul Karim|Aisha Abdullahi|
	Omar Farouk|Layla Hassan|Samir Haddad|Khadija Diallo|Moussa Traoré|Jean-Pierre Habimana|
	Espérance Mukamana|María Fernanda Gómez|José Luis Hernández|Carlos Mendoza|Luz Marina Quintero|
	Oksana Kovalenko|Andriy Shevchenko|John Okello|Grace Nakato|Sarah Williams|David Brown|Nyadak Gatluak|
	Achol Deng|Tesfaye Bekele|Hirut Alemu|Hodan Warsame|Abdirahman Farah|Zainab Ali|Hussein Jaber|
	Rania Khoury|Bilal Aslam|Mehdi Rezaei|Zahra Ahmadi|Najibullah Safi|Ayşe Yılmaz|Mehmet Kaya|Yusuf Islam|
	Mahamat Saleh|Achta Djibrine|Haoua Abakar|Idriss Ngarbaye|Brahim Hissein|Emmanuel Bahati|Solange Mbuyi|
	Patrick Ilunga|Nguyen Thi Lan|Saw Htoo|Shahida Akter|Jannat Ara|Mohammad Rafique|Setara Begum|
	Kofi Mensah|Abena Owusu|Chinedu Okafor|Ngozi Eze|Thandiwe Dlamini|Sipho Ndlovu|Juan Carlos Rojas|
	Yuliana Restrepo|Wilmer Quispe|Rosa Mamani|Ibrahim Kargbo|Mariama Sesay|Fatmata Kamara|Abu Bakarr Conteh|
	Sunita Thapa|Ram Bahadur Gurung|Priya Sharma|Rahima Bint Omar|Salem bin Nasser|Umm Khaled Saleh`
		.split('|')
		.map((name) => name.trim());

const ARABIC_NAMES =
	`أمينة يوسف|محمد الخطيب|فاطمة علي حسن|عمر فاروق|ليلى حسن|سمير حداد|زينب كاظم|حسين جابر|رانيا خوري|
	أحمد محمود الحسن|عبد الرحمن صالح|عبد الله محمد|مريم إبراهيم|خديجة عمر|نور الهدى سالم|هبة مصطفى|
	يوسف النجار|خالد الحمصي|آية محمود|شهد عباس|رقية جاسم|مصطفى كريم|علي حيدر|سارة وليد|بتول حسين|
	صالح بن ناصر|عائشة بنت سعيد|إسراء طارق|غدير ياسين|أنس الحلبي|رهف العبد الله|جنى خليل|تالا منصور`
		.split('|')
		.map((name) => name.trim());

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
		{ kind: 'names, Latin, not looked up', texts: LATIN_NAMES, within: texts, floor: 0.5 },
		{ kind: 'names, Arabic, not looked up', texts: ARABIC_NAMES, within: texts, floor: 0.5 }
	];
}
