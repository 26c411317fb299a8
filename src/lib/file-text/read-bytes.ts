import type { ByteSource } from './byte-source';

const PAUSE_EVERY_MS = 80;

/**
 * The bytes of a source, piece by piece. Lets other work run several times a second, so that a
 * cancel is heard and progress is drawn.
 * @throws the signal's reason as soon as it is aborted
 */
export async function* readBytes(
	source: ByteSource,
	signal?: AbortSignal
): AsyncGenerator<Uint8Array> {
	const reader = source.stream().getReader();
	const pause = pauses(signal);
	try {
		for (;;) {
			await pause();
			const { done, value } = await reader.read();
			if (done) return;
			yield value;
		}
	} finally {
		await reader.cancel().catch(() => undefined);
	}
}

/** A function that gives way to other tasks when it is due, and throws when the work is cancelled. */
export function pauses(signal?: AbortSignal): () => Promise<void> {
	let last = performance.now();
	return async () => {
		if (performance.now() - last > PAUSE_EVERY_MS) {
			await new Promise((resolve) => setTimeout(resolve));
			last = performance.now();
		}
		signal?.throwIfAborted();
	};
}
