import { MEASURE_STATUS } from '$lib/tables';
import { isFresh, type Block, type Breakdown } from './block';
import { withholdParts } from './guard-parts';
import type { SenderCases } from './sender-cases';

/** Which dimensions are sensitive, and which of their values say that nothing is known (codes). */
export interface Sensitive {
	dimensions: Set<number>;
	unknownValues: Set<number>;
}

/**
 * Marks the parts that are not stored: of a total that may be below k; of a sensitive dimension
 * where all children share one value; and what came without parts already.
 */
export function hideParts(cases: SenderCases, block: Block, k: number, sensitive: Sensitive): void {
	for (const breakdown of block.breakdowns) {
		if (!isFresh(breakdown, block) || breakdown.isKept) continue;
		cases.spec.measures.forEach((_, measure) => {
			if (
				!cases.isGiven(block.total, measure) ||
				isHiddenAlready(cases, breakdown, measure) ||
				isSmallTotal(cases, block, measure, k)
			) {
				withholdParts(cases, breakdown, measure);
			} else if (
				sensitive.dimensions.has(breakdown.dimension) &&
				sharesOneValue(cases, breakdown, measure, k, sensitive.unknownValues)
			) {
				withholdParts(cases, breakdown, measure);
				// Which rows there are would tell the value, so nothing of the breakdown is kept.
				if (measure === cases.spec.stock) breakdown.isDropped = true;
			}
		});
	}
}

function isSmallTotal(cases: SenderCases, block: Block, measure: number, k: number): boolean {
	const cell = cases.cell(block.total, measure);
	return cases.high[cell]! > 0 && cases.low[cell]! < k;
}

/** No part has a number, and one at least is withheld. */
function isHiddenAlready(cases: SenderCases, { rows }: Breakdown, measure: number): boolean {
	let isWithheld = false;
	for (const row of rows) {
		const cell = cases.cell(row, measure);
		if (cases.status[cell] === MEASURE_STATUS.withheld) isWithheld = true;
		else if (cases.status[cell] === MEASURE_STATUS.given && cases.high[cell] !== 0) return false;
	}
	return isWithheld;
}

function sharesOneValue(
	cases: SenderCases,
	{ rows }: Breakdown,
	measure: number,
	k: number,
	unknownValues: Set<number>
): boolean {
	let shared = -1;
	for (const row of rows) {
		const cell = cases.cell(row, measure);
		if (cases.status[cell] !== MEASURE_STATUS.given) return false;
		if (cases.high[cell] === 0) continue;
		if (shared >= 0) return false;
		shared = row;
	}
	if (shared < 0 || cases.low[cases.cell(shared, measure)]! < k) return false;
	return !unknownValues.has(cases.value[shared]!);
}
