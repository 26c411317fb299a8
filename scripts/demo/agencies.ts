/** The made-up agencies of one response; ORG01 is the government. */
export interface Agency {
	code: string;
	type: string;
	/** First month, counted from 0, in which it works. */
	joinsAt: number;
}

const TYPES = [
	'GOV',
	'NGO_INT',
	'NGO_INT',
	'NGO_NATIONAL',
	'NGO_NATIONAL',
	'NGO_LOCAL',
	'NGO_LOCAL',
	'NGO_INT',
	'UN',
	'RCRC',
	'NGO_NATIONAL',
	'CBO'
];

/** Twelve agencies; copy 0 is ORG01 to ORG12, copy 1 ORG13 to ORG24, and so on. */
export function makeAgencies(copy: number): Agency[] {
	return TYPES.map((type, index) => ({
		code: `ORG${String(copy * TYPES.length + index + 1).padStart(2, '0')}`,
		type,
		joinsAt: index === 10 ? 9 : 0
	}));
}
