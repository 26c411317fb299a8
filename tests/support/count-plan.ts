import type { CountOffer, CountPlan } from '$lib/privacy-gate';

/** The plan that the offer proposes, for January 2026, ORG1 and the area XA, unless told otherwise. */
export function planFor(offer: CountOffer, own: Partial<CountPlan> = {}): CountPlan {
	return {
		period: '2026-01',
		orgCode: 'ORG1',
		columns: offer.mapping,
		area: 'XA',
		ageBands: offer.ageBands,
		dayFirst: offer.dayFirst,
		staff: null,
		...own
	};
}
