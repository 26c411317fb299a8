import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastOf, differenceOf } from '../support/measure-color';

const TOKENS = readFileSync('src/routes/tokens.css', 'utf8');
const PROJECTOR = TOKENS.slice(TOKENS.indexOf("[data-theme='projector']"));

/** A colour of the projector's theme, or the usual one where it has none of its own. */
function colorOf(token: string): string {
	const find = (text: string) => new RegExp(`--${token}: ([^;]+);`).exec(text)?.[1];
	const value = find(PROJECTOR) ?? find(TOKENS)!;
	const [, other] = /^var\(--(.+)\)$/.exec(value) ?? [];
	return other ? colorOf(other) : value;
}

const CLASSES = [1, 2, 3, 4, 5, 6].map((step) => colorOf(`class-${step}`));
const SCALE = [1, 2, 3, 4, 5, 6].map((step) => colorOf(`scale-${step}`));

describe('the colours for a projector', () => {
	it.each([
		['classes', CLASSES],
		['steps from less to more', SCALE]
	])('keep neighbouring %s apart, in the dark and in a lit room', (_, colors) => {
		colors.slice(1).forEach((color, at) => {
			const { dark, lit } = differenceOf(color, colors[at]!);
			expect(dark).toBeGreaterThan(0.07);
			expect(lit).toBeGreaterThan(0.04);
		});
	});

	it('keep every class apart from the ground, in the dark and in a lit room', () => {
		for (const color of [...CLASSES, ...SCALE]) {
			const { dark, lit } = differenceOf(color, colorOf('paper'));
			expect(dark).toBeGreaterThan(0.12);
			expect(lit).toBeGreaterThan(0.09);
		}
	});

	it('tell met from not met by hue where their lightness is the same', () => {
		expect(differenceOf(CLASSES[2]!, CLASSES[3]!).lit).toBeGreaterThan(0.12);
	});

	it('give every area an edge that stands out from the ground by 7:1', () => {
		expect(contrastOf(colorOf('area-edge'), colorOf('paper'))).toBeGreaterThan(7);
	});

	it('give 7:1 to ink on classes 2 to 5 and steps 1 to 3, and to white on the others', () => {
		for (const color of [...CLASSES.slice(1, 5), ...SCALE.slice(0, 3)])
			expect(contrastOf(color, colorOf('ink'))).toBeGreaterThanOrEqual(7);
		for (const color of [CLASSES[0]!, CLASSES[5]!, ...SCALE.slice(3)])
			expect(contrastOf(color, '#ffffff')).toBeGreaterThanOrEqual(7);
	});
});
