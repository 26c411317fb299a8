import type { TextContrast } from './measure-contrast';

/** A text of a page that is being measured. */
export interface NotedText {
	element: HTMLElement | SVGElement;
	/** None for a field, whose text is not in the page's tree. */
	nodes: Text[];
	text: string;
	where: string;
	color: string;
	/** Of the element and all that it stands in, 0 to 1. */
	opacity: number;
	/** In the picture to be taken: its lines, whether that is all of it, the colour of its letters. */
	lines: DOMRect[];
	isWhole: boolean;
	signal: string;
	/** It has been in sight, and may have been under something. */
	isTried: boolean;
	isDone: boolean;
	worst: TextContrast | null;
	/** Its own style, to be put back. */
	style: string | null;
}

/** Notes every text of `root` that is rendered, by the element that it stands in. Runs in the page. */
export function noteTexts(root: Element): NotedText[] {
	const FIELDS =
		'select, textarea, input:not([type=checkbox], [type=radio], [type=range], [type=file])';
	const isForReaders = (element: Element | null): boolean =>
		!!element &&
		(getComputedStyle(element).clipPath === 'inset(50%)' || isForReaders(element.parentElement));
	const opacityOf = (element: Element | null): number =>
		element ? Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement) : 1;
	const noted = new Map<Element, NotedText>();
	const note = (element: HTMLElement | SVGElement, text: string, node?: Text) => {
		if (!text.trim() || element.closest(':disabled') || isForReaders(element)) return;
		if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return;
		const known = noted.get(element);
		if (known && node) {
			known.text += ` ${text.trim()}`;
			known.nodes.push(node);
			return;
		}
		const isDrawn = element instanceof SVGElement;
		const isEmptyField =
			!node && !('selectedIndex' in element) && !('value' in element && element.value);
		const style = getComputedStyle(element, isEmptyField ? '::placeholder' : null);
		if (isDrawn && style.fill === 'none') return; // the ground of letters, drawn under them
		const classes = [...element.classList].filter((name) => !name.startsWith('svelte-'));
		noted.set(element, {
			element,
			nodes: node ? [node] : [],
			text: text.trim(),
			where: [element.localName, ...classes].join('.'),
			color: isDrawn ? style.fill : style.webkitTextFillColor,
			opacity: opacityOf(element) * (isDrawn ? Number(style.fillOpacity) : 1),
			lines: [],
			isWhole: false,
			signal: '',
			isTried: false,
			isDone: false,
			worst: null,
			style: element.getAttribute('style')
		});
	};
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const element = node.parentElement!;
		const range = document.createRange();
		range.selectNodeContents(node);
		if (range.getClientRects().length && !element.matches('option, textarea'))
			note(element, node.textContent!, node as Text);
	}
	for (const field of root.querySelectorAll<HTMLInputElement>(FIELDS))
		note(field, field.value || field.placeholder || '');
	return [...noted.values()];
}

/**
 * Scrolls to the next text that is not done, and chooses a signal colour for each that is in sight:
 * one that no text has which lies across it. Runs in the page.
 * @returns whether there was one
 */
export function chooseTexts(all: NotedText[]): boolean {
	const SIGNALS = ['#ff00ff', '#00ff00', '#0000ff', '#ffff00', '#00ffff', '#ff0000'];
	const next = all.find(({ isDone }) => !isDone);
	if (!next) return false;
	const block = next.isTried ? 'center' : 'start'; // where a header stays, it lies over the start
	next.element.scrollIntoView({ block, inline: 'center', behavior: 'instant' });
	next.isDone = next.isTried;
	next.isTried = true;

	const linesOf = ({ element, nodes }: NotedText): DOMRect[] => {
		if (!nodes.length) return [element.getBoundingClientRect()];
		return nodes.flatMap((node) => {
			const range = document.createRange();
			range.selectNodeContents(node);
			return [...range.getClientRects()];
		});
	};
	const cross = (a: DOMRect, b: DOMRect) =>
		a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
	const screen = new DOMRect(0, 0, innerWidth, innerHeight);
	const isWithin = ({ left, top, right, bottom }: DOMRect) =>
		left >= 0 && top >= 0 && right <= screen.width && bottom <= screen.height;
	const inSight: NotedText[] = [];
	for (const each of [next, ...all.filter((other) => other !== next)]) {
		const lines = linesOf(each);
		each.lines = lines.filter((line) => cross(line, screen));
		each.isWhole = lines.every(isWithin);
		const across = inSight.filter((other) =>
			other.lines.some((one) => each.lines.some((line) => cross(one, line)))
		);
		const free = SIGNALS.find((signal) => across.every((other) => other.signal !== signal));
		if (!free) each.lines = [];
		if (!each.lines.length) continue;
		each.signal = free!;
		each.isTried ||= each.isWhole;
		inSight.push(each);
	}
	return true;
}

/** Paints the letters in sight in their signal colours, or none again. Runs in the page. */
export function paintLetters(all: NotedText[], isOn: boolean): void {
	for (const { element, lines, signal, style } of all) {
		const property = element instanceof SVGElement ? 'fill' : '-webkit-text-fill-color';
		if (!lines.length) continue;
		if (isOn) element.style.setProperty(property, signal, 'important');
		else if (style === null) element.removeAttribute('style');
		else element.setAttribute('style', style);
	}
}
