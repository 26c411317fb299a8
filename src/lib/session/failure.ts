/** What stopped the atlas; each has its own words and advice on the screen. */
export type FailureKind = 'engine' | 'release' | 'query';

export class Failure extends Error {
	override name = 'Failure';
	constructor(
		readonly kind: FailureKind,
		cause: unknown
	) {
		super(`The atlas stopped: ${kind}`, { cause });
	}
}
