import { codeLabel } from '$lib/format';
import { m } from '$lib/messages';
import type { Freshness, ServiceRow } from '$lib/metrics';
import { codesOf } from '$lib/schemas';
import type { Segment, StackedBar } from './stacked-bar';

const TONES: Record<Freshness, Segment['tone']> = {
	fresh: 'class-1',
	ageing: 'class-4',
	stale: 'class-6',
	unknown: 'none'
};

/** For each type, of how many areas its entry is how fresh; types with the least fresh ones first. */
export function toFreshnessBars(services: ServiceRow[]): StackedBar[] {
	const listed = services.filter(({ level }) => level !== null && level !== 'none');
	return codesOf('service_type')
		.map((type) => listed.filter(({ serviceType }) => serviceType === type))
		.filter((rows) => rows.length)
		.map((rows) => {
			const counts = (codesOf('freshness') as Freshness[]).map((freshness) => ({
				freshness,
				count: rows.filter((row) => row.freshness === freshness).length
			}));
			return {
				fresh: counts[0]!.count / rows.length,
				bar: {
					label: codeLabel('service_type', rows[0]!.serviceType),
					segments: counts.map(({ freshness, count }) => ({
						label: codeLabel('freshness', freshness),
						text: String(count),
						share: count / rows.length,
						tone: TONES[freshness],
						isRange: false
					})),
					total: m.services_entries({ count: rows.length })
				}
			};
		})
		.sort((a, b) => a.fresh - b.fresh)
		.map(({ bar }) => bar);
}
