import { describe, expect, it } from 'vitest';
import { checkFile } from '$lib/privacy-gate';
import { largeCaseload } from '../../support/gate-large-file';

const SETTINGS = { today: '2026-02-10', minimumCount: 5, areaCodes: null };
const MEGABYTE = 1_000_000;

describe('a large file', () => {
	it('of 120 MB is read to its end, progress never falls, and memory grows by its figures alone', async () => {
		const file = largeCaseload(120 * MEGABYTE);
		const seen: number[] = [];
		const before = process.memoryUsage().heapUsed;
		let heap = 0;
		const { report } = await checkFile(file, SETTINGS, ({ bytes }) => {
			seen.push(bytes);
			heap = Math.max(heap, process.memoryUsage().heapUsed - before);
		});
		expect(report).toMatchObject({ rows: file.rows, accepted: file.rows, problemCount: 0 });
		expect(seen).toEqual([...seen].sort((a, b) => a - b));
		expect(seen.at(-1)).toBe(file.size);
		expect(heap).toBeLessThan(200 * MEGABYTE);
	}, 240_000);

	it('of 60 MB is left soon after a cancel', async () => {
		const cancel = new AbortController();
		let cancelledAt = 0;
		const reading = checkFile(
			largeCaseload(60 * MEGABYTE),
			SETTINGS,
			({ rows }) => {
				if (!rows || cancelledAt) return;
				cancelledAt = performance.now();
				setTimeout(() => cancel.abort());
			},
			cancel.signal
		);
		await expect(reading).rejects.toThrow('aborted');
		expect(performance.now() - cancelledAt).toBeLessThan(2000);
	});
});
