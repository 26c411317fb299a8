const NOWHERE = -1;

/** Codes of areas, those that only hold others included. */
export class AreaCodes {
	readonly names: string[];
	readonly #codes = new Map<string, number>();
	readonly #parents: number[] = [];

	constructor(dictionary: string[], parents: ReadonlyMap<string, string | null>) {
		this.names = [...dictionary];
		this.names.forEach((name, code) => this.#codes.set(name, code));
		for (let code = 0; code < this.names.length; code++) {
			const parent = parents.get(this.names[code]!) ?? null;
			this.#parents[code] = parent === null ? NOWHERE : this.#codeOf(parent);
		}
	}

	parentOf(area: number): number {
		return this.#parents[area] ?? NOWHERE;
	}

	#codeOf(name: string): number {
		let code = this.#codes.get(name);
		if (code === undefined) {
			code = this.names.push(name) - 1;
			this.#codes.set(name, code);
		}
		return code;
	}
}
