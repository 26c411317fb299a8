/** Calls that a page may make to a worker: name -> what is asked, what is answered, what is told meanwhile. */
export interface Call {
	argument: unknown;
	answer: unknown;
	progress: unknown;
}

/** The worker's side: what each call does, and which parts of its answer are handed over, not copied. */
export type Handlers<Calls extends { [Name in keyof Calls]: Call }> = {
	[Name in keyof Calls]: (
		argument: Calls[Name]['argument'],
		onprogress: (progress: Calls[Name]['progress']) => void,
		signal: AbortSignal
	) => Promise<{ answer: Calls[Name]['answer']; transfer: Transferable[] }>;
};

/** A call failed in the worker. Only the kind of error crosses: its words might quote a file. */
export class WorkerCallError extends Error {
	override name = 'WorkerCallError';
}

/** Either end: a worker, what is global in it, or one port of a channel. */
type End = Pick<MessagePort, 'postMessage'> & {
	addEventListener(type: 'message', listen: (event: MessageEvent) => void): void;
};

type Question<Calls> = { id: number; name: keyof Calls; argument: unknown };
type Message<Calls> = Question<Calls> | { id: number; abort: true };
type Reply = { id: number } & ({ progress: unknown } | { answer: unknown } | { failure: string });

/** Answers calls until the worker ends. An aborted call is not answered. */
export function answerCalls<Calls extends { [Name in keyof Calls]: Call }>(
	end: End,
	handlers: Handlers<Calls>
): void {
	const running = new Map<number, AbortController>();
	end.addEventListener('message', async ({ data }: MessageEvent<Message<Calls>>) => {
		if ('abort' in data) return running.get(data.id)?.abort();
		const { id, name, argument } = data;
		const { signal } = register(running, id);
		const reply = (message: object, transfer: Transferable[] = []) => {
			if (!signal.aborted) end.postMessage({ id, ...message }, transfer);
		};
		try {
			const onprogress = (progress: unknown) => reply({ progress });
			const { answer, transfer } = await handlers[name](argument, onprogress, signal);
			reply({ answer }, transfer);
		} catch (error) {
			reply({ failure: error instanceof Error ? error.name : 'Error' });
		} finally {
			running.delete(id);
		}
	});
}

function register(running: Map<number, AbortController>, id: number): AbortController {
	const controller = new AbortController();
	running.set(id, controller);
	return controller;
}

interface Waiting {
	resolve: (answer: never) => void;
	reject: (error: unknown) => void;
	onprogress?: (progress: never) => void;
}

/** The page's side: one function that makes every call. */
export function callWorker<Calls extends { [Name in keyof Calls]: Call }>(end: End) {
	const waiting = new Map<number, Waiting>();
	let lastId = 0;
	end.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
		const call = waiting.get(data.id);
		if (!call) return;
		if ('progress' in data) return call.onprogress?.(data.progress as never);
		waiting.delete(data.id);
		if ('answer' in data) call.resolve(data.answer as never);
		else call.reject(new WorkerCallError(data.failure));
	});
	/** @throws {WorkerCallError} when the worker fails, and the signal's reason when it is aborted */
	return <Name extends keyof Calls>(
		name: Name,
		argument: Calls[Name]['argument'],
		onprogress?: (progress: Calls[Name]['progress']) => void,
		signal?: AbortSignal
	): Promise<Calls[Name]['answer']> =>
		new Promise((resolve, reject) => {
			signal?.throwIfAborted();
			const id = ++lastId;
			waiting.set(id, { resolve, reject, onprogress });
			signal?.addEventListener('abort', () => {
				if (!waiting.delete(id)) return;
				end.postMessage({ id, abort: true });
				reject(signal.reason);
			});
			end.postMessage({ id, name, argument });
		});
}
