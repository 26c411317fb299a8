import fc from 'fast-check';
import { expect, it } from 'vitest';
import { auditTables, type Audit } from '../../../scripts/audit/audit-tables';
import { monthsIn } from '$lib/tables';
import { largerSender, smallSender, type AnySender } from '../../support/any-sender';
import { auditMadeUpSender, faultsOf } from '../../support/audit-sender';
import { protectFile, protectSender } from '../../support/protect-sender';
import { correctedBetween, writeCorrection, writeFiles } from '../../support/sender-files';

/** The same senders every time; `npm run audit:long` draws thousands more, large ones too. */
const SEED = 20260101;
const LARGER = fc.sample(largerSender(8, 6), { seed: SEED, numRuns: 12 });
const TIME_LIMIT = 240_000;

it(
	'of no sender can a reader of its stored tables narrow a small count, and every range is true',
	async () => {
		const audits = await auditAll('alone', 300, SEED, auditMadeUpSender);
		expect(audits.flatMap(faultsOf)).toEqual([]);
	},
	TIME_LIMIT
);

it(
	'of larger senders neither',
	async () => {
		const audits = await auditSenders('larger', LARGER, auditMadeUpSender);
		expect(audits.flatMap(faultsOf)).toEqual([]);
	},
	TIME_LIMIT
);

it(
	'a release and the one before it tell no more together than each alone',
	async () => {
		const audits = await auditAll('two releases', 150, SEED + 1, ({ shape, drop, k }) => {
			const files = writeFiles({ ...shape, months: Math.max(2, shape.months) });
			const earlier = protectSender({ ...files, months: files.months.slice(0, -1) }, drop, k);
			const last = files.months.at(-1);
			const later = last ? protectFile(last, earlier, files.parents, k) : earlier;
			return auditTables({ k, releases: [later, earlier], parents: files.parents });
		});
		expect(audits.flatMap(faultsOf)).toEqual([]);
	},
	TIME_LIMIT
);

it(
	'a month that one area has corrected tells no more beside the version it replaces',
	async () => {
		const audits = await auditAll('corrected', 150, SEED + 2, async ({ shape, drop, k }) => {
			const files = writeFiles(shape);
			const right = writeCorrection(shape);
			const before = protectSender(files, drop, k);
			const corrected = right.months[0];
			if (!corrected || !before.some((table) => monthsIn(table).length)) return null;
			const after = protectFile(corrected, before, files.parents, k);
			return auditTables({
				k,
				releases: [after, before],
				parents: files.parents,
				corrected: correctedBetween(files, right)
			});
		});
		expect(audits.flatMap(faultsOf)).toEqual([]);
	},
	TIME_LIMIT
);

type AuditSender = (sender: AnySender) => Promise<Audit | null>;

function auditAll(name: string, count: number, seed: number, audit: AuditSender): Promise<Audit[]> {
	return auditSenders(name, fc.sample(smallSender, { seed, numRuns: count }), audit);
}

async function auditSenders(
	name: string,
	senders: AnySender[],
	audit: AuditSender
): Promise<Audit[]> {
	const audits: Audit[] = [];
	for (const sender of senders) {
		const found = await audit(sender);
		if (found) audits.push(found);
	}
	const sum = (of: (audit: Audit) => number) => audits.reduce((all, audit) => all + of(audit), 0);
	console.log(
		`Audit, ${name}: ${sum(({ narrowed }) => narrowed.length)} of ${sum(({ cells }) => cells)} protected counts of ${audits.length} senders narrowed`
	);
	return audits;
}
