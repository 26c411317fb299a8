/** What is wrong with a settings file: `problem_bad_setting_<kind>`. Never holds what stands there. */
export interface SettingsProblem {
	/** Where, such as `benchmarks.caseload.value` or, counting from 1, `qafSections.2.title`. */
	path: string;
	kind:
		| 'other_form'
		| 'unknown_key'
		| 'missing'
		| 'not_an_object'
		| 'not_a_list'
		| 'not_a_text'
		| 'too_long'
		| 'not_a_number'
		| 'out_of_range'
		| 'not_listed'
		| 'pattern'
		| 'not_a_date'
		| 'future'
		| 'order'
		| 'twice';
	details: Record<string, string | number>;
}

type Reader<T> = (value: unknown, path: string) => T | undefined;

/** Readers of single values; each gives undefined after it has noted what is wrong. */
export class SettingsReading {
	readonly problems: SettingsProblem[] = [];
	/** Every text that a person wrote, for the recognisers of identifiers. */
	readonly texts: { path: string; text: string }[] = [];

	/** @param today YYYY-MM-DD, after which nothing can have been agreed; null where that is not checked */
	constructor(private readonly today: string | null) {}

	note(kind: SettingsProblem['kind'], path: string, details: SettingsProblem['details'] = {}) {
		this.problems.push({ path, kind, details });
		return undefined;
	}

	/** The entries of an object that may have these keys; what stands for an absent one is null. */
	object(value: unknown, path: string, keys: readonly string[]): Record<string, unknown> | null {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) {
			this.note('not_an_object', path);
			return null;
		}
		const unknown = Object.keys(value).filter((key) => !keys.includes(key)).length;
		if (unknown) this.note('unknown_key', path, { found: unknown, allowed: keys.join(', ') });
		return value as Record<string, unknown>;
	}

	/** An object with any of these keys, each read alike. */
	map<T>(value: unknown, path: string, keys: readonly string[], read: Reader<T>) {
		const object = this.object(value, path, keys);
		const known = keys.filter((key) => object && Object.hasOwn(object, key));
		return Object.fromEntries(
			known.map((key) => [key, read(object![key], join(path, key))])
		) as Partial<Record<string, T>>;
	}

	list<T>(value: unknown, path: string, limit: number, read: Reader<T>): T[] {
		if (!Array.isArray(value)) {
			this.note('not_a_list', path);
			return [];
		}
		if (value.length > limit) this.note('out_of_range', path, { least: 0, most: limit });
		return value
			.slice(0, limit)
			.map((item, place) => read(item, join(path, String(place + 1))) as T);
	}

	text(value: unknown, path: string, limit = 120): string | undefined {
		if (value === undefined) return this.note('missing', path);
		if (typeof value !== 'string' || !value.trim()) return this.note('not_a_text', path);
		const text = value.trim();
		if (text.length > limit) return this.note('too_long', path, { limit });
		this.texts.push({ path, text });
		return text;
	}

	number(value: unknown, path: string, least: number, most: number): number | undefined {
		if (value === undefined) return this.note('missing', path);
		if (typeof value !== 'number' || !Number.isFinite(value)) {
			return this.note('not_a_number', path);
		}
		if (value < least || value > most) return this.note('out_of_range', path, { least, most });
		return value;
	}

	whole(value: unknown, path: string, least: number, most: number): number | undefined {
		const number = this.number(value, path, least, most);
		return number === undefined || Number.isInteger(number)
			? number
			: this.note('not_a_number', path);
	}

	code<T extends string>(value: unknown, path: string, codes: readonly T[]): T | undefined {
		if (value === undefined) return this.note('missing', path);
		const code = codes.find((each) => each === value);
		return code ?? this.note('not_listed', path, { allowed: codes.join(', ') });
	}

	/** A code of no list that is written as the pattern says. */
	pattern(value: unknown, path: string, pattern: string): string | undefined {
		if (value === undefined) return this.note('missing', path);
		const isRight = typeof value === 'string' && new RegExp(pattern).test(value);
		return isRight ? value : this.note('pattern', path);
	}

	/** YYYY-MM or YYYY-MM-DD, not in the future. */
	date(value: unknown, path: string): string | undefined {
		if (value === undefined) return this.note('missing', path);
		if (typeof value !== 'string' || !isDate(value)) return this.note('not_a_date', path);
		const isLater = this.today !== null && value > this.today.slice(0, value.length);
		return isLater ? this.note('future', path) : value;
	}

	distinct(values: readonly (string | undefined)[], path: string): void {
		const known = values.filter((value) => value !== undefined);
		if (new Set(known).size < known.length) this.note('twice', path);
	}
}

export function join(path: string, key: string): string {
	return path ? `${path}.${key}` : key;
}

function isDate(text: string): boolean {
	if (/^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/.test(text)) return true;
	if (!/^(?:19|20)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
