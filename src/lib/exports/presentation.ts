/** Slides as they are to be written: words and figures as text, nothing left to work out. */
export interface Presentation {
	title: string;
	subtitle: string;
	/** Code of the reader's language, such as `ar`. */
	language: string;
	isRightToLeft: boolean;
	/** Stands on every slide, so that one that is copied out keeps its facts. */
	footer: string;
	slides: PresentationSlide[];
}

export interface PresentationSlide {
	title: string;
	/** Short sentences under the title. */
	lead: string[];
	chart?: PresentationChart;
	table?: PresentationTable;
	picture?: PresentationPicture;
	/** For the speaker; nobody sees them on the wall. */
	notes?: string[];
}

/** What the reader of the file can go on editing: a range is two series, its low and its high ends. */
export interface PresentationChart {
	kind: 'bar' | 'line';
	categories: string[];
	/** One value for each category; null where there is no figure, which is never drawn as 0. */
	series: { name: string; values: (number | null)[]; color?: string }[];
	unitLabel: string;
	benchmark?: { value: number; label: string };
}

export interface PresentationTable {
	header: string[];
	rows: string[][];
}

export interface PresentationPicture {
	/** A PNG as a data URL. */
	data: string;
	/** What the picture says, for whoever cannot see it. */
	alternative: string;
	/** In pixels, of which only the proportion counts. */
	width: number;
	height: number;
}
