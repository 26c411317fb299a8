import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { largerSender } from '../../support/any-sender';
import { BREAKS, type Break } from '../../support/protection-breaks';

/** Senders with months and breakdowns to guard. */
const SENDERS = fc
	.sample(largerSender(3, 4), { seed: 20260103, numRuns: 25 })
	.map(({ shape, ...sender }) => ({ ...sender, shape: { ...shape, withParent: false } }));

afterEach(() => {
	vi.doUnmock('$lib/protection');
	vi.resetModules();
});

describe('a protection that is broken on purpose is caught by the audit:', () => {
	it.each(BREAKS)('$name', async (broken) => {
		expect(await countFaults(broken)).toBeGreaterThan(0);
	});

	it('the sound one is not', async () => {
		expect(await countFaults(null)).toBe(0);
	});
});

/** How many faults the audit finds in what the protection stores, sound or with the break. */
async function countFaults(broken: Break | null): Promise<number> {
	vi.resetModules();
	const path = broken && `/src/lib/protection/${broken.module}.ts`;
	if (broken && path) {
		vi.doMock(path, async (importOriginal) => broken.breakIt(await importOriginal()));
	}
	try {
		const { auditMadeUpSender, faultsOf } = await import('../../support/audit-sender');
		let faults = 0;
		for (const sender of SENDERS) faults += faultsOf(await auditMadeUpSender(sender)).length;
		return faults;
	} finally {
		if (path) vi.doUnmock(path);
	}
}
