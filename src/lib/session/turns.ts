/** Lets pieces of work take turns, in the order in which they ask; a failure does not stop the next. */
export class Turns {
	#last: Promise<unknown>;

	/** @param before what the first one waits for */
	constructor(before: Promise<unknown> = Promise.resolve()) {
		this.#last = before;
	}

	take<T>(work: () => Promise<T>): Promise<T> {
		const result = this.#last.then(work);
		this.#last = result.catch(() => {});
		return result;
	}
}
