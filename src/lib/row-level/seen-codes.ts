import type { CountOffer } from '$lib/findings';
import { CODE_READERS, readAgeBand, type CodedPurpose } from './case-codes';
import { orderOfDay } from './read-date';

/**
 * Looks at the coded columns of a proposed mapping while rows go by, and keeps standard codes and
 * counts alone.
 */
export class SeenCodes {
	#codes = new Map<CodedPurpose | 'age', { codes: Set<string>; unrecognised: number }>();
	#orders = new Set<'day' | 'month' | 'either'>();
	#bands = { primero: 0, unhcr: 0 };

	constructor(private offer: CountOffer) {
		for (const purpose of [...CODED, 'age'] as const) {
			if (purpose in offer.mapping) this.#codes.set(purpose, { codes: new Set(), unrecognised: 0 });
		}
	}

	add(record: string[]): void {
		const { mapping, ageBands } = this.offer;
		for (const [purpose, seen] of this.#codes) {
			const text = record[mapping[purpose]!] ?? '';
			if (!text.trim()) continue;
			const code = purpose === 'age' ? readAgeBand(text, ageBands) : CODE_READERS[purpose](text);
			if (code === null) seen.unrecognised++;
			else seen.codes.add(code);
		}
		if (mapping.age !== undefined) this.#noteBand(record[mapping.age] ?? '');
		for (const purpose of ['registered', 'closed'] as const) {
			const order = orderOfDay(record[mapping[purpose] ?? -1] ?? '');
			if (order) this.#orders.add(order);
		}
	}

	/** The offer with what has been seen. */
	finish(): CountOffer {
		const entries = [...this.#codes].map(([purpose, { codes, unrecognised }]) => [
			purpose,
			{ codes: [...codes].sort(), unrecognised }
		]);
		const isMonthFirst = this.#orders.has('month') && !this.#orders.has('day');
		const isCertain = this.#orders.has('month') !== this.#orders.has('day');
		return {
			...this.offer,
			ageBands: this.#bands.unhcr > this.#bands.primero ? 'unhcr' : this.offer.ageBands,
			dayFirst: !isMonthFirst,
			hasDoubtfulDates: this.#orders.size > 0 && !isCertain,
			seen: Object.fromEntries(entries) as CountOffer['seen']
		};
	}

	/** Bands that only one set has tell which set is meant. */
	#noteBand(text: string): void {
		if (/^\s*\d+\s*$/.test(text)) return;
		for (const set of ['primero', 'unhcr'] as const) {
			const other = set === 'primero' ? 'unhcr' : 'primero';
			if (readAgeBand(text, set) && !readAgeBand(text, other)) this.#bands[set]++;
		}
	}
}

const CODED = Object.keys(CODE_READERS) as CodedPurpose[];
