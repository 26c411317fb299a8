import { m } from '$lib/messages';

/** A section of the Quality Assessment Framework with its items, as settings of a group name them. */
export interface NamedSection {
	section: string;
	title: string;
	items: { code: string; title: string }[];
}

/**
 * The only section whose names are published (Alliance review, 2020). Groups may name others in
 * their settings; none is invented here.
 */
export function knownSections(): NamedSection[] {
	return [
		{
			section: '5',
			title: m.quality_section_5(),
			items: [
				{ code: '5A', title: m.quality_item_5A() },
				{ code: '5B', title: m.quality_item_5B() },
				{ code: '5C', title: m.quality_item_5C() },
				{ code: '5D', title: m.quality_item_5D() }
			]
		}
	];
}

export interface QualityNames {
	/** `5 Appropriate staffing …`, or `Section 7 (name not known)`. */
	section: (section: string) => string;
	/** `5B Caseworker competency …`, or `7C (name not known)`. */
	item: (item: string) => string;
	knowsAll: (codes: { section: string; item: string }[]) => boolean;
}

/** How sections and items are called. @param sections what the group's settings name */
export function toQualityNames(sections: NamedSection[] = knownSections()): QualityNames {
	const titles = new Map(sections.map(({ section, title }) => [section, title]));
	const items = new Map(
		sections.flatMap((section) => section.items.map(({ code, title }) => [code, title] as const))
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
