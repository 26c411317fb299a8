import { compareNames } from '$lib/format';
import { columnOf } from '$lib/tables';
import type { LoadedPart } from './loaded-files';

/** The areas that lines of a row-level file may lie in: all that lists of areas name, by name. */
export function toCountAreas(parts: readonly LoadedPart[]): { code: string; name: string }[] {
	const names = new Map<string, string>();
	for (const { table } of parts.filter(({ schema }) => schema === 'ref_area')) {
		const areas = columnOf(table, 'area_code', 'code');
		const texts = columnOf(table, 'area_name', 'code');
		areas.codes.forEach((code, row) => {
			const area = areas.dictionary[code]!;
			names.set(area, texts.dictionary[texts.codes[row]!] ?? area);
		});
	}
	return [...names]
		.map(([code, name]) => ({ code, name }))
		.sort((a, b) => compareNames(a.name, b.name));
}
