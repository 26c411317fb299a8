import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNativeDatabase } from '$lib/database/native';
import type { Database } from '$lib/database';
import { boundsOf } from '$lib/tables';
import { measureWith, request, storeFiles } from '../../support/measured';

/** One sender's month in one area; null: the file has no such row and nobody said it was complete. */
interface Report {
	area: string;
	sender: string;
	openCases: number | null;
	caseHolders: number | null;
}

const AREAS = ['XA01', 'XA02', 'XA03'];
const reports: fc.Arbitrary<Report[]> = fc.uniqueArray(
	fc.record({
		area: fc.constantFrom(...AREAS),
		sender: fc.constantFrom('ORG1', 'ORG2', 'ORG3'),
		openCases: fc.option(fc.nat({ max: 60 })),
		caseHolders: fc.option(fc.nat({ max: 5 }))
	}),
	{ selector: ({ area, sender }) => area + sender, minLength: 1, maxLength: 9 }
);

/** The caseload of a place as a reader of domain.md would work it out by hand, in plain code. */
function expectedCaseload(of: Report[]): string | [number, number] {
	const both = of.filter(
		({ openCases, caseHolders }) => openCases !== null && caseHolders !== null
	);
	if (!both.length) return 'no-report';
	const holders = both.reduce((sum, report) => sum + report.caseHolders!, 0);
	const [low, high] = both
		.map(({ openCases }) => (openCases! >= 1 && openCases! < 5 ? [1, 4] : [openCases!, openCases!]))
		.reduce<[number, number]>(([l, h], [low, high]) => [l + low!, h + high!], [0, 0]);
	if (holders === 0) return high === 0 ? 'not-applicable' : 'zero-denominator';
	return [low / holders, high / holders];
}

describe('M03 for whatever senders report', () => {
	let database: Database;
	beforeAll(async () => {
		database = await openNativeDatabase();
	});
	afterAll(() => database.close());

	it('is what one works out by hand, in every area and for the country', async () => {
		await fc.assert(
			fc.asyncProperty(reports, async (all) => {
				const place = (report: Report) => ({
					period: '2025-12',
					area_code: report.area,
					org_code: report.sender
				});
				await storeFiles(database, {
					ref_area: [
						{ area_code: 'XA', area_name: 'Land', level: '0' },
						...AREAS.map((code) => ({ area_code: code, area_name: code, parent_code: 'XA' }))
					],
					workforce: all
						.filter((report) => report.caseHolders !== null)
						.map((report) => ({
							...place(report),
							headcount: 9,
							case_holders: report.caseHolders
						})),
					caseload: all
						.filter((report) => report.openCases !== null)
						.map((report) => ({ ...place(report), open_cases_end: report.openCases }))
				});
				const rows = [
					...(await measureWith(database, request('M03'))),
					...(await measureWith(database, request('M03', { level: '0' })))
				];
				const actual = Object.fromEntries(
					rows.map(({ areaCode, value }) => {
						const bounds = boundsOf(value);
						return [
							areaCode,
							bounds ? [bounds.low, bounds.high] : value.kind === 'missing' && value.reason
						];
					})
				);
				const expected = Object.fromEntries([
					...AREAS.map((area) => [
						area,
						expectedCaseload(all.filter((report) => report.area === area))
					]),
					['XA', expectedCaseload(all)]
				]);
				expect(actual).toEqual(expected);
			}),
			{ numRuns: 40 }
		);
	}, 180_000); // each run stores a response of its own
});
