import { codesOf } from '$lib/schemas';
import type { MetricSpec, Part } from './metric';
import { COUNT, PERCENT } from './spec-bases';

const state = (measure: string): Part => ({
	from: 'service_state',
	measure: [measure],
	where: {},
	overTime: 'stock',
	absent: 'unasked',
	splits: {
		service_type: { column: 'service_type' },
		coverage_level: { column: 'coverage_level', isState: true },
		freshness: { column: 'freshness' }
	}
});

const required = (measure: string): Part => ({
	from: 'package_state',
	measure: [measure],
	where: {},
	overTime: 'stock',
	absent: 'unasked',
	splits: { package: { column: 'package' } }
});

const living = (measure: string): Part => ({
	from: 'service_children',
	measure: [measure],
	where: {},
	overTime: 'stock',
	absent: 'unasked',
	splits: { service_type: { column: 'service_type' } }
});

const listed = (measure: string, overTime: 'stock' | 'flow', plus: string[] = []): Part => ({
	from: 'directory',
	measure: [measure],
	...(plus.length && { plus }),
	where: {},
	overTime,
	absent: 'unasked',
	splits: { service_type: { column: 'service_type' } }
});

const referrals = (part: Part): Part => ({
	...part,
	given: 'referrals_open', // a provider may be listed and nothing said of referrals
	where: { service_type: codesOf('service_type').filter((type) => type !== 'GBV') }
});

/** The directory of services and the referral pathways. */
export const SERVICE_METRICS = {
	M26: {
		...PERCENT,
		numerator: state('functional'),
		denominator: state('areas'),
		dimensions: ['service_type'],
		needs: 'service_type'
	},
	M26L: {
		...COUNT,
		numerator: state('areas'),
		dimensions: ['coverage_level', 'service_type', 'freshness'],
		needs: 'coverage_level'
	},
	M27: {
		...PERCENT,
		numerator: required('met'),
		denominator: required('required'),
		benchmark: 'pathway_complete',
		dimensions: ['package'],
		needs: 'package'
	},
	M28: {
		...PERCENT,
		numerator: living('reached'),
		denominator: living('children'),
		dimensions: ['service_type'],
		needs: 'service_type'
	},
	M29: {
		...PERCENT,
		numerator: { ...listed('verified_90d', 'stock'), given: 'verified_90d' },
		denominator: { ...listed('providers_listed', 'stock'), given: 'verified_90d' },
		dimensions: ['service_type']
	},
	M30: {
		...PERCENT,
		isShare: true,
		numerator: referrals(listed('referrals_completed', 'flow')),
		denominator: referrals(listed('referrals_completed', 'flow', ['referrals_open'])),
		dimensions: ['service_type']
	}
} as const satisfies Record<string, MetricSpec>;
