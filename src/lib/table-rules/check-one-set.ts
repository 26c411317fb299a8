import { VOCABULARIES } from '$lib/schemas';
import { codeAt } from './group-rows';
import { fault } from '$lib/findings';
import type { TableRule } from './table-rule';

/** A file uses one of the alternative sets of a vocabulary, such as one way to band ages. */
export const checkOneSet: TableRule<'one_vocabulary_set'> = (rule, { table, report }) => {
	const codes = new Set(VOCABULARIES[rule.vocabulary].codes);
	let sets = Object.values(VOCABULARIES[rule.vocabulary].sets ?? {});
	for (let row = 0; row < table.rowCount; row++) {
		const value = codeAt(table, rule.value, row);
		if (!codes.has(value)) continue;
		sets = sets.filter((set) => set.includes(value));
		if (sets.length) continue;
		const dimension = codeAt(table, rule.dimension, row);
		return report(fault('inconsistent', 'mixed_sets', { dimension }), row, rule.value);
	}
};
