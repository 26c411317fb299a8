/**
 * The pages are prerendered without parameters, and the first run in the browser must draw the
 * same; only then is the rest of the address read.
 */
export class Hydration {
	isDone = $state(false);

	finish(): void {
		this.isDone = true;
	}
}
