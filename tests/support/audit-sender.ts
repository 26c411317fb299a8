import { auditTables, type Audit } from '../../scripts/audit/audit-tables';
import type { AnySender } from './any-sender';
import { protectSender } from './protect-sender';
import { writeFiles } from './sender-files';

/** Protects the files of a made-up sender and audits what is stored, the true counts at hand. */
export async function auditMadeUpSender(
	{ shape, drop, k }: AnySender,
	withUntold?: boolean
): Promise<Audit> {
	const files = writeFiles(shape);
	const stored = protectSender(files, drop, k);
	const { truth, parents } = files;
	return auditTables({ k, releases: [stored], parents, truth, withUntold });
}

/** What must not be: narrowed counts, untrue ranges, contradictions; in short. */
export function faultsOf(audit: Audit): string[] {
	return [
		...audit.narrowed.map(
			({ schema, area, month, dimension, value, measure, low, high, by }) =>
				`narrowed by ${by}: ${schema} ${area} ${month} ${dimension} ${value} ${measure} ${low}-${high}`
		),
		...audit.untrue.map(
			({ schema, area, month, dimension, value, measure }) =>
				`untrue: ${schema} ${area} ${month} ${dimension} ${value} ${measure}`
		),
		...Object.entries(audit.brokenRules).flatMap(([rule, count]) =>
			count ? [`${rule}: ${count}`] : []
		),
		...(audit.contradictions ? [`${audit.contradictions} contradictions`] : [])
	];
}
