import { SCHEMAS, fieldOf, type Rule } from '$lib/schemas';
import { MEASURE_STATUS } from '$lib/tables';
import type { Block, SenderFigures } from './sender-figures';

/**
 * Where a count is a part of another count of the same row (19 of 20 satisfied), the children
 * outside the part are a count too. Adds one column for each and the equation that defines it.
 * @returns the columns of the complements
 */
export function writeComplements(figures: SenderFigures, block: Block): number[] {
	const { system } = figures;
	const isCount = (name: string) => fieldOf(block.schema, name).measure?.privacyClass === 'B';
	const columns: number[] = [];
	for (const rule of SCHEMAS[block.schema].rules.flatMap(partsAndWholes)) {
		if (!isCount(rule.part) || !isCount(rule.whole)) continue;
		for (const row of [...block.rows.values()].flatMap((rows) => [...rows.values()])) {
			const isGiven = [rule.part, rule.whole].every(
				(name) => row.figures[name]?.status === MEASURE_STATUS.given
			);
			if (!isGiven) continue;
			const part = figures.columnOfRow(row, rule.part)!;
			const whole = figures.columnOfRow(row, rule.whole)!;
			const measure = `${rule.whole} - ${rule.part}`;
			const column = system.addColumn({ ...system.names[part]!, measure }, 0, Infinity);
			system.addEquation('complement', [
				[whole, 1],
				[part, -1],
				[column, -1]
			]);
			columns.push(column);
		}
	}
	return columns;
}

/** Each count of a rule with each that it is a part of. */
function partsAndWholes(rule: Rule): { part: string; whole: string }[] {
	if (rule.kind === 'at_most') return [rule];
	if (rule.kind !== 'share') return [];
	return rule.parts.flatMap((part, place) =>
		rule.parts.slice(place + 1).map((whole) => ({ part, whole }))
	);
}
