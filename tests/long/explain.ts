import { auditTables } from '../../scripts/audit/audit-tables';
import { rowsBySender } from '../../scripts/audit/stored-rows';
import { truthKey } from '../../scripts/audit/truth-key';
import { writeEquations } from '../../scripts/audit/write-equations';
import type { AnySender } from '../support/any-sender';
import { protectSender } from '../support/protect-sender';
import { writeFiles } from '../support/sender-files';
import { SENDER } from '../support/sender-history';

/**
 * `npx tsx tests/long/explain.ts JSON [count]`: the narrowed counts of one made-up sender, as
 * `npm run audit:long` prints it, and the equations in which the first of them stand.
 */
const { shape, drop, k } = JSON.parse(process.argv[2]!) as AnySender;
const count = Number(process.argv[3] ?? 1);
const { truth, parents, ...files } = writeFiles(shape);
const stored = protectSender({ truth, parents, ...files }, drop, k);
const audit = await auditTables({ k, releases: [stored], parents, truth });
for (const cell of audit.narrowed) {
	const key = truthKey(cell);
	console.log(`${key} can only be ${cell.low}-${cell.high}, is ${truth.get(key)}`);
}
const rows = rowsBySender(stored).get(SENDER) ?? [];
const { system } = writeEquations(SENDER, [rows], parents, true);
const wanted = new Set(audit.narrowed.slice(0, count).map(truthKey));
for (const { kind, columns, signs, most } of system.equations) {
	if (!columns.some((column) => wanted.has(truthKey(system.names[column]!)))) continue;
	const terms = columns.map((column, term) => `${signs[term]! > 0 ? '+' : '-'} ${say(column)}`);
	console.log(`${kind}: 0 ${most ? '<=' : '='} ${terms.join(' ')}`);
}

function say(column: number): string {
	const name = system.names[column]!;
	const { schema, area, month, dimension, value, measure } = name;
	const range = `[${system.low[column]}, ${system.high[column]}]`;
	return `${[schema, area, month, dimension, value, measure].join('/')} ${range} is ${truth.get(truthKey(name))}`;
}
