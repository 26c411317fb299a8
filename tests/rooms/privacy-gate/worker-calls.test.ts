import { describe, expect, it } from 'vitest';
import { answerCalls, callWorker } from '../../../src/lib/privacy-gate/worker-calls';

interface TestCalls {
	double: { argument: number; answer: Float64Array; progress: string };
	wait: { argument: null; answer: null; progress: never };
	fail: { argument: null; answer: null; progress: never };
}

function connect(onabort: () => void = () => undefined) {
	const { port1, port2 } = new MessageChannel();
	answerCalls<TestCalls>(port2, {
		double: async (value, onprogress) => {
			onprogress('half way');
			const answer = new Float64Array([value * 2]);
			return { answer, transfer: [answer.buffer] };
		},
		wait: (_, __, signal) =>
			new Promise((_resolve, reject) => {
				signal.addEventListener('abort', () => {
					onabort();
					reject(signal.reason);
				});
			}),
		fail: () => Promise.reject(new RangeError('the cell said Amina Yusuf'))
	});
	port1.start();
	port2.start();
	return { call: callWorker<TestCalls>(port1), close: () => port1.close() };
}

describe('calls between a page and its worker', () => {
	it('answers a call, tells how far it is, and hands arrays over', async () => {
		const { call, close } = connect();
		const progress: string[] = [];
		expect(await call('double', 21, (step) => progress.push(step))).toEqual(new Float64Array([42]));
		expect(progress).toEqual(['half way']);
		close();
	});

	it('rejects an aborted call at once and stops the work behind it', async () => {
		let stop = () => {};
		const stopped = new Promise<void>((resolve) => (stop = resolve));
		const { call, close } = connect(() => stop());
		const cancel = new AbortController();
		const waiting = call('wait', null, undefined, cancel.signal);
		cancel.abort(new Error('cancelled'));
		await expect(waiting).rejects.toThrow('cancelled');
		await stopped;
		close();
	});

	it('tells the kind of an error and never its words', async () => {
		const { call, close } = connect();
		await expect(call('fail', null)).rejects.toThrow(/^RangeError$/);
		close();
	});
});
