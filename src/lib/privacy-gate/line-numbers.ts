/** The line in the file of every row, kept as the places where rows and lines part. */
export class LineNumbers {
	#rows: number[] = [];
	#shifts: number[] = [];

	add(row: number, line: number): void {
		const shift = line - row;
		if (this.#shifts.at(-1) === shift) return;
		this.#rows.push(row);
		this.#shifts.push(shift);
	}

	lineOf(row: number): number {
		let low = 0;
		let high = this.#rows.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if (this.#rows[middle]! <= row) low = middle;
			else high = middle - 1;
		}
		return row + (this.#shifts[low] ?? 0);
	}
}
