import type { Gate } from '$lib/privacy-gate';

/**
 * Opens a gate for this work and closes it after: what has read the rows does not outlast them.
 * @throws when `signal` is aborted while the work goes on
 */
export async function passGate<T>(
	openGate: () => Gate,
	work: (gate: Gate) => Promise<T>,
	signal?: AbortSignal
): Promise<T> {
	const gate = openGate();
	try {
		return await (signal ? Promise.race([work(gate), rejectWhenAborted(signal)]) : work(gate));
	} finally {
		gate.close();
	}
}

function rejectWhenAborted(signal: AbortSignal): Promise<never> {
	return new Promise((_, reject) => {
		signal.addEventListener('abort', () => reject(signal.reason), { once: true });
	});
}
