import { m } from '$lib/messages';
import type { AreaFill } from './area-fill';
import type { AreaPlace, MapModel } from './map-model';
import { shortAreaNames } from './area-names';

/**
 * A map to choose areas from: those of the finest level that has outlines, the chosen ones filled.
 * Null where there is nothing to choose from.
 * @param outlined codes of areas that have an outline
 */
export function toAreaPicker(
	areas: readonly AreaPlace[],
	outlined: ReadonlySet<unknown>,
	chosen: ReadonlySet<string>
): Pick<MapModel, 'areas'> | null {
	const drawn = areas.filter(({ code }) => outlined.has(code));
	const level = drawn
		.map((area) => area.level)
		.sort()
		.at(-1);
	const shown = drawn.filter((area) => area.level === level);
	if (!shown.length) return null;
	const labels = shortAreaNames(shown.map(({ name }) => name));
	return {
		areas: shown.map(({ code, name }, index): AreaFill => {
			const isChosen = chosen.has(code);
			return {
				code,
				name,
				label: labels[index]!,
				pattern: isChosen ? 'plain' : 'not-applicable',
				tone: isChosen ? 'class-2' : null,
				secondTone: null,
				figure: isChosen ? m.week_one_map_chosen() : m.week_one_map_free()
			};
		})
	};
}
