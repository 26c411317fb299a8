import type { Table } from '$lib/tables';
import { foldAreaName } from './fold-area-name';
import { textAt } from './read-cells';

/** Stands before the folded name of an area that no list of areas knows, as its code. */
export const NAME_CODE = 'name:';

/** The level of areas that are known by their names alone while no list of areas is loaded. */
const LEVEL_ALONE = '2';

/** The areas of all lists, to be found by their names. */
export class AreaIndex {
	readonly #levels = new Map<string, string>();
	readonly #names = new Map<string, string>();
	readonly #byName = new Map<string, string[]>();
	readonly #roots: string[] = [];

	constructor(lists: readonly Table[]) {
		for (const list of lists) {
			for (let row = 0; row < list.rowCount; row++) this.#add(list, row);
		}
	}

	/** Code of the one area of that name, or a code made of the name where none or several have it. */
	codeOf(code: string, name: string): string {
		if (code) return code;
		const folded = foldAreaName(name);
		const found = this.#byName.get(folded) ?? [];
		return found.length === 1 ? found[0]! : NAME_CODE + folded;
	}

	get isEmpty(): boolean {
		return this.#levels.size === 0;
	}

	nameOf(code: string): string | null {
		return this.#names.get(code) ?? null;
	}

	isKnown(code: string): boolean {
		return this.#levels.has(code);
	}

	/** The level that most of these areas have; without any, the finest that is loaded. */
	commonLevel(codes: Iterable<string>): string {
		const counts = new Map<string, number>();
		for (const code of codes) {
			const level = this.#levels.get(code);
			if (level) counts.set(level, (counts.get(level) ?? 0) + 1);
		}
		const [most] = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? 1 : -1));
		return most?.[0] ?? [...new Set(this.#levels.values())].sort().at(-1) ?? LEVEL_ALONE;
	}

	/** The area that holds all others, where there is one. */
	get root(): string | null {
		return this.#roots.length === 1 ? this.#roots[0]! : null;
	}

	#add(list: Table, row: number): void {
		const code = textAt(list, 'area_code', row);
		const name = textAt(list, 'area_name', row);
		const folded = foldAreaName(name);
		this.#levels.set(code, textAt(list, 'level', row));
		this.#names.set(code, name);
		if (!textAt(list, 'parent_code', row)) this.#roots.push(code);
		if (folded) this.#byName.set(folded, [...(this.#byName.get(folded) ?? []), code]);
	}
}
