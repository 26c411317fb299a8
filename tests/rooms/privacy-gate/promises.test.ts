import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldDigits } from '../../../src/lib/cell-values/fold-text';
import { CASELOAD_HEADER, check } from '../../support/gate-files';

/** Cells that a file might hold, good and bad, with texts that can be found again in a report. */
const cell = fc.oneof(
	fc.constantFrom('2026-01', 'BD20', 'ORG07', 'total', 'all', 'sex', 'f', '40', '<5', 'NA', ''),
	fc.string({ minLength: 12, maxLength: 40, unit: 'grapheme' }),
	fc.stringMatching(/^[A-Z][a-z]{7,12} [A-Z][a-z]{7,12}$/),
	fc.integer({ min: 100_000_000 }).map(String)
);
const row = fc.array(cell, { minLength: 5, maxLength: 7 });
const quoted = (cells: string[]) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join();
const file = fc
	.array(row, { maxLength: 8 })
	.map((rows) => ({ rows, text: [CASELOAD_HEADER, ...rows.map(quoted), ''].join('\n') }));

describe('whatever a file holds', () => {
	it('rows are accepted or refused, each of them, and nothing is kept of a refused file', async () => {
		await fc.assert(
			fc.asyncProperty(file, async ({ text }) => {
				const { report, table } = await check(text);
				expect(report.accepted + report.refused).toBe(report.rows);
				expect(report.accepted).toBe(report.problemCount ? 0 : report.rows);
				expect(table === null).toBe(report.problemCount > 0);
				const byCode = Object.values(report.refusedBy).reduce((sum, count) => sum + count, 0);
				expect(byCode).toBeLessThanOrEqual(report.refused);
			})
		);
	});

	it('no text of a cell stands in the report', async () => {
		await fc.assert(
			fc.asyncProperty(file, async ({ rows, text }) => {
				const { report } = await check(text);
				fc.pre(report.problemCount > 0);
				const said = JSON.stringify({ ...report, hash: '' });
				for (const cells of rows.flat()) {
					if (cells.trim().length >= 8)
						expect(said).not.toContain(JSON.stringify(cells).slice(1, -1));
				}
			})
		);
	});

	it('no word of a header stands in the report', async () => {
		await fc.assert(
			fc.asyncProperty(fc.stringMatching(/^[A-Z][a-z]{7,12} [A-Z][a-z]{7,12}$/), async (name) => {
				const { report } = await check(`${CASELOAD_HEADER},${name}\n`);
				expect(JSON.stringify(report)).not.toContain(name);
				expect(JSON.stringify(report)).not.toContain(name.toLowerCase().replace(' ', '_'));
			})
		);
	});

	it('bytes of any kind end in a report', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
				const { report } = await check(bytes);
				expect(report.problemCount).toBeGreaterThan(0);
				expect(report.accepted + report.refused).toBe(report.rows);
			})
		);
	});
});

describe(foldDigits, () => {
	const ZEROS = ['٠', '۰', '०', '০', '０'];

	it('gives the number that was written, in every set of digits', () => {
		fc.assert(
			fc.property(fc.nat(), fc.constantFrom(...ZEROS), (number, zero) => {
				const written = String(number).replace(/\d/g, (digit) =>
					String.fromCharCode(zero.charCodeAt(0) + Number(digit))
				);
				expect(foldDigits(written)).toBe(String(number));
			})
		);
	});
});
