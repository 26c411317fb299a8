import { SCHEMAS } from '$lib/schemas';
import { MEASURE_STATUS, monthText } from '$lib/tables';
import { areasAbove, type Parents } from './area-tree';
import type { EquationKind, Term } from './linear-system';
import type { Block, SenderFigures } from './sender-figures';
import { OWN_TOTAL } from './write-own-totals';
import { TOTAL } from './write-parts';

/** What does not change while a case is open, so that stock and flow hold for each value. */
const UNCHANGING = [TOTAL, 'sex', 'disability'];

/**
 * Last month's open cases, and what came and went, make this month's. Where a month's breakdown is
 * not shown, the same is written for what is behind it, as `carried`.
 * @param withUntold whether to write equations in which neither transfer is told. Any values fit
 * them: what is missing came in, what is too many went out, in every area and value alike, and so
 * in their sums. They are left out of large systems, to be solved in time
 */
export function writeStockFlow(
	figures: SenderFigures,
	before: Block,
	block: Block,
	withUntold: boolean,
	parents: Parents
): void {
	const rule = SCHEMAS[block.schema].rules.find((one) => one.kind === 'stock_flow');
	if (!rule || ![rule.plus, rule.minus].every((flows) => tellsAny(figures, block, flows))) return;
	const transfers = [rule.plus.at(-1)!, rule.minus.at(-1)!];
	if (!withUntold && transfersAreUntold(figures, block, transfers, parents)) return;
	for (const dimension of UNCHANGING) {
		const rows = block.rows.get(dimension);
		if (!rows && !before.rows.has(dimension)) continue;
		for (const value of figures.codes(block.schema, dimension)?.all ?? []) {
			const isShown = [before, block].every((one) => {
				const row = one.rows.get(dimension)?.get(value);
				return row && row.asOf === row.month;
			});
			const kind: EquationKind = isShown ? 'stock_flow' : 'carried';
			const flows = (names: string[], sign: 1 | -1) =>
				names.map((name): Term => [figures.cell(block, dimension, value, name), sign]);
			const moved = [...flows(rule.plus, 1), ...flows(rule.minus, -1)];
			const terms: Term[] = [
				[figures.cell(before, dimension, value, rule.stock), 1],
				...moved,
				[figures.cell(block, dimension, value, rule.stock), -1]
			];
			figures.system.addEquation(kind, terms, { isSoft: true });
		}
	}
}

/** In the block, and in the sums of its month, neither of the transfers is shown. */
function transfersAreUntold(
	figures: SenderFigures,
	block: Block,
	transfers: string[],
	parents: Parents
): boolean {
	const above = areasAbove(parents, block.area);
	const sums = [...figures.blocks.values()].filter(
		({ schema, area, month }) =>
			month === block.month && (schema === OWN_TOTAL || above.includes(area))
	);
	return [block, ...sums].every(({ rows }) =>
		[...rows.values()].every((of) =>
			[...of.values()].every((row) =>
				transfers.every((name) => row.figures[name]?.status === MEASURE_STATUS.withheld)
			)
		)
	);
}

/** Whether the sender tells any of these flows; with only one direction, months do not add up. */
function tellsAny(figures: SenderFigures, block: Block, flows: string[]): boolean {
	const rows = [...block.rows.values()].flatMap((of) => [...of.values()]);
	return flows.some((name) => rows.some((row) => figures.columnOfRow(row, name) !== null));
}

/**
 * The stock of a month that was not sent follows from the flows of the month after it. Adds one
 * column for each value, where all flows that the sender reports are given.
 * @returns these columns
 */
export function writeEarlierStock(figures: SenderFigures, block: Block): number[] {
	const rule = SCHEMAS[block.schema].rules.find((one) => one.kind === 'stock_flow');
	if (!rule || ![rule.plus, rule.minus].every((flows) => tellsAny(figures, block, flows)))
		return [];
	const { system } = figures;
	const columns: number[] = [];
	for (const dimension of UNCHANGING) {
		for (const row of block.rows.get(dimension)?.values() ?? []) {
			const flows = [...rule.plus, ...rule.minus];
			const statuses = [rule.stock, ...flows].map((name) => row.figures[name]?.status);
			const isTold = statuses.every(
				(status, index) =>
					status === MEASURE_STATUS.given ||
					(index > 0 && figures.columnOfRow(row, flows[index - 1]!) === null)
			);
			if (row.asOf !== row.month || !isTold) continue;
			const terms = (names: string[], sign: 1 | -1) =>
				names.map((name): Term => [figures.columnOfRow(row, name), sign]);
			const stock = figures.columnOfRow(row, rule.stock);
			if (stock === null || terms(flows, 1).every(([column]) => column === null)) continue;
			const monthName = monthText(block.month - 1);
			const column = system.addColumn({ ...system.names[stock]!, month: monthName }, 0, Infinity);
			system.addEquation(
				'earlier_stock',
				[[column, 1], ...terms(rule.plus, 1), ...terms(rule.minus, -1), [stock, -1]],
				{ isSoft: true }
			);
			columns.push(column);
		}
	}
	return columns;
}
