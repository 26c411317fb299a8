import type { CheckedTable } from '$lib/protection';
import { SCHEMAS } from '$lib/schemas';
import { parseMonth } from '$lib/tables';
import { areasAbove } from '../../scripts/audit/area-tree';
import { blockKey } from '../../scripts/audit/sender-figures';
import { truthKey } from '../../scripts/audit/truth-key';
import { seededDraws } from './random-draws';
import {
	ROOT,
	SENDER,
	noCases,
	parentsOf,
	simulateHistory,
	type HistoryShape,
	type Measure,
	type TrueBlock
} from './sender-history';
import { storedTable, type StoredCells } from './stored-table';

/** The files of one made-up sender, as the gate hands them to protection, and what is true. */
export interface SenderFiles {
	/** Rows of each month, in order. */
	months: StoredCells[][];
	/** True counts by `truthKey`, the sender's own totals too. */
	truth: Map<string, number>;
	parents: Map<string, string | null>;
}

/** Writes the files of a made-up sender: what is sent of its history, and how. */
export function writeFiles(
	shape: HistoryShape,
	blocks: TrueBlock[] = simulateHistory(shape)
): SenderFiles {
	const draws = seededDraws(shape.seed + 1);
	const parents = parentsOf(shape.areas);
	const all = [...new Set(blocks.map(({ month }) => month))].sort();
	const sent = all.filter(() => !draws.chance(shape.missingMonths));
	const truth = new Map<string, number>();
	const months = sent.map((month) => {
		const own = blocks.filter((block) => block.month === month);
		if (shape.withParent) own.push(sumOf(own, ROOT));
		const rows = own.flatMap((block) => toRows(block, shape, draws.chance, draws.chance, truth));
		addTotals(own, parents, truth, rows, shape);
		return rows;
	});
	return { months, truth, parents };
}

/** The same sender's files after its first area has corrected its first month. */
export function writeCorrection(shape: HistoryShape): SenderFiles {
	const [wrong, ...others] = simulateHistory(shape);
	const [right] = simulateHistory({ ...shape, seed: shape.seed + 1 });
	return writeFiles(shape, wrong && right ? [right, ...others] : []);
}

/** Keys of the blocks that have other true counts in the one than in the other. */
export function correctedBetween(one: SenderFiles, other: SenderFiles): Set<string> {
	const corrected = new Set<string>();
	for (const key of new Set([...one.truth.keys(), ...other.truth.keys()])) {
		if (one.truth.get(key) === other.truth.get(key)) continue;
		const [schema = '', , area = '', month = ''] = key.split('|');
		corrected.add(blockKey(schema, area, parseMonth(month)!));
	}
	return corrected;
}

/** One file as a checked table; columns that the sender does not have are absent. */
export function toFile(rows: StoredCells[]): CheckedTable {
	const { columns } = storedTable('caseload', rows);
	delete columns.as_of; // only the gate writes it
	return { schema: 'caseload', rowCount: rows.length, columns } as unknown as CheckedTable;
}

type Chance = (probability: number) => boolean;

function toRows(
	{ area, month, counts }: TrueBlock,
	shape: HistoryShape,
	isToken: Chance,
	isEmpty: Chance,
	truth: Map<string, number>
): StoredCells[] {
	const rows: StoredCells[] = [];
	for (const [key, figures] of counts) {
		const [dim = '', dim_value = ''] = key.split(' ');
		if (dim !== 'total' && !shape.dimensions.includes(dim as never)) continue;
		const cells: StoredCells = { period: month, area_code: area, org_code: SENDER, dim, dim_value };
		for (const measure of ['open_cases_end', ...shape.flows] as Measure[]) {
			const count = figures[measure];
			truth.set(keyOf('caseload', area, month, dim, dim_value, measure), count);
			const isLeftOut = measure !== 'open_cases_end' && isEmpty(shape.missingFigures);
			const isOwnRange = count >= 1 && count < 5 && isToken(shape.tokens);
			cells[measure] = isLeftOut ? null : isOwnRange ? '1-4' : count;
		}
		const isZero = Object.values(figures).every((count) => count === 0);
		if (!(shape.isSparse && isZero && dim !== 'total')) rows.push(cells);
	}
	return rows;
}

/** The true own totals of a month; none for a figure that an area has left empty. */
function addTotals(
	blocks: TrueBlock[],
	parents: Map<string, string | null>,
	truth: Map<string, number>,
	rows: StoredCells[],
	shape: HistoryShape
): void {
	const containing = new Set(blocks.flatMap(({ area }) => areasAbove(parents, area)));
	const empty = new Set(
		rows.flatMap((row) =>
			shape.flows
				.filter((flow) => row[flow] === null)
				.map((flow) => `${row.dim} ${row.dim_value} ${flow}`)
		)
	);
	for (const area of containing) {
		const inside = blocks.filter(
			(block) => block.area === area || areasAbove(parents, block.area).includes(area)
		);
		const sum = sumOf(inside, area);
		for (const [key, figures] of sum.counts) {
			const [dim = '', value = ''] = key.split(' ');
			for (const measure of ['open_cases_end', ...shape.flows] as Measure[]) {
				if (empty.has(`${key} ${measure}`)) continue;
				truth.set(keyOf('caseload_total', area, sum.month, dim, value, measure), figures[measure]);
			}
		}
	}
}

function sumOf(blocks: TrueBlock[], area: string): TrueBlock {
	const counts: TrueBlock['counts'] = new Map();
	for (const block of blocks) {
		for (const [key, figures] of block.counts) {
			const sum = counts.get(key) ?? noCases();
			for (const measure of Object.keys(sum) as Measure[]) sum[measure] += figures[measure];
			counts.set(key, sum);
		}
	}
	return { area, month: blocks[0]!.month, counts };
}

function keyOf(
	schema: string,
	area: string,
	month: string,
	dimension: string,
	value: string,
	measure: string
): string {
	return truthKey({ schema, sender: SENDER, area, month, dimension, value, measure });
}

/** Figures of the schema, for those who count them. */
export const COUNTS = SCHEMAS.caseload.fields
	.filter(({ measure }) => measure)
	.map(({ name }) => name);
