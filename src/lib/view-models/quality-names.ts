import { m } from '$lib/messages';
import { textByKey } from '$lib/format';
import { DEFAULT_SETTINGS, type Settings } from '$lib/schemas';

/**
 * A section of the Quality Assessment Framework with its items, as the settings of a group name
 * them. Section 5 alone is published by name (Alliance review, 2020); none is invented.
 */
export type NamedSection = Settings['qafSections'][number];

export interface QualityNames {
	/** `5 Appropriate staffing …`, or `Section 7 (name not known)`. */
	section: (section: string) => string;
	/** `5B Caseworker competency …`, or `7C (name not known)`. */
	item: (item: string) => string;
	knowsAll: (codes: { section: string; item: string }[]) => boolean;
}

/** The published name of a section or an item in the language that is read; a group's own name as it is. */
export function qafTitle(code: string, title: string): string {
	const published = DEFAULT_SETTINGS.qafSections
		.flatMap(({ section, title, items }) => [{ code: section, title }, ...items])
		.find((each) => each.code === code);
	return (published?.title === title && textByKey(`qaf_title_${code}`)) || title;
}

/** How sections and items are called. */
export function toQualityNames(sections: NamedSection[]): QualityNames {
	const titles = new Map(sections.map(({ section, title }) => [section, qafTitle(section, title)]));
	const items = new Map(
		sections.flatMap((section) =>
			section.items.map(({ code, title }) => [code, qafTitle(code, title)] as const)
		)
	);
	return {
		section: (section) =>
			titles.has(section)
				? m.quality_section_named({ section, title: titles.get(section)! })
				: m.quality_section_unnamed({ section }),
		item: (item) =>
			items.has(item)
				? m.quality_item_named({ item, title: items.get(item)! })
				: m.quality_item_unnamed({ item }),
		knowsAll: (codes) => codes.every(({ section, item }) => titles.has(section) && items.has(item))
	};
}
