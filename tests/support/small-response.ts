import type { Files } from './measured';

/**
 * A response that fits on one screen: a country XA with six areas, four agencies, one month.
 *
 * | area | children | agency | caseworkers | holders | supervisors | open cases | what it shows |
 * |------|---------:|--------|-----------:|--------:|------------:|-----------:|---------------|
 * | XA01 | 20,000 | ORG1, ORG2 | 10 + 5 | 8 + 4.5 FTE | 2 + 0 | 200 + 100 | the ordinary case |
 * | XA02 | 10,000 | ORG1 | 0 | 0 | 0 | 60 | cases without a caseworker |
 * | XA03 | none | ORG1 | 4 | 4 | 1 | 80 | no population |
 * | XA04 | 50,000 | ORG3 | - | - | - | - | expected, did not report |
 * | XA05 | 30,000 | ORG1 | 2 | 2 | 0 | 3 (kept as 1-4) | a small count; unsupervised |
 * | XA06 | 5,000 | ORG2 | 0 | 0 | 0 | 0 | nobody and nothing |
 */
export const SMALL_RESPONSE: Files = {
	ref_area: [
		{ area_code: 'XA', area_name: 'Exampleland', level: '0' },
		...['XA01', 'XA02', 'XA03', 'XA04', 'XA05', 'XA06'].map((code) => ({
			area_code: code,
			area_name: `Area ${code}`,
			level: '1',
			parent_code: 'XA'
		}))
	],
	ref_population: [
		{ area_code: 'XA01', population: 20_000 },
		{ area_code: 'XA02', population: 10_000 },
		{ area_code: 'XA04', population: 50_000 },
		{ area_code: 'XA05', population: 30_000 },
		{ area_code: 'XA06', population: 5_000 }
	],
	submission: ['ORG1', 'ORG2', 'ORG3'].flatMap((org_code) =>
		['workforce', 'caseload'].map((dataset) => ({
			period: '2025-12',
			org_code,
			dataset,
			status: org_code === 'ORG3' ? 'none' : 'complete'
		}))
	),
	workforce: [
		staff('XA01', 'ORG1', 10, { case_holders: 8, has_supervisor: 9 }),
		staff('XA01', 'ORG1', 2, { role: 'SUPERVISOR', has_supervisor: 'NA' }),
		staff('XA01', 'ORG2', 5, { case_holders: 5, case_holders_fte: 4.5, has_supervisor: 5 }),
		staff('XA02', 'ORG1', 0, { case_holders: 0, has_supervisor: 0 }),
		staff('XA03', 'ORG1', 4, { case_holders: 4, has_supervisor: 4 }),
		staff('XA03', 'ORG1', 1, { role: 'SUPERVISOR', has_supervisor: 'NA' }),
		staff('XA05', 'ORG1', 2, { case_holders: 2, has_supervisor: 0 }),
		staff('XA06', 'ORG2', 0, { case_holders: 0, has_supervisor: 0 }),
		{ ...staff('XA04', 'ORG3', 9, {}), period: '2025-11' }
	],
	caseload: [
		cases('XA01', 'ORG1', 200),
		cases('XA01', 'ORG2', 100),
		cases('XA02', 'ORG1', 60),
		cases('XA03', 'ORG1', 80),
		cases('XA05', 'ORG1', 3),
		cases('XA06', 'ORG2', 0)
	],
	caseload_band: [
		{ ...place('XA01', 'ORG1'), band: '16_25', case_holders: 5 },
		{ ...place('XA01', 'ORG1'), band: '26_35', case_holders: 3 },
		{ ...place('XA03', 'ORG1'), band: '16_25', case_holders: 4 }
	]
};

function place(area_code: string, org_code: string) {
	return { period: '2025-12', area_code, org_code };
}

function staff(area: string, sender: string, headcount: number, rest: object) {
	return { ...place(area, sender), headcount, case_holders: 0, ...rest };
}

function cases(area: string, sender: string, open_cases_end: number) {
	return { ...place(area, sender), open_cases_end };
}
