import fc from 'fast-check';
import { expect, it } from 'vitest';
import { auditTables } from '../../../scripts/audit/audit-tables';
import { monthsIn } from '$lib/tables';
import { smallSender } from '../../support/any-sender';
import { auditMadeUpSender, faultsOf } from '../../support/audit-sender';
import { protectFile, protectSender } from '../../support/protect-sender';
import { writeFiles } from '../../support/sender-files';

/** The same senders every time; `npm run audit:long` draws thousands more, large ones too. */
const SEED = 20260101;
const TIME_LIMIT = 120_000;

it(
	'no reader of one sender’s stored tables can narrow a small count, and every range is true',
	async () => {
		await fc.assert(
			fc.asyncProperty(smallSender, async (sender) => {
				expect(faultsOf(await auditMadeUpSender(sender))).toEqual([]);
			}),
			{ seed: SEED, numRuns: 250, endOnFailure: true }
		);
	},
	TIME_LIMIT
);

it(
	'a release and the one before it tell no more together than each alone',
	async () => {
		await fc.assert(
			fc.asyncProperty(smallSender, async ({ shape, drop, k }) => {
				const files = writeFiles({ ...shape, months: Math.max(2, shape.months) });
				const earlier = protectSender({ ...files, months: files.months.slice(0, -1) }, drop, k);
				const last = files.months.at(-1);
				const later = last ? protectFile(last, earlier, files.parents, k) : earlier;
				const found = await auditTables({ k, releases: [later, earlier], parents: files.parents });
				expect(faultsOf(found)).toEqual([]);
			}),
			{ seed: SEED + 1, numRuns: 60, endOnFailure: true }
		);
	},
	TIME_LIMIT
);

it(
	'a month that is corrected and sent again tells no more beside the version it replaces',
	async () => {
		await fc.assert(
			fc.asyncProperty(smallSender, async ({ shape, drop, k }) => {
				const files = writeFiles(shape);
				const other = writeFiles({ ...shape, seed: shape.seed + 1 });
				const before = protectSender(files, drop, k);
				const corrected = other.months[0];
				if (!corrected || !before.some((table) => monthsIn(table).length)) return;
				const after = protectFile(corrected, before, files.parents, k);
				const found = await auditTables({ k, releases: [after, before], parents: files.parents });
				expect(faultsOf(found)).toEqual([]);
			}),
			{ seed: SEED + 2, numRuns: 60, endOnFailure: true }
		);
	},
	TIME_LIMIT
);
