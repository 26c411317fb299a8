import type { Tone } from './classes';

/**
 * What is drawn over an area's colour, or instead of one: `two-classes` where a range spans
 * classes, `few-children` where one worker swings the figure, `nobody` where there is work and
 * nobody to do it, `several-classes` where a range spans classes of more than one figure, `counted`
 * where a symbol tells the figure; the others are the reasons why there is no figure.
 */
export type AreaPattern =
	| 'plain'
	| 'two-classes'
	| 'few-children'
	| 'nobody'
	| 'several-classes'
	| 'counted'
	| 'no-report'
	| 'no-population'
	| 'not-applicable'
	| 'withheld';

export interface AreaFill {
	code: string;
	name: string;
	/** As short as it can be on the map: `4 Ext`. */
	label: string;
	pattern: AreaPattern;
	/** Colour of the figure, or of the low end of its range; null where there is no figure. */
	tone: Tone | null;
	/** Colour of the high end of a range that spans classes. */
	secondTone: Tone | null;
	/** The figure, or why there is none. */
	figure: string;
	/** The circles of a count; absent where colours tell the figure. */
	symbol?: AreaSymbol | null;
}

/** A count as circles whose area is its amount: radii as shares of the largest of all months. */
export interface AreaSymbol {
	/** What is certain; 0 where the range reaches 0. */
	low: number;
	/** Up to where the truth may reach. */
	high: number;
	/** Which side of 0; `either` where the range lies on both. */
	side: 'above' | 'below' | 'either';
}
