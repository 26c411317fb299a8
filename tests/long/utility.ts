import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { EMPTY_HOLDINGS, admitFiles } from '$lib/pipeline';
import { byteSource } from '../../scripts/atlas/byte-source';
import { GATE } from '../../scripts/atlas/check';
import { demo } from '../../scripts/atlas/demo';
import {
	measureUtility,
	noUtility,
	utilityToMarkdown,
	type Utility
} from '../../scripts/audit/measure-utility';
import { truthKey } from '../../scripts/audit/truth-key';
import { largeSender } from '../support/any-sender';
import { protectSender } from '../support/protect-sender';
import { writeFiles } from '../support/sender-files';

/** `npm run audit:utility`: what protection leaves of the figures, as a Markdown table. */
const K = 5;
const SENDERS = 6; // generated, of each size
const AREAS = 20;
const MONTHS = 12;

const measured: [string, Utility][] = [['demonstration', await measureDemonstration()]];
for (const cases of [10, 40, 150]) {
	measured.push([`${cases} cases per sender and area`, measureGenerated(cases, 0)]);
}
measured.push(['16 to 64 cases per sender and area', measureGenerated(40, 0.6)]);
console.log(utilityToMarkdown(measured));

function measureGenerated(cases: number, spread: number): Utility {
	const utility = noUtility();
	for (let seed = 1; seed <= SENDERS; seed++) {
		const { shape } = largeSender(seed, cases);
		const files = writeFiles({ ...shape, areas: AREAS, months: MONTHS, idle: 0, spread });
		measureUtility(protectSender(files, 'one_file', K), files.truth, K, utility);
	}
	return utility;
}

async function measureDemonstration(): Promise<Utility> {
	const folder = await mkdtemp(join(tmpdir(), 'atlas-'));
	try {
		await demo({ out: folder, seed: 1, rows: 0 });
		const files = ['ref_area.csv', 'caseload.csv'].map((name) => byteSource(join(folder, name)));
		const settings = { today: '2026-12-31', minimumCount: K };
		const { holdings } = await admitFiles(files, EMPTY_HOLDINGS, GATE, settings);
		const utility = noUtility();
		const tables = holdings.parts.map(({ table }) => table);
		measureUtility(tables, truthOf(join(folder, 'caseload.csv')), K, utility);
		return utility;
	} finally {
		await rm(folder, { recursive: true });
	}
}

/** The counts of a caseload file before protection. */
function truthOf(file: string): Map<string, number> {
	const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
		header: true,
		skipEmptyLines: true
	});
	const truth = new Map<string, number>();
	for (const row of data) {
		const { period: month = '', area_code: area = '', org_code: sender = '' } = row;
		const { dim: dimension = '', dim_value: value = '' } = row;
		for (const measure of [
			'open_cases_end',
			'cases_opened',
			'cases_closed',
			'transferred_in',
			'transferred_out'
		]) {
			if (!row[measure]) continue;
			const cell = { schema: 'caseload', sender, area, month, dimension, value, measure };
			truth.set(truthKey(cell), Number(row[measure]));
		}
	}
	return truth;
}
