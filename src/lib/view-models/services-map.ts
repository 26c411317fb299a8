import { codeLabel } from '$lib/format';
import { m } from '$lib/messages';
import type { CoverageLevel, ServiceRow } from '$lib/metrics';
import { codesOf } from '$lib/schemas';
import { shortAreaNames } from './area-names';
import type { AreaFill } from './area-fill';
import type { AreaPlace, MapModel } from './map-model';
import { LEVEL_TONES } from './services-matrix';

/** The map of one type of service: a colour for each of the four levels. */
export function toServiceMap(services: ServiceRow[], areas: AreaPlace[], type: string): MapModel {
	const rowOf = new Map(
		services.filter((row) => row.serviceType === type).map((row) => [row.areaCode, row])
	);
	const labels = shortAreaNames(areas.map(({ name }) => name));
	const fills = areas.map(({ code, name }, index): AreaFill => {
		const level = rowOf.get(code)?.level ?? null;
		return {
			code,
			name,
			label: labels[index]!,
			pattern: level ? 'plain' : 'no-report',
			tone: level && LEVEL_TONES[level],
			secondTone: null,
			figure: level ? codeLabel('coverage_level', level) : m.services_cell_silent()
		};
	});
	const silent = fills.find(({ pattern }) => pattern === 'no-report');
	return {
		areas: fills,
		legend: {
			title: codeLabel('service_type', type),
			steps: (codesOf('coverage_level') as CoverageLevel[]).map((level) => ({
				tone: LEVEL_TONES[level],
				label: codeLabel('coverage_level', level)
			})),
			benchmark: null,
			patterns: silent
				? [
						{
							pattern: 'no-report',
							tone: null,
							secondTone: null,
							label: m.services_cell_silent()
						}
					]
				: []
		}
	};
}
