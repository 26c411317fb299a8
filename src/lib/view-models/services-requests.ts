import type { AreaLevel, MetricRequest } from '$lib/metrics';
import type { Month } from '$lib/tables';
import { areaRequest } from './area-requests';

const MONTHS_OF_REFERRALS = 3;

/** All figures that the services page asks for, for one area or the whole response. */
export function servicesRequests(
	month: Month,
	area: string | null,
	level: AreaLevel,
	pack: string
): {
	/** How complete the package is in each area. */
	packageByArea: MetricRequest;
	packageAltogether: MetricRequest;
	children: MetricRequest;
	freshness: MetricRequest;
	referrals: MetricRequest;
} {
	const filters = { package: [pack] };
	const altogether = areaRequest({ metric: 'M27', month, area, filters });
	return {
		packageByArea: { ...altogether, level },
		packageAltogether: altogether,
		children: areaRequest({ metric: 'M28', month, area, by: 'service_type' }),
		freshness: areaRequest({ metric: 'M29', month, area }),
		referrals: areaRequest({
			metric: 'M30',
			month,
			area,
			by: 'service_type',
			monthsBefore: MONTHS_OF_REFERRALS - 1,
			grain: 'whole'
		})
	};
}
