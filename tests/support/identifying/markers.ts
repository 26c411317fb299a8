const SYLLABLES = 'ba ke lo mu ni ra se tu vo wi za do fe gu hi jo ka le pu xo'.split(' ');
const ARABIC_SYLLABLES = 'با كي لو مو ني را سي تو زا دو في حو هي جو قا لي بو شا طو غي'.split(' ');
const BENGALI_SYLLABLES = 'বা কে লো মু নি রা সে তু জা দো ফে গু হি জো কা লে পু শা টো ঘি'.split(' ');

/** A word of four syllables that belongs to this number alone, below 160,000. */
function wordOf(number: number, syllables: string[]): string {
	const mixed = (number * 7919 + 31_337) % 160_000;
	return [8000, 400, 20, 1].map((unit) => syllables[Math.floor(mixed / unit) % 20]!).join('');
}

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);

/**
 * Made-up identifying strings: each occurs once in the whole collection and nowhere else, so that
 * it can be looked for in reports, storage and memory. All that were given are in `given`.
 */
export class Markers {
	given: string[] = [];

	/** @param number the first number that no other file uses; a file has room for a thousand */
	constructor(private number: number) {}

	/** One made-up word of eight letters, such as `Tuvoraki`. */
	word(): string {
		return this.#give(capital(wordOf(this.number++, SYLLABLES)));
	}

	name(): string {
		return `${this.word()} ${this.word()}`;
	}

	arabicWord(): string {
		return this.#give(wordOf(this.number++, ARABIC_SYLLABLES));
	}

	arabicName(): string {
		return `${this.arabicWord()} ${this.arabicWord()}`;
	}

	bengaliName(): string {
		return this.#give(wordOf(this.number++, BENGALI_SYLLABLES));
	}

	/** A phone number of ten digits after the country's code. */
	phone(country = '+964'): string {
		return this.#give(`${country}77${this.#digits(8)}`);
	}

	email(): string {
		return this.#give(`${wordOf(this.number++, SYLLABLES)}@example.org`);
	}

	username(): string {
		return this.#give(`cw_${wordOf(this.number++, SYLLABLES)}`);
	}

	uuid(): string {
		const tail = this.#hex(12);
		return this.#give(`${this.#hex(8)}-4c1e-4a2b-9d3f-${tail}`);
	}

	/** As UNHCR numbers individuals: `123-12C00001`. */
	unhcrNumber(): string {
		const digits = this.#digits(8);
		return this.#give(`${digits.slice(0, 3)}-24C${digits.slice(3)}`);
	}

	/** As CPIMS numbers cases: `IRQ-MOS-1234567`. */
	caseNumber(): string {
		return this.#give(`IRQ-MOS-${this.#digits(7)}`);
	}

	/** A number of so many digits, as somebody might write a phone or a case without its prefix. */
	digits(length: number): string {
		return this.#give(this.#digits(length).replace(/^0/, '7'));
	}

	/** The last seven characters of a UUID, as Primero shows a case; too short to be looked for. */
	shortId(): string {
		return `e${this.#hex(5)}7`;
	}

	note(): string {
		return `Mother said that ${this.word()} was taken to ${this.word()} at night; she fears the uncle`;
	}

	#give(text: string): string {
		this.given.push(text);
		return text;
	}

	#digits(length: number): string {
		return String((this.number++ * 104_729 + 20_240_611) % 10 ** length).padStart(length, '7');
	}

	#hex(length: number): string {
		const mixed = (this.number++ * 2_654_435_761 + 12_345) % 2 ** 40;
		return mixed.toString(16).padStart(length, 'e').slice(-length);
	}
}
