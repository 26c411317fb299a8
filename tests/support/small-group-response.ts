import type { SchemaId } from '$lib/schemas';
import { SMALL_GROUP_QUALITY } from './small-group-quality';
import type { StoredCells } from './stored-table';

export type StoredFiles = Partial<Record<SchemaId, StoredCells[]>>;

/**
 * What a small group keeps, as it would be stored: country XA with six areas, December 2025.
 *
 * | area | children | who tells | what it shows |
 * |------|---------:|-----------|---------------|
 * | XA01 | 20,000 | ORG1 (NGO) | the ordinary case: 12 women, 8 men, 4 supervisors; also a November |
 * | XA02 | 5,000 | ORG2 (government) | ordinary and smaller, so that means of shares would show; older rows |
 * | XA03 | none | ORG1 | nobody and nothing: 0 everywhere; no population |
 * | XA04 | 30,000 | ORG1 | a team of 2: results withheld, counts kept as 1-4 |
 * | XA05 | 40,000 | ORG1 | 6 workers; sex and level not told, cells left empty, other scales |
 * | XA06 | 50,000 | ORG3 | reported in November only; ORG1: an adapted tool |
 *
 * Sums are divided by hand in the tests; `small-group-quality.ts` has the surveys and the QAF.
 */
export const SMALL_GROUP: StoredFiles = {
	...SMALL_GROUP_QUALITY,
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
		children('XA01', 20_000),
		children('XA02', 5_000),
		children('XA04', 30_000),
		children('XA05', 40_000),
		children('XA06', 50_000)
	],
	submission: [
		...['workforce', 'caseload', 'supervision', 'training', 'assessment'].map((dataset) => ({
			period: '2025-12',
			org_code: 'ORG3',
			org_type: 'NGO_LOCAL',
			dataset,
			expected: 'y',
			status: 'none'
		}))
	],
	// sender area role sex contract status | headcount vacant leavers licensed seconded
	workforce: [
		staff('ORG1 XA01 NGO_CW f staff professional', 12, 2, 1, 6, 0),
		staff('ORG1 XA01 NGO_CW m staff para', 8, 0, 1, 4, 0),
		staff('ORG1 XA01 SUPERVISOR f staff professional', 4, 1, 0, 'NA', 0),
		staff('ORG1 XA01 NGO_CW f staff professional 2025-11', 16, 2, 2, 6, 0),
		staff('ORG2 XA02 GOV_SW f staff professional', 5, 3, 0, 0, 5),
		staff('ORG2 XA02 COM_VOL m volunteer_stipend para', 10, 'NA', 2, 'NA', 0),
		staff('ORG1 XA03 NGO_CW m staff para', 0, 0, 0, 'NA', 0),
		staff('ORG1 XA04 NGO_CW all unknown unknown', 2, 0, 0, 'c', 0),
		staff('ORG1 XA05 NGO_CW f staff para', 3, null, null, 'NA', null),
		staff('ORG1 XA05 NGO_CW u staff para', 2, null, null, 'NA', null),
		staff('ORG1 XA05 NGO_CW x staff para', 1, null, null, 'NA', null),
		staff('ORG3 XA06 NGO_CW f staff para 2025-11', 6, 0, 0, 'NA', 0)
	],
	// sender area role sex level | highest completed completions
	training: [
		trained('ORG1 XA01 NGO_CW f none', 2, null, null),
		trained('ORG1 XA01 NGO_CW f L1', 6, null, 3),
		trained('ORG1 XA01 NGO_CW f L2', 4, null, 1),
		trained('ORG1 XA01 NGO_CW m L1', 4, null, 0),
		trained('ORG1 XA01 NGO_CW m LEGACY2014', 2, null, null),
		trained('ORG1 XA01 NGO_CW m unknown', 2, null, null),
		trained('ORG1 XA01 SUPERVISOR f SC', null, 3, 1),
		trained('ORG1 XA01 NGO_CW f L1 2025-11', 9, null, 2),
		trained('ORG2 XA02 GOV_SW f none', 5, null, null),
		trained('ORG1 XA03 NGO_CW m none', 0, null, 0),
		trained('ORG1 XA04 NGO_CW all unknown', 'c', null, 'c'),
		trained('ORG1 XA05 NGO_CW all unknown', 6, null, 0)
	],
	// sender area tool | sessions reached in post
	supervision: [
		supervised('ORG1 XA01 INDIV', 30, 15, 20),
		supervised('ORG1 XA01 CMMEET', 4, 18, 20),
		supervised('ORG1 XA01 SHADOW', 0, 0, 20),
		supervised('ORG1 XA01 INDIV 2025-11', 20, 10, 16),
		supervised('ORG2 XA02 INDIV', 2, 1, 5),
		supervised('ORG1 XA03 INDIV', 0, 0, 0),
		supervised('ORG1 XA04 CMMEET', 1, 2, 2),
		supervised('ORG1 XA05 INDIV', 5, null, 6)
	],
	assessment: [
		...results('ORG1 XA01 OBSERVE total', {
			all: { n_assessed: 10, n_met: 6, threshold: 23 },
			1: { n_assessed: 5, n_met: 2, threshold: 23 },
			2: { n_assessed: 5, n_met: 4, threshold: 23 }
		}),
		...results('ORG1 XA01 CASEFILE total', {
			all: { n_assessed: 20, score_sum: 30, scale_max: 2 },
			1: { n_assessed: 10, score_sum: 12, scale_max: 2 },
			2: { n_assessed: 10, score_sum: 18, scale_max: 2 }
		}),
		...results('ORG1 XA01 CAPACITY total', { all: capacity(10, 840, 112, 8, 6) }),
		...results('ORG1 XA01 CAPACITY attitudes', { all: capacity(10, 300, 40, 8, 7) }),
		...results('ORG1 XA01 CAPACITY knowledge', { all: capacity(10, 320, 40, 8, 6) }),
		...results('ORG1 XA01 CAPACITY skills', { all: capacity(10, 220, 32, 8, 5) }),
		...results('ORG2 XA02 OBSERVE total', { all: { n_assessed: 30, n_met: 27, threshold: 23 } }),
		...results('ORG2 XA02 CASEFILE total', { all: { n_assessed: 5, score_sum: 10, scale_max: 2 } }),
		...results('ORG2 XA02 CAPACITY total', { all: capacity(5, 280, 112, 5, 0) }),
		...results('ORG1 XA03 OBSERVE total', { all: { n_assessed: 0, n_met: 0, threshold: 23 } }),
		...results('ORG1 XA03 CASEFILE total', { all: { n_assessed: 0, score_sum: 0, scale_max: 2 } }),
		...results('ORG1 XA03 CAPACITY total', { all: capacity(0, 0, 112, 0, 0) }),
		...results('ORG1 XA04 OBSERVE total', {
			all: { n_assessed: '1-4', n_met: 'c', threshold: 23 }
		}),
		...results('ORG1 XA04 CASEFILE total', {
			all: { n_assessed: '1-4', score_sum: 'c', scale_max: 2 }
		}),
		...results('ORG1 XA04 CAPACITY total', { all: capacity('1-4', 'c', 112, 'c', 'c') }),
		...results('ORG1 XA05 OBSERVE total', { all: { n_assessed: '8-12', n_met: 9, threshold: 23 } }),
		...results('ORG1 XA05 CAPACITY total', { all: capacity(10, 500, null, null, null) }),
		...results('ORG1 XA06 OBSERVE total', {
			all: { n_assessed: 10, n_met: 9, threshold: 23, tool_version: 'adapted' }
		}),
		// In November observations were judged, and case files scored, in two ways.
		...results('ORG1 XA01 OBSERVE total 2025-11', {
			all: { n_assessed: 10, n_met: 4, threshold: 23 }
		}),
		...results('ORG1 XA05 OBSERVE total 2025-11', {
			all: { n_assessed: 10, n_met: 5, threshold: 20 }
		}),
		...results('ORG1 XA01 CASEFILE total 2025-11', {
			all: { n_assessed: 10, score_sum: 10, scale_max: 2 }
		}),
		...results('ORG1 XA05 CASEFILE total 2025-11', {
			all: { n_assessed: 10, score_sum: 30, scale_max: 3 }
		})
	],
	// area type | listed functional with-capacity pathway newest verified completed open
	services: [
		{ ...service('XA01 HEALTH', 4, 3, 1, 'y', '2025-10-02', 3, 30, 10), ...good() }, // 90 days
		service('XA01 CM', 2, 1, 0, 'y', '2025-12-01', 2, 20, 0),
		service('XA01 MHPSS', 1, 1, 0, 'y', '2025-10-01', 0, null, null), // 91 days
		{ ...service('XA01 SAFETY', 0, 0, 0, 'n', null, 0, null, null), via_area: 'XA02' },
		service('XA01 GBV', 1, 1, 1, 'y', '2025-12-01', null, 'NA', 'NA'),
		service('XA02 HEALTH 2025-11', 3, 2, 0, 'y', '2025-11-15', 3, '1-4', 5),
		service('XA02 SAFETY 2025-11', 2, 2, 0, 'y', '2025-07-04', 0, 0, 0), // 180 days in December
		service('XA02 CM', 1, 1, 0, 'y', '2025-07-03', 0, null, null), // 181 days
		{ ...service('XA03 HEALTH', 1, 1, 1, 'y', '2025-12-31', null, 0, 0), child_friendly: 'u' },
		service('XA04 HEALTH', 2, 0, 0, 'y', '2025-12-01', 2, 'c', 'c'),
		service('XA05 HEALTH', null, null, null, null, null, 0, null, null)
	],
	// sender area dim value | open opened closed
	caseload: [
		cases('ORG1 XA01 total all', 40, 10, 4),
		cases('ORG1 XA01 sex f', 24, 6, 2),
		cases('ORG1 XA01 sex m', 16, 4, 2),
		cases('ORG1 XA01 age 0_5', 10, 3, 0),
		cases('ORG1 XA01 age 6_11', 10, 3, 2),
		cases('ORG1 XA01 age 12_17', 20, 4, 2),
		cases('ORG1 XA01 disability y', 8, 0, 0),
		cases('ORG1 XA01 disability u', 32, 10, 4),
		{ ...cases('ORG1 XA01 risk high', 10, 2, 1), as_of: '2025-11' },
		{ ...cases('ORG1 XA01 risk medium', 20, 2, 1), as_of: '2025-11' },
		{ ...cases('ORG1 XA01 risk low', 10, 2, 1), as_of: '2025-11' },
		cases('ORG1 XA01 total all 2025-11', 34, 5, 3),
		cases('ORG2 XA02 total all', 10, '1-4', 5),
		cases('ORG2 XA02 risk medium', 6, '1-4', 3),
		cases('ORG2 XA02 risk low', 4, 0, 2),
		cases('ORG1 XA03 total all', 0, 0, 0),
		cases('ORG1 XA03 risk high', 0, 0, 0),
		cases('ORG1 XA03 risk medium', 0, 0, 0),
		cases('ORG1 XA04 total all', '1-4', 'c', 0),
		cases('ORG1 XA05 total all', '21-24', null, 0),
		cases('ORG1 XA05 risk high', '1-4', null, 0),
		cases('ORG1 XA05 risk low', 20, null, 0)
	]
};

type Cell = StoredCells[string];

/** The words of a key, the last of them the month where it is not December. */
function words(key: string): [string, ...string[]] {
	const all = key.split(' ');
	const month = /^\d{4}-\d\d$/.test(all.at(-1)!) ? all.pop()! : '2025-12';
	return [month, ...all];
}

function children(area_code: string, population: number): StoredCells {
	return {
		area_code,
		ref_year: 2025,
		pop_group: 'REF',
		sex: 'all',
		age_min: 0,
		age_max: 17,
		population
	};
}

function staff(
	key: string,
	headcount: Cell,
	posts_vacant: Cell,
	leavers: Cell,
	licensed: Cell,
	seconded_in: Cell
): StoredCells {
	const [period, org_code, area_code, role, sex, contract, prof_status] = words(key);
	return {
		...({ period, org_code, area_code, role, sex, contract, prof_status } as StoredCells),
		employer_type: { ORG1: 'NGO_INT', ORG2: 'GOV', ORG3: 'NGO_LOCAL' }[org_code!]!,
		...{ headcount, posts_vacant, leavers, licensed, seconded_in }
	};
}

function trained(key: string, staff_highest: Cell, staff_completed: Cell, completions: Cell) {
	const [period, org_code, area_code, role, sex, level] = words(key);
	const at = { period, org_code, area_code, role, sex, level } as StoredCells;
	return { ...at, staff_highest, staff_completed, completions };
}

function supervised(
	key: string,
	sessions: Cell,
	caseworkers_reached: Cell,
	caseworkers_in_post: Cell
): StoredCells {
	const [period, org_code, area_code, tool] = words(key);
	const at = { period, org_code, area_code, tool } as StoredCells;
	return { ...at, sessions, caseworkers_reached, caseworkers_in_post };
}

/** Rows of one tool and domain by session number. */
function results(key: string, sessions: Record<string, StoredCells>): StoredCells[] {
	const [period, org_code, area_code, tool, domain] = words(key);
	const at = { period, org_code, area_code, tool, domain, tool_version: 'standard' } as StoredCells;
	return Object.entries(sessions).map(([session_no, figures]) => ({
		...at,
		session_no,
		...figures
	}));
}

function capacity(n: Cell, score: Cell, scale: Cell, twice: Cell, improved: Cell): StoredCells {
	return {
		n_assessed: n,
		score_sum: score,
		scale_max: scale,
		n_baseline_and_followup: twice,
		n_improved: improved
	};
}

function service(
	key: string,
	providers_listed: Cell,
	providers_functional: Cell,
	providers_with_capacity: Cell,
	in_agreed_pathway: Cell,
	newest_verified: Cell,
	verified_90d: Cell,
	referrals_completed: Cell,
	referrals_open: Cell
): StoredCells {
	const [period, area_code, service_type] = words(key);
	const at = { period, area_code, service_type } as StoredCells;
	return {
		...at,
		...{ providers_listed, providers_functional, providers_with_capacity },
		...{ in_agreed_pathway, newest_verified, verified_90d, referrals_completed, referrals_open }
	};
}

/** For children, for persons with disabilities, and free. */
function good(): StoredCells {
	return { child_friendly: 'y', disability_accessible: 'y', free_of_charge: 'y' };
}

function cases(key: string, open_cases_end: Cell, cases_opened: Cell, cases_closed: Cell) {
	const [period, org_code, area_code, dim, dim_value] = words(key);
	const at = { period, as_of: period, org_code, area_code, dim, dim_value } as StoredCells;
	return { ...at, open_cases_end, cases_opened, cases_closed };
}
