import { SCHEMAS } from '$lib/schemas';
import { MEASURE_STATUS, type Table } from '$lib/tables';
import type { Aim } from './aims';
import { areasAbove, type Parents } from './area-tree';
import { auditSystem } from './audit-system';
import { countBrokenRules, noBrokenRules, type BrokenRules } from './broken-rules';
import { openTransfers } from './open-transfers';
import { resultsBelow } from './results-below';
import type { CellName, Equation, EquationKind, LinearSystem } from './linear-system';
import type { SenderFigures } from './sender-figures';
import { OWN_TOTAL } from './write-own-totals';
import { rowsBySender } from './stored-rows';
import { truthKey } from './truth-key';
import { writeEquations, type SenderSystem } from './write-equations';

/** A protected count of which a reader can prove more than that it lies between 1 and k-1. */
export interface NarrowedCell extends CellName {
	low: number;
	high: number;
	/** `stored`: already the stored range says more. */
	by: 'stored' | 'equations';
}

/** What the auditor found in one release, or in two together. */
export interface Audit {
	k: number;
	senders: number;
	/** Protected counts that were audited. */
	cells: number;
	withheld: number;
	narrowed: NarrowedCell[];
	/** Stored results about staff with fewer than k people behind them (class C). */
	resultsBelowK: number;
	brokenRules: BrokenRules;
	equations: Record<EquationKind, number>;
	skipped: number;
	dropped: number;
	contradictions: number;
	/** Known true counts that lie outside their stored range; only with `truth`. */
	untrue: CellName[];
}

export interface AuditInput {
	/** Smallest count that may be exact. */
	k: number;
	/** The stored tables of each release; months that look the same are taken for the same. */
	releases: Table[][];
	parents: Parents;
	/** The true counts by `truthKey`, where they are known: then every small one is audited. */
	truth?: ReadonlyMap<string, number>;
	/** Keys of the blocks that were corrected between the releases (`blockKey`), where they are known. */
	corrected?: Set<string>;
	/** Write equations in which neither transfer is told, though any values fit them; unless told, up to so many rows of a sender. */
	withUntold?: boolean;
}

/** Rows of a sender up to which its months are joined even where neither transfer is told. */
const MOST_ROWS = 3000;

/** Tries to narrow every protected count of every sender, by all that the stored rows tell together. */
export async function auditTables(input: AuditInput): Promise<Audit> {
	const { k, releases, parents, truth, corrected } = input;
	const audit = emptyAudit(k);
	audit.resultsBelowK = releases.flat().reduce((sum, table) => sum + resultsBelow(table, k), 0);
	const rows = releases.map(rowsBySender);
	const senders = [...new Set(rows.flatMap((of) => [...of.keys()]))].sort();
	for (const sender of senders) {
		const own = rows.map((of) => of.get(sender) ?? []);
		const withUntold = input.withUntold ?? own.flat().length <= MOST_ROWS;
		const written = writeEquations(sender, own, parents, withUntold, corrected);
		audit.senders++;
		for (const { kind } of written.system.equations) audit.equations[kind]++;
		await auditSender(written, parents, audit, truth);
	}
	return audit;
}

async function auditSender(
	written: SenderSystem,
	parents: Parents,
	audit: Audit,
	truth: ReadonlyMap<string, number> | undefined
): Promise<void> {
	const { system, derived } = written;
	const { k } = audit;
	const name = (column: number) => system.names[column]!;
	const given = new Set<number>();
	const withheld = new Set<number>();
	for (const view of written.releases) {
		eachFigure(view, given, withheld);
		countBrokenRules(view, k, truth, audit.brokenRules);
	}
	audit.withheld += withheld.size;

	const aims: Aim[] = [];
	const storedNarrow = (column: number) => {
		const [low, high] = [system.low[column]!, system.high[column]!];
		return high >= 1 && high <= k - 1 && (low > 1 || high < k - 1);
	};
	const isProtected = (column: number, count: number | undefined) =>
		count !== undefined
			? count >= 1 && count < k
			: given.has(column) && system.low[column]! < system.high[column]! && system.low[column]! <= 1;
	const floors = floorsOf(system, parents);
	const floorOf = (column: number) => Math.max(1, floors.get(column) ?? 1);
	// What is not shown is not known to be small: too much is told only when that is proven.
	const untold = (column: number) => ({ column, low: 0, high: k });
	const trueCounts = truth && system.names.map((one) => truth.get(truthKey(one)));
	if (trueCounts) dropUntrue(system, trueCounts);
	for (const column of new Set([...given, ...(truth ? withheld : [])])) {
		const [low, high] = [system.low[column]!, system.high[column]!];
		const count = trueCounts?.[column];
		if (count !== undefined && (count < low || count > high)) audit.untrue.push(name(column));
		if (storedNarrow(column)) {
			audit.cells++;
			audit.narrowed.push({ ...name(column), low, high, by: 'stored' });
		} else if (isProtected(column, count)) {
			const isOpen = withheld.has(column);
			aims.push(isOpen ? untold(column) : { column, low: floorOf(column), high: k - 1 });
		}
	}
	audit.cells += aims.length;
	const found = await auditSystem(
		system,
		[...aims, ...derived.map(untold)],
		trueCounts ? startFrom(system, trueCounts, parents) : null
	);
	const isDerived = new Set(derived);
	for (const { column, low, high } of found.narrowed) {
		const isUntold = isDerived.has(column) || withheld.has(column);
		if (isUntold && (low < 1 || high > k - 1 || (low <= 1 && high >= k - 1))) continue;
		audit.narrowed.push({ ...name(column), low, high, by: 'equations' });
	}
	audit.skipped += found.skipped;
	audit.dropped += found.dropped;
	audit.contradictions += found.contradictions;
}

/** What is not sent is thought to be 0; where that does not fit, the solver starts elsewhere. */
function startFrom(
	system: LinearSystem,
	counts: (number | undefined)[],
	parents: Parents
): Float64Array {
	const values = Float64Array.from(counts, (count) => count ?? 0);
	openTransfers(system, parents, values);
	return values;
}

/**
 * Leaves out soft equations that the true counts break: who relies on them learns nothing true.
 * Where the flows of one area do not make its stock, cases have moved that were not told, and all
 * equations between these two months are in doubt. In a release alone they cannot be told from
 * those that hold.
 */
function dropUntrue({ equations, names }: LinearSystem, counts: (number | undefined)[]): void {
	const monthOf = ({ kind, columns }: Equation) =>
		FROM_MONTH_TO_MONTH.has(kind) ? names[columns.at(-1)!]!.month : null;
	const isUntrue = ({ isSoft, columns, signs, least, most }: Equation) => {
		if (!isSoft) return false;
		const sum = columns.reduce(
			(all, column, term) => all + signs[term]! * (counts[column] ?? NaN),
			0
		);
		return sum < least || sum > most;
	};
	const untrue = new Set(equations.filter(isUntrue));
	const months = new Set([...untrue].map(monthOf));
	const isDoubted = (equation: Equation) => {
		const month = monthOf(equation);
		return untrue.has(equation) || (month !== null && months.has(month));
	};
	const kept = equations.filter((equation) => !isDoubted(equation));
	equations.splice(0, equations.length, ...kept);
}

const FROM_MONTH_TO_MONTH = new Set<EquationKind>(['stock_flow', 'carried', 'earlier_stock']);

/**
 * What the parts of a sum over areas already say of it: two areas with at least one child each have
 * at least two. That is in the parts, so it is nothing more to know of the sum.
 */
function floorsOf({ equations, low, names }: LinearSystem, parents: Parents): Map<number, number> {
	const floors = new Map<number, number>();
	for (const { kind, columns, signs } of equations) {
		if ((kind !== 'own_total' && kind !== 'areas_inside') || signs[0] !== 1) continue;
		const [sum = -1, ...parts] = columns;
		const floor = parts.reduce((all, column) => all + low[column]!, 0);
		floors.set(sum, Math.max(floors.get(sum) ?? 0, floor));
	}
	const told = new Map<string, { area: string; low: number }[]>();
	const keyOf = ({ month, dimension, value, measure }: CellName) =>
		[month, dimension, value, measure].join('|');
	names.forEach((name, column) => {
		if (name.schema !== OWN_TOTAL || !low[column]) return;
		told.set(keyOf(name), [...(told.get(keyOf(name)) ?? []), { ...name, low: low[column]! }]);
	});
	const isIn = (area: string, outer: string) => areasAbove(parents, area).includes(outer);
	for (const { kind, columns } of equations) {
		if (kind !== 'own_total') continue;
		const [sum = -1, ...parts] = columns;
		const name = names[sum]!;
		const all = (told.get(keyOf(name)) ?? []).filter(({ area }) => isIn(area, name.area));
		const inner = all.filter(({ area }) => !all.some((other) => isIn(area, other.area)));
		const others = parts.filter((column) => {
			const { area } = names[column]!;
			return !inner.some((one) => one.area === area || isIn(area, one.area));
		});
		const floor =
			inner.reduce((least, one) => least + one.low, 0) +
			others.reduce((least, column) => least + low[column]!, 0);
		floors.set(sum, Math.max(floors.get(sum) ?? 0, floor));
	}
	return floors;
}

/** Sorts the columns of what is shown by whether a figure is given for them. */
function eachFigure(view: SenderFigures, given: Set<number>, withheld: Set<number>): void {
	for (const { rows, schema } of view.blocks.values()) {
		for (const row of [...rows.values()].flatMap((of) => [...of.values()])) {
			for (const { name } of SCHEMAS[schema].fields) {
				const status = row.figures[name]?.status;
				if (status !== MEASURE_STATUS.given && status !== MEASURE_STATUS.withheld) continue;
				const column = view.columnOfRow(row, name);
				if (column !== null) (status === MEASURE_STATUS.given ? given : withheld).add(column);
			}
		}
	}
	for (const column of given) withheld.delete(column);
}

function emptyAudit(k: number): Audit {
	const equations = {
		parts: 0,
		stock_flow: 0,
		own_total: 0,
		areas_inside: 0,
		carried: 0,
		complement: 0,
		earlier_stock: 0
	};
	return {
		k,
		senders: 0,
		cells: 0,
		withheld: 0,
		narrowed: [],
		resultsBelowK: 0,
		brokenRules: noBrokenRules(),
		equations,
		skipped: 0,
		dropped: 0,
		contradictions: 0,
		untrue: []
	};
}
