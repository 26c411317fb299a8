import fc from 'fast-check';
import { largeSender, largerSender, smallSender, type AnySender } from '../support/any-sender';
import { auditMadeUpSender, faultsOf } from '../support/audit-sender';

/** `npm run audit:long [seed]`: audits over 2,000 made-up senders of all shapes and prints what it found. */
const seed = Number(process.argv[2] ?? 1);
const MOST_LISTED = 10;

const sample = (senders: fc.Arbitrary<AnySender>, numRuns: number) =>
	fc.sample(senders, { seed, numRuns });
const groups: [string, AnySender[]][] = [
	['small: 1 to 3 areas, 1 to 4 months', sample(smallSender, 1900)],
	['middle: 2 to 8 areas, 2 to 6 months', sample(largerSender(8, 6), 120)],
	['wide: 2 to 25 areas, 2 to 12 months', sample(largerSender(25, 12), 12)],
	[
		'large: 40 areas, 24 months',
		[10, 40, 150].map((cases, index) => largeSender(seed + index, cases))
	]
];

let faulty = 0;
console.log(
	'| senders | number | protected counts | withheld | equations | left out | faulty | seconds |'
);
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
const listed: string[] = [];
for (const [name, senders] of groups) {
	const started = performance.now();
	const sum = { cells: 0, withheld: 0, equations: 0, leftOut: 0, faulty: 0 };
	for (const sender of senders) {
		const audit = await auditMadeUpSender(sender);
		sum.cells += audit.cells;
		sum.withheld += audit.withheld;
		sum.equations += Object.values(audit.equations).reduce((a, b) => a + b);
		sum.leftOut += audit.skipped + audit.dropped;
		const faults = faultsOf(audit);
		if (!faults.length) continue;
		sum.faulty++;
		listed.push(`${JSON.stringify(sender)}\n  ${faults.slice(0, 3).join('\n  ')}`);
	}
	faulty += sum.faulty;
	const seconds = Math.round((performance.now() - started) / 1000);
	console.log(
		`| ${[name, senders.length, sum.cells, sum.withheld, sum.equations, sum.leftOut, sum.faulty, seconds].join(' | ')} |`
	);
}
for (const line of listed.slice(0, MOST_LISTED)) console.log(line);
process.exitCode = faulty ? 1 : 0;
