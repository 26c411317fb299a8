import type { CheckFile, CheckNotes, CountFile, InspectFile } from './gate';
import type { GateCalls } from './gate-calls';
import { WorkerCallError, callWorker } from './worker-calls';

/** The privacy gate in a worker of its own; files must be the browser's File objects. */
export interface Gate {
	inspect: InspectFile;
	check: CheckFile;
	count: CountFile;
	checkNotes: CheckNotes;
	/** Ends the worker and everything that it remembers; calls under way reject. */
	close(): void;
}

/**
 * Starts the gate's worker. Calls wait until it runs, and may be made at once.
 * @throws from a call: {WorkerCallError} when the worker fails, the signal's reason when aborted
 */
export function openGate(): Gate {
	const closing = new AbortController();
	const started = startWorker(() => closing.abort(new WorkerCallError('Start')));
	const call = started.then((worker) => callWorker<GateCalls>(worker));
	return {
		inspect: async (source, settings = {}, signal) =>
			(await call)('inspect', { file: asFile(source), settings }, undefined, either(signal)),
		check: async (source, settings, onprogress, signal) =>
			(await call)('check', { file: asFile(source), settings }, onprogress, either(signal)),
		count: async (source, settings, plan, onprogress, signal) =>
			(await call)('count', { file: asFile(source), settings, plan }, onprogress, either(signal)),
		checkNotes: async (texts, today) =>
			(await call)('checkNotes', { texts, today }, undefined, closing.signal),
		close: () => {
			closing.abort();
			void started.then((worker) => worker.terminate());
		}
	};

	function either(signal?: AbortSignal): AbortSignal {
		return signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
	}
}

/**
 * The worker begins as a blob that imports the real one: the page's meta policy binds a blob, but
 * not a worker made from a URL (https://www.w3.org/TR/CSP3/#initialize-global-object-csp).
 */
async function startWorker(onfailure: () => void): Promise<Worker> {
	const { default: url } = await import('./gate.worker.ts?worker&url');
	const text = `import ${JSON.stringify(new URL(url, location.href).href)};`;
	const blob = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
	const worker = new Worker(blob, { type: 'module', name: 'privacy-gate' });
	worker.addEventListener('error', onfailure);
	return worker;
}

function asFile(source: unknown): File {
	if (source instanceof File) return source;
	throw new TypeError('The gate of the browser reads File objects only');
}
