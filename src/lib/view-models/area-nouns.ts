import { m } from '$lib/messages';
import type { AreaLevel } from '$lib/metrics';

/** What areas of a level are called after a number: `camp` or `camps`. */
export function areaNoun(level: AreaLevel, count: number): string {
	return level === 'site' ? m.figure_areas_site({ count }) : m.figure_areas({ count });
}
