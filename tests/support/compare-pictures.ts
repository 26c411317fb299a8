import type { NotedText } from './note-texts';

/** Two pictures of the same screen, PNG in base64. */
interface Pictures {
	/** Without any letters. */
	ground: string;
	/** With the letters of each text in its signal colour. */
	letters: string;
}

/** Finds the letters of each text and keeps the lowest contrast to their ground. Runs in the page. */
export async function comparePictures(all: NotedText[], pictures: Pictures): Promise<void> {
	type Color = [red: number, green: number, blue: number];
	const FEWEST_PIXELS = 8;
	const canvas = document.createElement('canvas');
	const context = canvas.getContext('2d', { willReadFrequently: true })!;
	const pixelsOf = async (picture: string) => {
		const image = new Image();
		image.src = `data:image/png;base64,${picture}`;
		await image.decode();
		[canvas.width, canvas.height] = [image.width, image.height];
		context.drawImage(image, 0, 0);
		return context.getImageData(0, 0, image.width, image.height).data;
	};
	const ground = await pixelsOf(pictures.ground);
	const letters = await pixelsOf(pictures.letters);
	const { width, height } = canvas;
	/** Of any notation of CSS; the fourth is its opacity. */
	const read = (color: string): [...Color, number] => {
		context.clearRect(0, 0, 1, 1);
		context.fillStyle = color;
		context.fillRect(0, 0, 1, 1);
		const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
		return [red!, green!, blue!, alpha! / 255];
	};
	const lightOf = (value: number) => {
		const part = value / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	};
	const luminanceOf = ([red, green, blue]: Color) =>
		0.2126 * lightOf(red) + 0.7152 * lightOf(green) + 0.0722 * lightOf(blue);
	const contrastOf = (one: Color, other: Color) => {
		const [a, b] = [luminanceOf(one) + 0.05, luminanceOf(other) + 0.05];
		return Math.max(a, b) / Math.min(a, b);
	};
	const nameOf = (color: Color) => `rgb(${color.map(Math.round).join(' ')})`;

	/** Whether letters cover at least half of the pixel, and nothing else has changed there. */
	const isLetter = (at: number, signal: Color, opacity: number): boolean => {
		let [along, length] = [0, 0];
		for (let i = 0; i < 3; i++) {
			const whole = (signal[i]! - ground[at + i]!) * opacity;
			along += whole * (letters[at + i]! - ground[at + i]!);
			length += whole * whole;
		}
		const cover = along / length;
		if (!(cover >= 0.5 && cover < 1.05)) return false;
		for (let i = 0; i < 3; i++) {
			const change = letters[at + i]! - ground[at + i]!;
			if (Math.abs(change - cover * (signal[i]! - ground[at + i]!) * opacity) > 10) return false;
		}
		return true;
	};

	/** Places in the pictures of the edges of letters: inside of a large one its halo may not reach. */
	const edgesOf = (line: DOMRect, signal: Color, opacity: number): number[] => {
		const [left, top] = [Math.max(0, Math.floor(line.left)), Math.max(0, Math.floor(line.top))];
		const across = Math.min(width, Math.ceil(line.right)) - left;
		const down = Math.min(height, Math.ceil(line.bottom)) - top;
		const mask = new Uint8Array(Math.max(0, across * down));
		const placeOf = (at: number) =>
			((top + Math.floor(at / across)) * width + left + (at % across)) * 4;
		for (let at = 0; at < mask.length; at++) {
			if (isLetter(placeOf(at), signal, opacity)) mask[at] = 1;
		}
		const edges: number[] = [];
		mask.forEach((is, at) => {
			if (is && !(mask[at - 1] && mask[at + 1] && mask[at - across] && mask[at + across]))
				edges.push(placeOf(at));
		});
		return edges;
	};

	for (const each of all) {
		if (!each.lines.length) continue;
		const [red, green, blue, alpha] = read(each.color);
		const signal = read(each.signal).slice(0, 3) as Color;
		const found = each.lines
			.flatMap((line) => edgesOf(line, signal, each.opacity))
			.map((at) => {
				const behind = [ground[at]!, ground[at + 1]!, ground[at + 2]!] as Color;
				const own = [red, green, blue].map(
					(value, i) => behind[i]! + (value - behind[i]!) * alpha * each.opacity
				) as Color;
				return { contrast: contrastOf(own, behind), own, behind };
			});
		if (found.length < FEWEST_PIXELS) continue;
		if (each.isWhole) each.isDone = true;
		found.sort((a, b) => a.contrast - b.contrast);
		const { contrast, own, behind } = found[Math.floor(found.length * 0.02)]!;
		if (each.worst && each.worst.contrast <= contrast) continue;
		each.worst = {
			text: each.text.slice(0, 60),
			where: each.where,
			contrast: Math.round(contrast * 100) / 100,
			color: nameOf(own),
			ground: nameOf(behind)
		};
	}
}
