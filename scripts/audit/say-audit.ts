import { formatNumber } from '$lib/format';
import { m } from '$lib/messages';
import type { Audit, NarrowedCell } from './audit-tables';
import type { BrokenRules } from './broken-rules';
import { EQUATION_KINDS, type EquationKind } from './linear-system';

const MOST_LISTED = 20;

const KINDS: Record<EquationKind, () => string> = {
	parts: m.atlas_audit_parts,
	stock_flow: m.atlas_audit_stock_flow,
	own_total: m.atlas_audit_own_total,
	areas_inside: m.atlas_audit_areas_inside,
	carried: m.atlas_audit_carried,
	complement: m.atlas_audit_complement,
	earlier_stock: m.atlas_audit_earlier_stock
};

/** The narrowed count of which a reader can prove most: the narrowest interval. */
export function worstOf({ narrowed }: Audit): NarrowedCell | null {
	return narrowed.reduce<NarrowedCell | null>(
		(worst, cell) => (worst && worst.high - worst.low <= cell.high - cell.low ? worst : cell),
		null
	);
}

/** Whether nothing was found that must not be. */
export function isClean({ narrowed, resultsBelowK, contradictions, brokenRules }: Audit): boolean {
	const broken = Object.values(brokenRules).some((count) => count > 0);
	return !narrowed.length && !resultsBelowK && !contradictions && !broken;
}

/** What the audit found, for a person. */
export function sayAudit(audit: Audit, seconds: number): string {
	const worst = worstOf(audit);
	const equations = EQUATION_KINDS.filter((kind) => audit.equations[kind]).map((kind) =>
		m.atlas_audit_equations({ kind: KINDS[kind](), count: formatNumber(audit.equations[kind]) })
	);
	const listed = audit.narrowed.slice(0, MOST_LISTED).map(sayCell);
	return [
		m.atlas_audit_cells({
			cells: formatNumber(audit.cells),
			senders: formatNumber(audit.senders),
			k: audit.k,
			withheld: formatNumber(audit.withheld)
		}),
		...equations,
		m.atlas_audit_left_out({
			skipped: formatNumber(audit.skipped),
			dropped: formatNumber(audit.dropped)
		}),
		...(audit.contradictions
			? [m.atlas_audit_contradictions({ count: audit.contradictions })]
			: []),
		...(audit.resultsBelowK ? [m.atlas_audit_results({ count: audit.resultsBelowK })] : []),
		...sayBrokenRules(audit.brokenRules),
		m.atlas_audit_time({ seconds: formatNumber(Math.round(seconds)) }),
		audit.narrowed.length
			? m.atlas_audit_narrowed({ count: formatNumber(audit.narrowed.length) })
			: m.atlas_audit_none(),
		...(worst ? [m.atlas_audit_worst({ cell: sayCell(worst) })] : []),
		...(listed.length > 1 ? listed : [])
	].join('\n');
}

function sayBrokenRules({ refreshedTooSoon, partsOfSmallTotal, allInOne }: BrokenRules): string[] {
	return [
		...(refreshedTooSoon ? [m.atlas_audit_refreshed({ count: refreshedTooSoon })] : []),
		...(partsOfSmallTotal ? [m.atlas_audit_small_totals({ count: partsOfSmallTotal })] : []),
		...(allInOne ? [m.atlas_audit_all_in_one({ count: allInOne })] : [])
	];
}

function sayCell(cell: NarrowedCell): string {
	const { schema, sender, area, month, dimension, value, measure } = cell;
	const low = formatNumber(cell.low);
	const high = formatNumber(cell.high);
	return m.atlas_audit_cell({
		place: [schema, sender, area, month, dimension, value, measure].filter(Boolean).join(' '),
		interval: low === high ? low : `${low}-${high}`
	});
}

/** The same as one JSON object. */
export function auditToJson(audit: Audit, seconds: number): string {
	return JSON.stringify({ ...audit, worst: worstOf(audit), seconds: Number(seconds.toFixed(1)) });
}
