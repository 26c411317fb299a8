import { SCHEMAS, type SchemaId } from '$lib/schemas';
import { MEASURE_STATUS, monthText } from '$lib/tables';
import { codeSetOf, type CodeSet } from './code-sets';
import type { CellName, LinearSystem } from './linear-system';
import { countsOf, type StoredFigure, type StoredRow } from './stored-rows';

/** The rows of one sender, one area and one month, by dimension and value. */
export interface Block {
	schema: SchemaId;
	area: string;
	month: number;
	rows: Map<string, Map<string, StoredRow>>;
}

/**
 * The stored rows of one sender in one release, and which column of the system each count is.
 * Counts that are not shown become columns of [0, infinity) when an equation asks for them.
 */
export class SenderFigures {
	readonly blocks = new Map<string, Block>();
	/** Figures that are never reported by this sender count as 0: its files have no such column. */
	readonly #reported = new Set<string>();
	readonly #codes = new Map<string, CodeSet>();

	/**
	 * @param space gives the name of the release in which a block's true counts are thought to be,
	 * so that blocks which are the same in two releases share their columns
	 */
	constructor(
		readonly sender: string,
		rows: StoredRow[],
		readonly system: LinearSystem,
		readonly columns: Map<string, number>,
		readonly space: (schema: string, area: string, month: number) => string
	) {
		const used = new Map<string, Set<string>>();
		for (const row of rows) {
			const key = blockKey(row.schema, row.area, row.month);
			let block = this.blocks.get(key);
			if (!block) {
				const { schema, area, month } = row;
				this.blocks.set(key, (block = { schema, area, month, rows: new Map() }));
			}
			entry(block.rows, row.dimension, () => new Map()).set(row.value, row);
			entry(used, `${row.schema}|${row.dimension}`, () => new Set<string>()).add(row.value);
			for (const [name, { status }] of Object.entries(row.figures)) {
				if (status !== MEASURE_STATUS.notReported) this.#reported.add(columnName(row.schema, name));
			}
		}
		for (const [key, codes] of used) {
			const [schema, dimension] = key.split('|') as [SchemaId, string];
			if (dimension) this.#codes.set(key, codeSetOf(schema, dimension, codes));
		}
	}

	block(schema: string, area: string, month: number): Block | undefined {
		return this.blocks.get(blockKey(schema, area, month));
	}

	codes(schema: string, dimension: string): CodeSet | undefined {
		return this.#codes.get(`${schema}|${dimension}`);
	}

	/** The column of a row's figure, or null for a figure that the sender's files do not have. */
	columnOfRow(row: StoredRow, measure: string): number | null {
		const figure = row.figures[measure];
		if (!figure || !this.#reported.has(columnName(row.schema, measure))) return null;
		const month = isStock(row.schema, measure) ? row.asOf : row.month;
		const isOld = month !== row.month && this.#isSuperseded(row);
		return this.#column(row, month, measure, figure, isOld ? 'superseded ' : '');
	}

	/** The breakdown that stands is of a version of its month that has been corrected since. */
	#isSuperseded({ schema, area, month, asOf, dimension }: StoredRow): boolean {
		const shown = this.block(schema, area, month)?.rows.get(dimension);
		const own = this.block(schema, area, asOf)?.rows.get(dimension);
		if (!shown || !own) return false;
		return [...new Set([...shown.keys(), ...own.keys()])].some((value) => {
			const [one, other] = [shown.get(value), own.get(value)];
			if (!one || !other) return true;
			return Object.entries(one.figures).some(([measure, { low, high }]) => {
				const twin = other.figures[measure];
				return isStock(schema, measure) && twin && (low > twin.high || twin.low > high);
			});
		});
	}

	/**
	 * The column of a count in the month itself: shown, withheld, shown as of an earlier month, or
	 * absent. Null when it is known to be 0.
	 */
	cell(block: Block, dimension: string, value: string, measure: string): number | null {
		const rows = block.rows.get(dimension);
		const row = rows?.get(value);
		if (row && !(isStock(block.schema, measure) && row.asOf !== row.month)) {
			return this.columnOfRow(row, measure);
		}
		if (!row && rows && this.isClosed(block, dimension)) return null;
		if (!this.#reported.has(columnName(block.schema, measure))) return null;
		const { schema, area, month } = block;
		return this.#column({ schema, area, dimension, value }, month, measure);
	}

	/** Every code of the dimension is given or 0, and no figure of it is withheld. */
	isClosed(block: Block, dimension: string): boolean {
		const rows = block.rows.get(dimension);
		if (!rows || !this.isComplete(block, dimension)) return false;
		return [...rows.values()].every(
			(row) =>
				row.asOf === row.month &&
				Object.values(row.figures).every(({ status }) => status !== MEASURE_STATUS.withheld)
		);
	}

	/** The given codes leave nobody out, so the parts add up to the total. */
	isComplete(block: Block, dimension: string): boolean {
		const rows = block.rows.get(dimension);
		if (!rows) return false;
		return this.codes(block.schema, dimension)!.isComplete(new Set(rows.keys()));
	}

	#column(
		{ schema, area, dimension, value }: Pick<StoredRow, 'schema' | 'area' | 'dimension' | 'value'>,
		month: number,
		measure: string,
		figure?: StoredFigure,
		version = ''
	): number {
		const space = version + this.space(schema, area, month);
		const key = [space, schema, area, month, dimension, value, measure].join('|');
		const isGiven = figure?.status === MEASURE_STATUS.given;
		const low = isGiven ? figure.low : 0;
		const high = isGiven ? figure.high : Infinity;
		const known = this.columns.get(key);
		if (known === undefined) {
			const monthName = month < 0 ? '' : monthText(month);
			const { sender } = this;
			const name: CellName = { schema, sender, area, month: monthName, dimension, value, measure };
			const column = this.system.addColumn(name, low, high);
			this.columns.set(key, column);
			return column;
		}
		const { low: lows, high: highs } = this.system;
		if (Math.max(low, lows[known]!) <= Math.min(high, highs[known]!)) {
			lows[known] = Math.max(low, lows[known]!);
			highs[known] = Math.min(high, highs[known]!);
			return known;
		}
		// The two figures cannot be the same count: the month was corrected in between.
		const corrected = `${key}|${low}-${high}`;
		const other =
			this.columns.get(corrected) ?? this.system.addColumn(this.system.names[known]!, low, high);
		this.columns.set(corrected, other);
		return other;
	}
}

/** A sender's own totals have the columns of what they add up. */
function columnName(schema: string, measure: string): string {
	return `${schema.replace(/_total$/, '')}|${measure}`;
}

export function isStock(schema: SchemaId, measure: string): boolean {
	const field = SCHEMAS[schema].fields.find(({ name }) => name === measure);
	return field?.measure?.overTime === 'stock';
}

/** The counts that a schema's rows may give. */
export function measuresOf({ schema }: Block): string[] {
	return countsOf(schema);
}

export function blockKey(schema: string, area: string, month: number): string {
	return `${schema}|${area}|${month}`;
}

export function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
	let value = map.get(key);
	if (value === undefined) map.set(key, (value = make()));
	return value;
}
