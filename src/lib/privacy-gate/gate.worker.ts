import type { Table } from '$lib/tables';
import { checkFile } from './check-file';
import { checkNotes } from './check-notes';
import { countFile } from './count-file';
import type { GateCalls } from './gate-calls';
import { inspectFile } from './inspect-file';
import { answerCalls } from './worker-calls';

// A shared screen with the developer tools open must not show what a library says of a file.
for (const method of ['log', 'info', 'debug', 'warn', 'error'] as const) {
	console[method] = () => undefined;
}

answerCalls<GateCalls>(self as unknown as MessagePort, {
	checkNotes: async ({ texts, today }) => ({
		answer: await checkNotes(texts, today),
		transfer: []
	}),
	inspect: async ({ file, settings }, _, signal) => ({
		answer: await inspectFile(file, settings, signal),
		transfer: []
	}),
	check: async ({ file, settings }, onprogress, signal) => {
		const answer = await checkFile(file, settings, onprogress, signal);
		return { answer, transfer: answer.tables.flatMap(buffersOf) };
	},
	count: async ({ file, settings, plan }, onprogress, signal) => {
		const answer = await countFile(file, settings, plan, onprogress, signal);
		return { answer, transfer: answer.tables.flatMap(buffersOf) };
	}
});

/** Every buffer of a table once: the two ends of a figure may be one array. */
function buffersOf({ columns }: Table): ArrayBuffer[] {
	const arrays = Object.values(columns).flatMap((column) =>
		Object.values(column).filter((part) => ArrayBuffer.isView(part))
	);
	return [...new Set(arrays.map(({ buffer }) => buffer as ArrayBuffer))];
}
