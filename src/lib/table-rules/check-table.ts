import { SCHEMAS, type Rule } from '$lib/schemas';
import { MEASURE_STATUS, columnOf, findDuplicateRows, type Table } from '$lib/tables';
import { checkAllOrSplit } from './check-all-or-split';
import { checkAtMost } from './check-at-most';
import { checkAtMostOverAreas } from './check-at-most-over-areas';
import { checkAtMostProduct } from './check-at-most-product';
import {
	checkAllowedWith,
	checkGivenWhere,
	checkNotBefore,
	checkStartsWith
} from './check-codes-together';
import { checkOneSet } from './check-one-set';
import { checkOnlyWhere } from './check-only-where';
import { checkParentInTable, checkParentIsPrefix } from './check-parents';
import { checkPartsAndTotal } from './check-parts-and-total';
import { checkSameWithin } from './check-same-within';
import { checkShare } from './check-share';
import { checkStockFlow } from './check-stock-flow';
import { fault, type Fault } from '$lib/findings';
import { hasColumns, type RuleContext, type TableRule } from './table-rule';

const RULES: { [Kind in Rule['kind']]: TableRule<Kind> } = {
	at_most: checkAtMost,
	at_most_over_areas: checkAtMostOverAreas,
	all_or_split: checkAllOrSplit,
	parts_and_total: checkPartsAndTotal,
	one_vocabulary_set: checkOneSet,
	stock_flow: checkStockFlow,
	at_most_product: checkAtMostProduct,
	only_where: checkOnlyWhere,
	allowed_with: checkAllowedWith,
	given_where: checkGivenWhere,
	same_within: checkSameWithin,
	starts_with: checkStartsWith,
	not_before: checkNotBefore,
	share: checkShare,
	parent_in_table: checkParentInTable,
	parent_is_prefix: checkParentIsPrefix
};

/** The checks that need the whole table: the rules of its schema and repeated keys. */
export async function checkTable(
	context: RuleContext,
	lineOf: (row: number) => number,
	pause: () => Promise<void>
): Promise<void> {
	for (const rule of SCHEMAS[context.table.schema].rules) {
		await pause();
		(RULES[rule.kind] as TableRule<typeof rule.kind>)(rule as never, context);
	}
	await pause();
	checkKeys(context, lineOf);
}

function checkKeys(
	{ table, hasKeyFault, report }: RuleContext,
	lineOf: (row: number) => number
): void {
	for (const rows of findDuplicateRows(table)) {
		const [first, ...others] = rows.filter((row) => !hasKeyFault(row));
		for (const row of others) {
			report(fault('duplicate_key', 'in_file', { firstRow: lineOf(first!) }), row, null);
		}
	}
}

const FEWEST_ROWS = 20; // below it, many ones or many different texts are no sign of anything
const SHARE_OF_ONES = 0.8;
const SHARE_OF_DISTINCT = 0.9;

/** Signs of one line per person, whatever the header says. */
export function findRowLevel(table: Table): Fault | null {
	return findOnes(table) ?? findDistinct(table);
}

/** Counts of children that nearly all are 1. */
function findOnes(table: Table): Fault | null {
	let counts = 0;
	let ones = 0;
	for (const { name, measure } of SCHEMAS[table.schema].fields) {
		const countsChildren = measure?.privacyClass === 'B' || measure?.privacyClass === 'open';
		if (!countsChildren || !hasColumns(table, name)) continue;
		const { low, high, status } = columnOf(table, name, 'measure');
		for (let row = 0; row < table.rowCount; row++) {
			if (status[row] !== MEASURE_STATUS.given || high[row] === 0) continue;
			counts++;
			if (low[row] === 1 && high[row] === 1) ones++;
		}
	}
	if (counts < FEWEST_ROWS || ones <= SHARE_OF_ONES * counts) return null;
	return fault('row_level', 'ones', { percent: Math.round((100 * ones) / counts) });
}

/**
 * Texts that nearly all differ, in a column of texts; the names of areas are as many as areas. What
 * counts nobody, such as a list of actions, has a text of its own in every row.
 */
function findDistinct(table: Table): Fault | null {
	const { fields } = SCHEMAS[table.schema];
	if (!fields.some(({ measure }) => measure)) return null;
	for (const { name, freeText, hxl } of fields) {
		if (!freeText || /^#adm/.test(hxl ?? '') || !hasColumns(table, name)) continue;
		const { codes, dictionary } = columnOf(table, name, 'code');
		const filled = codes.filter((code) => code >= 0).length;
		if (filled < FEWEST_ROWS || dictionary.length <= SHARE_OF_DISTINCT * filled) continue;
		const percent = Math.round((100 * dictionary.length) / filled);
		return fault('row_level', 'distinct', { percent });
	}
	return null;
}
