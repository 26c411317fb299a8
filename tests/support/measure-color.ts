export type Color = [red: number, green: number, blue: number];

const STRAY_LIGHT = 0.3; // of white: a lit room on the wall that a projector shines on

/** Linear light of a colour as `#10242e`, each channel from 0 to 1. */
export function toLight(hex: string): Color {
	const channel = (at: number) => {
		const value = parseInt(hex.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return [channel(1), channel(3), channel(5)];
}

/** Contrast of two colours after WCAG 2.2, 1 to 21. */
export function contrastOf(one: string, other: string): number {
	const [a, b] = [one, other].map((hex) => {
		const [red, green, blue] = toLight(hex);
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
	}) as [number, number];
	return Math.max(a, b) / Math.min(a, b);
}

/** How different two colours look (distance in OKLab; 0.02 is just seen), in the dark and in a lit room. */
export function differenceOf(one: string, other: string): { dark: number; lit: number } {
	const between = (strayLight: number) => {
		const [a, b] = [one, other].map((hex) =>
			toOklab(toLight(hex).map((light) => (light + strayLight) / (1 + strayLight)) as Color)
		) as [Color, Color];
		return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
	};
	return { dark: between(0), lit: between(STRAY_LIGHT) };
}

/** @see https://bottosson.github.io/posts/oklab/ */
function toOklab([red, green, blue]: Color): Color {
	const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
	const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
	const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
	return [
		0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
		1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
		0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
	];
}
