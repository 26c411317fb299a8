import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BENCHMARKS, DEFAULT_SETTINGS } from '$lib/schemas';

const ENGLISH = JSON.parse(readFileSync('messages/en/settings.json', 'utf8')) as Record<
	string,
	unknown
>;

describe('what data-schemas say in English', () => {
	it('is said by the catalogue for every source of a benchmark', () => {
		for (const [id, { source }] of Object.entries(BENCHMARKS)) {
			expect(ENGLISH[`benchmark_source_${id}`]).toBe(source);
		}
	});

	it('is said by the catalogue for every published name of the QAF', () => {
		for (const { section, title, items } of DEFAULT_SETTINGS.qafSections) {
			for (const each of [{ code: section, title }, ...items]) {
				expect(ENGLISH[`qaf_title_${each.code}`]).toBe(each.title);
			}
		}
	});
});
