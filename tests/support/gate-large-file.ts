import type { ByteSource } from '$lib/privacy-gate';
import { CASELOAD_HEADER } from './gate-files';

const BLOCK_ROWS = 20_000;

/**
 * A caseload file of about that many bytes, every row with a key of its own. Its text is made while
 * it is read, so that the file itself takes no memory.
 */
export function largeCaseload(bytes: number): ByteSource & { rows: number } {
	const rowBytes = rowsFrom(0, 1).length;
	const blocks = Math.ceil(bytes / (rowBytes * BLOCK_ROWS));
	const header = `${CASELOAD_HEADER}\n`;
	return {
		name: 'large.csv',
		rows: blocks * BLOCK_ROWS,
		size: header.length + blocks * BLOCK_ROWS * rowBytes,
		stream: () => {
			let block = -1;
			return new ReadableStream<Uint8Array>({
				pull(controller) {
					if (block === blocks) return controller.close();
					const text = block < 0 ? header : rowsFrom(block * BLOCK_ROWS, BLOCK_ROWS);
					controller.enqueue(new TextEncoder().encode(text));
					block++;
				}
			});
		}
	};
}

function rowsFrom(first: number, count: number): string {
	let text = '';
	for (let row = first; row < first + count; row++) {
		const month = 2010 * 12 + (row % 180);
		const area = Math.floor(row / 180) % 500;
		const sender = Math.floor(row / 90_000);
		const period = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
		text += `${period},BD${1000 + area},ORG${100 + sender},total,all,${100 + (row % 900)}\n`;
	}
	return text;
}
