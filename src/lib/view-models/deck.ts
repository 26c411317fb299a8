import type { AreaLevel, MetricId, MetricRequest } from '$lib/metrics';
import type { Month } from '$lib/tables';
import { mapRequest } from './map-requests';

/** The slides of a meeting in the order of its questions; each tells one thing. */
export const SLIDE_IDS = [
	'opening',
	'gap',
	'caseload',
	'supervision',
	'quality',
	'services',
	'changes',
	'reporting'
] as const;
export type SlideId = (typeof SLIDE_IDS)[number];

/** The figure of each slide that ranks areas. */
export const SLIDE_METRICS = {
	gap: 'M05',
	caseload: 'M03',
	supervision: 'M07',
	quality: 'M24C',
	services: 'M27'
} as const satisfies Partial<Record<SlideId, MetricId>>;
export type RankedSlideId = keyof typeof SLIDE_METRICS;

export const RANKED_SLIDES = Object.keys(SLIDE_METRICS) as RankedSlideId[];

/** What a slide that ranks areas is made of. The acute package stands for services. */
export function slideRequest(slide: RankedSlideId, month: Month, level: AreaLevel): MetricRequest {
	const metric = SLIDE_METRICS[slide];
	const filters: MetricRequest['filters'] = metric === 'M27' ? { package: ['acute'] } : {};
	return mapRequest({ metric, month, level, filters });
}

/** Where a key leads in a deck of that many slides; null for keys that lead nowhere. */
export function slideAfterKey(
	key: string,
	current: number,
	count: number,
	isRightToLeft: boolean
): number | null {
	const step = stepOf(key, isRightToLeft);
	if (step !== 0) return Math.min(count - 1, Math.max(0, current + step));
	if (key === 'Home') return 0;
	if (key === 'End') return count - 1;
	return null;
}

function stepOf(key: string, isRightToLeft: boolean): number {
	const onwards = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
	const back = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
	if (['PageDown', 'ArrowDown', ' ', onwards].includes(key)) return 1;
	return ['PageUp', 'ArrowUp', back].includes(key) ? -1 : 0;
}
