import type { MetricId } from '$lib/metrics';

/** One thing that a coordination group has to answer, and where the atlas answers it. */
export interface MissionItem {
	/** What it is, in the words of its source. */
	what: string;
	/** Page that serves it; null where it is rightly left out. */
	page: string | null;
	/** Heading of the part of the page that serves it. */
	heading?: RegExp;
	metrics?: MetricId[];
	/** Why it is left out, or served only in part. */
	because?: string;
}

/** Functions of the Case Management Technical Working Group (terms of reference, 2022-08-25). */
export const TERMS_OF_REFERENCE: MissionItem[] = [
	{
		what: 'Provide technical support to case management field practitioners',
		page: '/map/',
		heading: /open cases per caseworker/,
		metrics: ['M03', 'M05', 'M06', 'M07'],
		because: 'the atlas shows where support is needed; the support itself is given by people'
	},
	{
		what: 'Provide technical assistance to inter-agency requests for support on programming',
		page: '/planner/',
		heading: /caseworkers/,
		metrics: ['M05', 'M08']
	},
	{
		what: 'Support training and capacity building, coaching and mentoring of caseworkers and supervisors',
		page: '/capacity/',
		heading: /Training/,
		metrics: ['M13', 'M14', 'M15', 'M16', 'M17']
	},
	{
		what: 'Collect lessons learned, experience and approaches to use the Case Management Guidelines',
		page: '/quality/',
		heading: /Action plan/,
		metrics: ['M24', 'M25', 'M25C', 'M25O'],
		because: 'as the actions that followed assessments; texts of lessons are free text about people'
	},
	{
		what: 'Enhance coordination and promote agreed approaches and criteria for case management',
		page: '/methods/',
		heading: /agreed/,
		metrics: ['M35']
	},
	{
		what: 'Ensure up-to-date, user-friendly referral pathways (SGBV, Health, Education, MHPSS)',
		page: '/services/',
		heading: /Areas and services/,
		metrics: ['M26', 'M26L', 'M27', 'M28', 'M29', 'M30']
	},
	{
		what: 'Undertake regular capacity assessment to ensure quality case management',
		page: '/capacity/',
		heading: /Competence/,
		metrics: ['M18', 'M19', 'M20', 'M20I']
	},
	{
		what: 'Be responsible to raise broader child protection issues and trends to the CPSS',
		page: '/area/?area=site:CXB-232',
		heading: /Case flow/,
		metrics: ['M31', 'M31C', 'M31N', 'M32']
	}
];

/** Standard 18 of the Minimum Standards (2019), as far as it concerns coordination. */
export const STANDARD_18: MissionItem[] = [
	{
		what: '18.1.7: 1 caseworker for every 25 children',
		page: '/map/?metric=M03',
		heading: /25 open cases/,
		metrics: ['M02', 'M03', 'M04', 'M05']
	},
	{
		what: '18.1.7: 1 supervisor for every 5-6 caseworkers',
		page: '/map/?metric=M06',
		heading: /supervisor/,
		metrics: ['M06', 'M07', 'M08']
	},
	{
		what: '18.2.1: trained and supervised caseworkers who improve, 80 %',
		page: '/quality/',
		heading: /Standard 18/,
		metrics: ['M21', 'M21A']
	},
	{
		what: '18.2.2: satisfaction of children and of caregivers, apart, 90 %',
		page: '/quality/',
		heading: /Standard 18/,
		metrics: ['M22C', 'M22CR', 'M22G', 'M22GR']
	},
	{
		what: '18.2.3: well-being of children and of caregivers, apart, 90 %',
		page: '/quality/',
		heading: /Standard 18/,
		metrics: ['M23C', 'M23CR', 'M23G', 'M23GR']
	},
	{
		what: '18.3.2: strengthening the existing social service workforce',
		page: '/profile/',
		heading: /Law, policy/,
		metrics: ['M34', 'M01G']
	},
	{
		what: '18.3.3: quality case management (Quality Assessment Framework)',
		page: '/quality/',
		heading: /Ratings/,
		metrics: ['M24', 'M24C', 'M24N']
	},
	{
		what: '18.3.4: staff capacity, training, structured supervision, staff care',
		page: '/capacity/',
		heading: /Supervision/,
		metrics: ['M13', 'M16', 'M17R', 'M33']
	},
	{
		what: '18.3.5: standard operating procedures',
		page: '/capacity/',
		heading: /Training/,
		metrics: ['M13'],
		because: 'only the training on them is counted (level SOP); their text is no figure'
	},
	{
		what: '18.3.6: risk analysis and prioritisation: high, medium, low or no risk',
		page: '/area/?area=site:CXB-232',
		heading: /Caseload/,
		metrics: ['M32'],
		because: 'the share of high risk only: follow-up days by risk are set locally (settings)'
	},
	{
		what: '18.3.7: information management, protocols and data protection',
		page: '/methods/',
		heading: /stays private|promises|protected/i,
		metrics: ['M35'],
		because: 'the atlas holds no case records; training on data protection is counted (DATAPROT)'
	}
];

/** Sections 1 and 3 of the Alliance review of recruitment and capacity-building (2020). */
export const ALLIANCE_REVIEW: MissionItem[] = [
	{ what: 'Quality Assessment Framework', page: '/quality/', heading: /Ratings/, metrics: ['M24'] },
	{
		what: 'Caseworker mapping (seven review areas)',
		page: '/profile/',
		heading: /Workers per 100,000/,
		metrics: ['M01', 'M34']
	},
	{
		what: 'Competency frameworks',
		page: '/capacity/',
		heading: /Competence/,
		metrics: ['M18', 'M20'],
		because: 'results by domain; the frameworks themselves are texts, set in each country'
	},
	{
		what: 'Capacity assessment',
		page: '/capacity/',
		heading: /Competence/,
		metrics: ['M20', 'M20I', 'M21']
	},
	{ what: 'Core training', page: '/capacity/', heading: /Training/, metrics: ['M13', 'M14'] },
	{
		what: 'Supervision and coaching',
		page: '/capacity/',
		heading: /Supervision/,
		metrics: ['M15', 'M16', 'M17', 'M17R', 'M18', 'M19']
	},
	{
		what: 'Peer-to-peer capacity-building',
		page: '/capacity/',
		heading: /Supervision/,
		metrics: ['M17'],
		because:
			'as case discussions and case management meetings; no source names an indicator of its own'
	},
	{ what: 'Self-care', page: '/profile/', heading: /Perceptions/, metrics: ['M33', 'M33R'] },
	{
		what: 'Continuing professional development',
		page: '/profile/',
		heading: /Perceptions/,
		metrics: ['M33', 'M14']
	},
	{
		what: 'Examination and certification',
		page: '/profile/',
		heading: /licensing/,
		metrics: ['M12', 'M34']
	},
	{
		what: 'Community-based caseworkers',
		page: '/profile/',
		heading: /Workers per 100,000/,
		metrics: ['M01'],
		because: 'as roles (community volunteer, para-social worker) of the same figures'
	},
	{
		what: 'Government caseworkers',
		page: '/capacity/',
		heading: /Team/,
		metrics: ['M01G', 'M01S']
	},
	{ what: 'Diversity', page: '/capacity/', heading: /Team/, metrics: ['M11', 'M11M'] },
	{
		what: 'Recruitment criteria and job descriptions',
		page: null,
		because: 'section 2 of the review: texts about how people are chosen, not figures of a month'
	},
	{
		what: 'Vacancies and turnover',
		page: '/capacity/',
		heading: /Team/,
		metrics: ['M09', 'M10']
	}
];

/** Tables of what the atlas serves, by their source. */
export const MISSION = { TERMS_OF_REFERENCE, STANDARD_18, ALLIANCE_REVIEW };
