import { SCHEMAS } from '$lib/schemas';
import { areasAbove, type Parents } from './area-tree';
import type { CellName, LinearSystem } from './linear-system';
import { SUMMED } from './write-own-totals';

const MANY = 2520; // every number of values up to 10 divides it

/**
 * Transfers that are told nowhere may be anything, as long as as many come as go. Raises all of
 * them in values that fit every equation, so that from there others can be moved up and down.
 */
export function openTransfers(
	{ names, high }: LinearSystem,
	parents: Parents,
	values: Float64Array
): void {
	const rule = SCHEMAS[SUMMED].rules.find((one) => one.kind === 'stock_flow')!;
	const transfers = [rule.plus.at(-1)!, rule.minus.at(-1)!];
	const shown = new Set<string>();
	const parts = new Map<string, number[]>();
	names.forEach((name, column) => {
		if (!transfers.includes(name.measure)) return;
		if (high[column]! < Infinity) shown.add(blockOf(name));
		const key = `${blockOf(name)}|${name.dimension}|${name.measure}`;
		parts.set(key, [...(parts.get(key) ?? []), column]);
	});
	const isLeaf = ({ schema }: CellName) => schema === SUMMED;
	const outerBlocks = ({ area, month }: CellName) =>
		[area, ...areasAbove(parents, area)].map((outer) => `caseload_total|${outer}|${month}`);
	const raised = new Map<string, number>();
	for (const columns of parts.values()) {
		const name = names[columns[0]!]!;
		const isTold = [blockOf(name), ...outerBlocks(name)].some((block) => shown.has(block));
		if (!isLeaf(name) || isTold) continue;
		for (const column of columns) {
			const { dimension, value, measure } = names[column]!;
			values[column]! += MANY / columns.length;
			for (const block of outerBlocks(name)) {
				const key = `${block}|${dimension}|${value}|${measure}`;
				raised.set(key, (raised.get(key) ?? 0) + MANY / columns.length);
			}
		}
	}
	names.forEach((name, column) => {
		if (isLeaf(name)) return;
		const { dimension, value, measure } = name;
		values[column]! += raised.get(`${blockOf(name)}|${dimension}|${value}|${measure}`) ?? 0;
	});
}

const blockOf = ({ schema, area, month }: CellName) => `${schema}|${area}|${month}`;
