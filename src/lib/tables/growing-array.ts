type Typed = Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

/** A typed array that grows as values are added. */
export class GrowingArray<T extends Typed> {
	length = 0;
	#values: T;

	/** @param expected about as many values as there will be */
	constructor(
		private Values: new (length: number) => T,
		expected = 0
	) {
		this.#values = new Values(Math.max(1024, Math.ceil(expected)));
	}

	add(value: number): void {
		if (this.length === this.#values.length) this.#grow();
		this.#values[this.length++] = value;
	}

	/** The first `length` values, without spare room. */
	toArray(): T {
		return this.#values.slice(0, this.length) as T;
	}

	#grow(): void {
		const larger = new this.Values(Math.ceil(this.#values.length * 1.7));
		larger.set(this.#values as never);
		this.#values = larger;
	}
}
