/** A set of row numbers that costs one byte a row at most, however many are in it. */
export class RowMarks {
	count = 0;
	#marks = new Uint8Array(1024);

	has(row: number): boolean {
		return this.#marks[row] === 1;
	}

	add(row: number): void {
		if (this.has(row)) return;
		if (row >= this.#marks.length) this.#grow(row);
		this.#marks[row] = 1;
		this.count++;
	}

	#grow(row: number): void {
		const larger = new Uint8Array(Math.max(row + 1, this.#marks.length * 2));
		larger.set(this.#marks);
		this.#marks = larger;
	}
}
