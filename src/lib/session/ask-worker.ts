/** What a page may ask of a service worker, and what it answers (src/service-worker.ts). */
export interface WorkerAnswers {
	/** How far it is with fetching the site. */
	progress: { kept: number; total: number };
	/** How many files it can read back. */
	check: { kept: number; total: number };
	/** As `check`, after fetching what is missing. */
	mend: { kept: number; total: number };
	/** To replace the older version, unless another window of the atlas is open. */
	takeOver: { isTaken: boolean };
}

const PATIENCE_MS = 60_000;

/** @returns the answer; null from a worker of another version, or one that was ended meanwhile */
export function askWorker<Question extends keyof WorkerAnswers>(
	worker: ServiceWorker,
	question: Question
): Promise<WorkerAnswers[Question] | null> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		const settle = (found: WorkerAnswers[Question] | null) => {
			clearTimeout(timer);
			port1.close();
			resolve(found);
		};
		const timer = setTimeout(() => settle(null), PATIENCE_MS);
		port1.onmessage = ({ data }) => settle(data);
		worker.postMessage(question, [port2]);
	});
}
