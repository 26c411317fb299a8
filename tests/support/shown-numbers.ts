import type { Page } from '@playwright/test';

/** A line of `atlas metrics --format json`: what follows from the release alone. */
export interface Told {
	period: string;
	area_code: string;
	value_low: number | null;
	value_high: number | null;
	numerator_low: number | null;
	numerator_high: number | null;
	denominator: number | string | null;
	status: string;
	senders_reported: number;
	senders_expected: number;
}

/** Some text of a page and where it stands. */
export interface Shown {
	place: string;
	text: string;
}

type Ends = readonly [low: number, high: number];

/** Both ends of a figure and of its parts; a figure that is missing has none. */
export function endsIn(told: Told): Ends[] {
	const [low, high = low] = String(told.denominator ?? '')
		.split('-')
		.map((text) => (text ? Number(text) : null));
	return (
		[
			[told.value_low, told.value_high],
			[told.numerator_low, told.numerator_high],
			[low, high]
		] as [number | null, number | null][]
	).filter((ends): ends is [number, number] => ends[0] !== null && ends[1] !== null);
}

const STEP = 1e-6;

/** How the ends of a figure may be written: rounded outwards, an exact one to the nearest, `<5`. */
export function writtenAs([low, high]: Ends): number[] {
	const small = low === 1 && high > 1 && high < 10 ? [high + 1] : [];
	// The command line has rounded its ends to six decimals; files may say the next one outwards.
	const inFiles =
		low === high ? [] : [low - STEP, high + STEP].map((end) => Number(end.toFixed(6)));
	return [
		...small,
		...inFiles,
		...[0, 1, 6].flatMap((digits) =>
			low === high
				? [rounded(low, digits, Math.round)]
				: [rounded(low, digits, Math.floor), rounded(high, digits, Math.ceil)]
		)
	];
}

function rounded(value: number, digits: number, round: (value: number) => number): number {
	const scale = 10 ** digits;
	return round(Number((value * scale).toPrecision(12))) / scale;
}

/** Every number that may stand beside a figure: its ends, those of its parts, who is counted. */
export function allowedFor(told: Told[]): Set<number> {
	return new Set(
		told.flatMap((line) => [
			...endsIn(line).flatMap(writtenAs),
			line.senders_reported,
			line.senders_expected
		])
	);
}

/** Ends of how far one figure may have moved from another. */
export function changesBetween(before: Told[], now: Told[]): number[] {
	const spans = (lines: Told[]) =>
		lines.flatMap(({ value_low, value_high }) =>
			value_low === null || value_high === null ? [] : [[value_low, value_high] as const]
		);
	return spans(before).flatMap(([oldLow, oldHigh]) =>
		spans(now).flatMap(([low, high]) => [
			...writtenAs([low - oldHigh, high - oldLow]),
			...writtenAs([oldLow - high, oldHigh - low])
		])
	);
}

const MONTH =
	/\b(Jan(uary)?|Feb(ruary)?|Mar(ch)?|Apr(il)?|May|June?|July?|Aug(ust)?|Sept?(ember)?|Oct(ober)?|Nov(ember)?|Dec(ember)?) (20)?\d\d\b/g;
const CODES = /\b(site:)?[A-Z]{2,5}-?\d[\w-]*|\bM\d\d\b|\b\d{4}-\d\d(-\d\d)?\b/g;

/** The numbers of a text that are neither month, code nor part of a name. */
export function numbersIn(text: string, names: string[]): number[] {
	const longestFirst = [...names].sort((a, b) => b.length - a.length);
	const bare = longestFirst
		.reduce((left, name) => left.replaceAll(name, ' '), text)
		.replace(MONTH, ' ')
		.replace(CODES, ' ');
	return (bare.match(/\d[\d,]*(\.\d+)?/g) ?? []).map((found) => Number(found.replaceAll(',', '')));
}

/** The texts that say a number which does not follow from the release. */
export function unfounded(shown: Shown[], allowed: Set<number>, names: string[]): string[] {
	return shown.flatMap(({ place, text }) =>
		numbersIn(text, names)
			.filter((number) => !allowed.has(number))
			.map((number) => `${number} in ${place}: ${text.slice(0, 120)}`)
	);
}

/**
 * Every text of the page as people see or hear it: text, labels, titles, values, of SVG too; not of
 * the elements that `except` names.
 */
export function textsOn(page: Page, within: string, except: string): Promise<Shown[]> {
	return page.locator(within).evaluateAll((roots, left) => {
		const all = roots.flatMap((root) => [root, ...root.querySelectorAll('*')]);
		return all
			.filter((element) => !(left && element.closest(left)) && !element.closest('style, script'))
			.flatMap((element) => {
				const path = [element.closest('[id], [data-testid], section, nav, header'), element]
					.map((one) => one && `${one.localName}${one.id ? `#${one.id}` : ''}`)
					.join(' ');
				const own = [...element.childNodes]
					.filter((node) => node.nodeType === Node.TEXT_NODE)
					.map((node) => ({ place: path, text: node.textContent ?? '' }));
				const labels = ['aria-label', 'title', 'alt', 'value', 'aria-description', 'aria-valuetext']
					.filter((name) => element.hasAttribute(name))
					.map((name) => ({ place: `${path} @${name}`, text: element.getAttribute(name)! }));
				return [...own, ...labels];
			})
			.filter(({ text }) => /\d/.test(text));
	}, except);
}
