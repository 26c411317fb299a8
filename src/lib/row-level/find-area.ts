import { foldLabel } from './fold-label';

export interface KnownArea {
	code: string;
	name: string | null;
	parent: string | null;
}

/** Between the parts of a place's path: `Country::Province::District`, `Governorate - Country`. */
const BETWEEN_PARTS = /\s*:+\s*|\s+[-–>/|]\s+|\s*>\s*|\s*,\s+/;
const P_CODE = /^[A-Z]{2,3}[A-Z0-9]*\d[A-Z0-9]*$/;

/**
 * Finds the known area of a place: by its code, by the code of the smallest known area that a longer
 * code lies in, or by its name or path of names. What fits more than one area fits none.
 */
export class AreaFinder {
	#areas: Map<string, KnownArea>;
	#byName = new Map<string, KnownArea[]>();

	constructor(areas: KnownArea[]) {
		this.#areas = new Map(areas.map((area) => [area.code, area]));
		for (const area of areas) {
			const name = area.name === null ? '' : foldLabel(area.name);
			if (name) this.#byName.set(name, [...(this.#byName.get(name) ?? []), area]);
		}
	}

	find(text: string): string | null {
		const trimmed = text.trim().replace(/^['’]/, '');
		return trimmed ? (this.#byCode(trimmed) ?? this.#byPath(trimmed)) : null;
	}

	#byCode(text: string): string | null {
		const candidates = [text, text.toUpperCase(), `site:${text}`];
		const exact = candidates.find((code) => this.#areas.has(code));
		if (exact) return exact;
		const code = text.toUpperCase();
		if (!P_CODE.test(code)) return null;
		for (let length = code.length - 1; length >= 2; length--) {
			if (this.#areas.has(code.slice(0, length))) return code.slice(0, length);
		}
		return null;
	}

	#byPath(text: string): string | null {
		const whole = this.#byName.get(foldLabel(text)) ?? [];
		if (whole.length === 1) return whole[0]!.code;
		const names = text.split(BETWEEN_PARTS).map(foldLabel).filter(Boolean);
		const known = names.filter((name) => this.#byName.has(name));
		const fitting = known
			.flatMap((name) => this.#byName.get(name)!)
			.map((area) => ({ code: area.code, above: this.#namesAbove(area) }))
			.filter(({ above }) => known.every((name) => above.includes(name)));
		const deepest = Math.max(...fitting.map(({ above }) => above.length));
		const found = new Set(
			fitting.filter(({ above }) => above.length === deepest).map(({ code }) => code)
		);
		return found.size === 1 ? [...found][0]! : null;
	}

	/** Names of the area and of all that hold it. */
	#namesAbove(area: KnownArea): string[] {
		const names: string[] = [];
		for (let at: KnownArea | undefined = area; at && names.length < 10;) {
			names.push(foldLabel(at.name ?? ''));
			at = at.parent === null ? undefined : this.#areas.get(at.parent);
		}
		return names;
	}
}
