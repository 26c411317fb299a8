import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { METRIC_IDS } from '$lib/metrics';
import { MISSION } from '../support/mission';

const items = Object.values(MISSION).flat();

describe('every question that a coordination group has to answer', () => {
	it.each(items)(
		'has a page, or a reason why not: $what',
		({ page, heading, metrics, because }) => {
			if (page === null) return expect(because?.length).toBeGreaterThan(20);
			const route = page.replace(/\?.*$/, '').replace(/\/$/, '');
			expect(existsSync(`src/routes${route}/+page.svelte`)).toBe(true);
			expect(heading).toBeInstanceOf(RegExp);
			expect(metrics?.length).toBeGreaterThan(0);
		}
	);

	it('uses every metric of the catalogue at least once', () => {
		const served = new Set(items.flatMap(({ metrics }) => metrics ?? []));
		expect(METRIC_IDS.filter((id) => !served.has(id))).toEqual([]);
	});
});
