import type { Area } from '$lib/pipeline';
import { responseName } from './response-name';

const MOST_LEVELS = 12; // a list of areas that names itself as its parent ends here

/** The loaded areas by their codes, and how they lie in each other. */
export class AreaTree {
	/** Name of the smallest area that holds all others; null where there is none, or only one area. */
	readonly responseName: string | null;
	readonly #areas: ReadonlyMap<string, Area>;

	constructor(areas: readonly Area[]) {
		this.#areas = new Map(areas.map((area) => [area.code, area]));
		this.responseName = responseName(areas);
	}

	/** The name of an area, or its code where no list of areas names it. */
	nameOf(code: string): string {
		return this.#areas.get(code)?.name ?? code;
	}

	/** Whether an area is another one or lies in it; everything lies in the whole response, null. */
	isWithin(code: string, outer: string | null): boolean {
		if (outer === null) return true;
		let at: string | null | undefined = code;
		for (let steps = 0; at && steps < MOST_LEVELS; steps++) {
			if (at === outer) return true;
			at = this.#areas.get(at)?.parent;
		}
		return false;
	}
}
