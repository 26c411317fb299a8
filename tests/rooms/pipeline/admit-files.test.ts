import { describe, expect, it } from 'vitest';
import { EMPTY_HOLDINGS, admitFiles, removeFile, type Holdings } from '$lib/pipeline';
import { checkFile, inspectFile, type ByteSource } from '$lib/privacy-gate';

const GATE = { inspect: inspectFile, check: checkFile };
const SETTINGS = { today: '2026-01-31', minimumCount: 5 };

const AREAS = file('areas.csv', 'area_code,area_name,level\nXA,Exampleland,0\n');
const CASES_OF_ORG1 = caseload('org1.csv', 'ORG1', 20);
const OUTLINE = file(
	'outlines.geojson',
	'{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"area_code":"XA"},' +
		'"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}}]}'
);

describe('admitFiles', () => {
	it('checks lists of areas first, whatever the order of the files', async () => {
		const { reports, holdings } = await admit([CASES_OF_ORG1, AREAS]);
		expect(reports.map((report) => [report.file, report.problemCount])).toEqual([
			['org1.csv', 0],
			['areas.csv', 0]
		]);
		expect(holdings.parts.map((part) => part.schema)).toEqual(['ref_area', 'caseload']);
	});

	it('refuses areas that no list knows, and does not look them up where none is required', async () => {
		expect(codesOf(await admit([CASES_OF_ORG1]))).toEqual([['unknown_area']]);
		const settings = { ...SETTINGS, areasRequired: false };
		expect(codesOf(await admitFiles([CASES_OF_ORG1], EMPTY_HOLDINGS, GATE, settings))).toEqual([
			[]
		]);
	});

	it('leaves a refused file out and admits the rest', async () => {
		const refused = caseload('org2.csv', 'ORG2', -1);
		const { reports, holdings } = await admit([AREAS, refused, CASES_OF_ORG1]);
		expect(reports[1]).toMatchObject({ rows: 1, accepted: 0, refused: 1 });
		expect(holdings.parts.map((part) => part.file)).toEqual(['areas.csv', 'org1.csv']);
	});

	it('refuses the same file twice, in one drop and in a later one', async () => {
		const twin = { ...CASES_OF_ORG1, name: 'copy.csv' };
		const first = await admit([AREAS, CASES_OF_ORG1, twin]);
		expect(first.reports[2]!.problems).toMatchObject([
			{ code: 'already_loaded', variant: 'sibling' }
		]);
		const second = await admit([twin], first.holdings);
		expect(second.reports[0]!.problems).toMatchObject([
			{ code: 'already_loaded', variant: 'loaded' }
		]);
		expect(second.holdings).toBe(first.holdings);
	});

	it('refuses a key of another file, whether the figures differ or not, and names line and file', async () => {
		const other = caseload('other.csv', 'ORG3', 7, 'ORG1', 21);
		const { reports, holdings } = await admit([AREAS, CASES_OF_ORG1, other]);
		expect(reports[2]).toMatchObject({
			rows: 2,
			accepted: 0,
			refused: 2,
			refusedBy: { duplicate_key: 1 },
			problems: [
				{ code: 'duplicate_key', row: 3, variant: 'other_file', details: { file: 'org1.csv' } }
			]
		});
		const later = await admit([caseload('later.csv', 'ORG1', 20, 'ORG4', 9)], holdings);
		expect(later.reports[0]!.problems).toMatchObject([
			{ code: 'duplicate_key', row: 2, variant: 'loaded', details: { file: 'org1.csv' } }
		]);
	});

	it('keeps outlines, and the newer one where two draw the same area', async () => {
		const once = await admit([AREAS, OUTLINE]);
		const newer = await text(OUTLINE).then((json) =>
			file('new.geojson', json.replace('[1,1]', '[2,2]'))
		);
		const { holdings } = await admit([newer], once.holdings);
		expect(holdings.boundaries.features).toHaveLength(1);
		expect(JSON.stringify(holdings.boundaries)).toContain('[2,2]');
	});

	it('tells the smallest k of all that it holds', async () => {
		const { holdings } = await admitFiles([AREAS], EMPTY_HOLDINGS, GATE, {
			...SETTINGS,
			minimumCount: 10
		});
		expect(holdings.minimumCount).toBe(10);
		expect((await admit([CASES_OF_ORG1], holdings)).holdings.minimumCount).toBe(5);
	});

	it('admits nothing once it is cancelled', async () => {
		const cancelled = AbortSignal.abort();
		const admission = admitFiles([AREAS], EMPTY_HOLDINGS, GATE, SETTINGS, undefined, cancelled);
		await expect(admission).rejects.toThrow();
	});

	it('reports progress under the place of the file in the drop', async () => {
		const places = new Set<number>();
		await admitFiles([CASES_OF_ORG1, AREAS], EMPTY_HOLDINGS, GATE, SETTINGS, (place) => {
			places.add(place);
		});
		expect([...places].sort()).toEqual([0, 1]);
	});
});

describe('removeFile', () => {
	it('takes one file out and forgets everything with the last', async () => {
		const { holdings } = await admit([AREAS, CASES_OF_ORG1, OUTLINE]);
		const [areas, cases] = holdings.parts;
		const without = removeFile(holdings, cases!.hash);
		expect(without.parts.map((part) => part.file)).toEqual(['areas.csv']);
		expect(removeFile(without, areas!.hash)).toEqual(EMPTY_HOLDINGS);
	});

	it('is a demonstration no longer than parts of it are held', async () => {
		const { holdings } = await admit([AREAS, CASES_OF_ORG1]);
		const [areas, cases] = holdings.parts;
		const opened = {
			...holdings,
			demonstration: true,
			parts: [{ ...areas!, report: null }, cases!]
		};
		expect(removeFile(opened, cases!.hash).demonstration).toBe(true);
		expect(removeFile(opened, areas!.hash).demonstration).toBe(false);
	});
});

function admit(sources: ByteSource[], holdings: Holdings = EMPTY_HOLDINGS) {
	return admitFiles(sources, holdings, GATE, SETTINGS);
}

function codesOf({ reports }: Awaited<ReturnType<typeof admit>>) {
	return reports.map((report) => report.problems.map((problem) => problem.code));
}

function file(name: string, content: string): ByteSource {
	const blob = new Blob([content]);
	return { name, size: blob.size, stream: () => blob.stream() };
}

function text(source: ByteSource): Promise<string> {
	return new Response(source.stream()).text();
}

/** One line per agency: `caseload('a.csv', 'ORG1', 20, 'ORG2', 5)`. */
function caseload(name: string, ...senders: (string | number)[]): ByteSource {
	const lines = ['period,area_code,org_code,dim,dim_value,open_cases_end'];
	for (let i = 0; i < senders.length; i += 2) {
		lines.push(`2025-12,XA,${senders[i]},total,all,${senders[i + 1]}`);
	}
	return file(name, `${lines.join('\n')}\n`);
}
