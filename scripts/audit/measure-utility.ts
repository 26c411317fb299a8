import { MEASURE_STATUS, monthText, type Table } from '$lib/tables';
import { isStock } from './sender-figures';
import { rowsBySender, type StoredRow } from './stored-rows';
import { OWN_TOTAL, SUMMED } from './write-own-totals';

/** A share as its parts, so that shares of several senders add up. */
export interface Share {
	of: number;
	part: number;
}

/** What protection leaves of the figures of some senders. Widths are in cases, `of` the true counts. */
export interface Utility {
	/** Counts of k or more that are stored exactly, in the month itself. */
	exactStocks: Share;
	exactFlows: Share;
	/** Both, without the stocks of breakdowns that stand since an earlier month. */
	exactAnew: Share;
	/** The same for the open cases of an area, not broken down. */
	exactStockTotals: Share;
	/** Width of the totals of single areas. */
	areaStocks: Share;
	areaFlows: Share;
	/** Width of the totals over all areas and senders. */
	responseStocks: Share;
	responseFlows: Share;
	/** Width of the open cases over all areas and senders, by dimension. */
	responseParts: Record<string, Share>;
	/** Breakdowns over all areas that stand since an earlier month. */
	standing: Share;
}

const PARTS = ['sex', 'age', 'disability'];
type Range = [low: number, high: number];

export function noUtility(): Utility {
	const none = () => ({ of: 0, part: 0 });
	return {
		exactStocks: none(),
		exactFlows: none(),
		exactAnew: none(),
		exactStockTotals: none(),
		areaStocks: none(),
		areaFlows: none(),
		responseStocks: none(),
		responseFlows: none(),
		responseParts: Object.fromEntries(PARTS.map((dimension) => [dimension, none()])),
		standing: none()
	};
}

/** Adds what the stored tables leave of the true counts (by `truthKey`) to a measurement. */
export function measureUtility(
	tables: Table[],
	truth: ReadonlyMap<string, number>,
	k: number,
	utility: Utility
): void {
	const rows = [...rowsBySender(tables).values()].flat();
	const stored = new Map<string, StoredRow>();
	for (const row of rows) stored.set(rowKey(row), row);
	for (const [key, count] of truth) {
		const [
			schema = '',
			sender = '',
			area = '',
			month = '',
			dimension = '',
			value = '',
			measure = ''
		] = key.split('|');
		if (schema !== SUMMED) continue;
		const row = stored.get([schema, sender, area, month, dimension, value].join('|'));
		const isOwnMonth = row && (row.asOf === row.month || !isStock(SUMMED, measure));
		const range = isOwnMonth ? rangeOf(row, measure) : null;
		const isTotal = dimension === 'total';
		const isOpen = isStock(SUMMED, measure);
		if (count >= k) {
			const isExact = range !== null && range[0] === range[1];
			add(isOpen ? utility.exactStocks : utility.exactFlows, isExact ? 1 : 0, 1);
			if (!row || isOwnMonth) add(utility.exactAnew, isExact ? 1 : 0, 1);
			if (isTotal && isOpen) add(utility.exactStockTotals, isExact ? 1 : 0, 1);
			if (isTotal && range)
				add(isOpen ? utility.areaStocks : utility.areaFlows, range[1] - range[0], count);
		}
	}
	measureResponse(rows, truth, utility);
}

/** Each sender's figures over all its areas: its own total where it covers them all, and the sum. */
function measureResponse(
	rows: StoredRow[],
	truth: ReadonlyMap<string, number>,
	utility: Utility
): void {
	const areas = new Map<string, StoredRow[]>();
	const totals = new Map<string, StoredRow[]>();
	for (const row of rows) {
		const { sender, month, dimension, value } = row;
		const key = [sender, monthText(month), dimension, value].join('|');
		const group = row.schema === OWN_TOTAL ? totals : row.schema === SUMMED ? areas : null;
		if (group) group.set(key, [...(group.get(key) ?? []), row]);
	}
	const sums = new Map<string, number>();
	for (const [key, count] of truth) {
		const [schema, sender, , month, dimension, value, measure] = key.split('|');
		if (schema !== SUMMED) continue;
		const sum = [sender, month, dimension, value, measure].join('|');
		sums.set(sum, (sums.get(sum) ?? 0) + count);
	}
	for (const [key, count] of sums) {
		const [sender = '', month = '', dimension = '', value = '', measure = ''] = key.split('|');
		const isOpen = isStock(SUMMED, measure);
		if (dimension !== 'total' && !(PARTS.includes(dimension) && isOpen)) continue;
		const place = [sender, month, dimension, value].join('|');
		const whole = areas.get([sender, month, 'total', 'all'].join('|')) ?? [];
		const ranges: Range[] = [sumOverAreas(whole, areas.get(place) ?? [], measure)];
		const own = (totals.get(place) ?? []).filter((row) => row.areas === whole.length);
		for (const row of own) {
			const range = rangeOf(row, measure);
			if (range) ranges.push(range);
		}
		const isStanding = own.length > 0 && own.every((row) => row.asOf !== row.month);
		if (dimension !== 'total') add(utility.standing, isStanding ? 1 : 0, 1);
		const shown = isStanding ? ranges.slice(1) : ranges;
		const width =
			Math.min(...shown.map(([, high]) => high)) - Math.max(...shown.map(([low]) => low));
		const share =
			dimension !== 'total'
				? utility.responseParts[dimension]!
				: isOpen
					? utility.responseStocks
					: utility.responseFlows;
		add(share, Math.max(0, width), count);
	}
}

/** The sum over the areas of a sender; of an area that does not show the part, from 0 to its total. */
function sumOverAreas(whole: StoredRow[], parts: StoredRow[], measure: string): Range {
	const partOf = new Map(parts.map((row) => [row.area, row]));
	let low = 0;
	let high = 0;
	for (const total of whole) {
		const part = partOf.get(total.area);
		const range = part && rangeOf(part, measure);
		const [, most] = rangeOf(total, measure) ?? [0, Infinity];
		low += range ? range[0] : 0;
		high += range ? range[1] : most;
	}
	return [low, high];
}

function rangeOf(row: StoredRow, measure: string): Range | null {
	const figure = row.figures[measure];
	return figure?.status === MEASURE_STATUS.given ? [figure.low, figure.high] : null;
}

function rowKey({ schema, sender, area, month, dimension, value }: StoredRow): string {
	return [schema, sender, area, monthText(month), dimension, value].join('|');
}

function add(share: Share, part: number, of: number): void {
	if (!Number.isFinite(part)) return;
	share.part += part;
	share.of += of;
}

/** One row of a Markdown table for each measurement. */
export function utilityToMarkdown(measured: [name: string, utility: Utility][]): string {
	const percent = ({ part, of }: Share) => (of ? `${((100 * part) / of).toFixed(1)} %` : '-');
	const columns: [string, (utility: Utility) => string][] = [
		['stocks exact', ({ exactStocks }) => percent(exactStocks)],
		['flows exact', ({ exactFlows }) => percent(exactFlows)],
		[
			'both',
			({ exactStocks, exactFlows }) =>
				percent({ part: exactStocks.part + exactFlows.part, of: exactStocks.of + exactFlows.of })
		],
		['without standing ones', ({ exactAnew }) => percent(exactAnew)],
		['stock totals by area exact', ({ exactStockTotals }) => percent(exactStockTotals)],
		['width of area stocks', ({ areaStocks }) => percent(areaStocks)],
		['area flows', ({ areaFlows }) => percent(areaFlows)],
		['response stocks', ({ responseStocks }) => percent(responseStocks)],
		['response flows', ({ responseFlows }) => percent(responseFlows)],
		...PARTS.map((dimension): [string, (utility: Utility) => string] => [
			`response by ${dimension}`,
			({ responseParts }) => percent(responseParts[dimension]!)
		]),
		['standing', ({ standing }) => percent(standing)]
	];
	return [
		`| | ${columns.map(([title]) => title).join(' | ')} |`,
		`| --- |${columns.map(() => ' ---: |').join('')}`,
		...measured.map(
			([name, utility]) => `| ${name} | ${columns.map(([, say]) => say(utility)).join(' | ')} |`
		)
	].join('\n');
}
