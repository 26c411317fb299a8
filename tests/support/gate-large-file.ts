import type { ByteSource } from '$lib/privacy-gate';
import { CASELOAD_HEADER } from './gate-files';

const MONTHS = 180;
const AREAS = 100;
const FIRST_SENDER = 100;

/**
 * A caseload file of about that many bytes, every row with a key of its own: block after block of
 * the same months and areas, each block of another sender. Its bytes are made while it is read.
 */
export function largeCaseload(bytes: number): ByteSource & { rows: number } {
	const encoder = new TextEncoder();
	const rows = Array.from({ length: MONTHS * AREAS }, (_, row) => rowOf(row));
	const block = encoder.encode(rows.join(''));
	const places = placesOfSender(rows);
	const blocks = Math.ceil(bytes / block.length);
	const header = encoder.encode(`${CASELOAD_HEADER}\n`);
	return {
		name: 'large.csv',
		rows: blocks * rows.length,
		size: header.length + blocks * block.length,
		stream: () => {
			let next = -1;
			return new ReadableStream<Uint8Array>({
				pull(controller) {
					if (next === blocks) return controller.close();
					controller.enqueue(next < 0 ? header : blockOf(FIRST_SENDER + next));
					next++;
				}
			});
		}
	};

	function blockOf(sender: number): Uint8Array {
		const copy = block.slice();
		const digits = encoder.encode(String(sender));
		for (const place of places) copy.set(digits, place);
		return copy;
	}
}

function rowOf(row: number): string {
	const month = row % MONTHS;
	const period = `${2010 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
	const area = `site:CAMP-${1000 + Math.floor(row / MONTHS)}-BLOCK-A`;
	return `${period},${area},ORG000,total,all,${100 + (row % 900)}\n`;
}

function placesOfSender(rows: string[]): number[] {
	let start = 0;
	return rows.map((row) => {
		const place = start + row.indexOf('ORG000') + 3;
		start += row.length;
		return place;
	});
}
