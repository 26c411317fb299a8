import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import { measureContrast } from '../support/measure-contrast';

/** What is measured of a page: each text with its contrast, and the texts that are not seen. */
async function measure(page: Page, body: string) {
	await page.setContent(
		`<body style="margin:0;font:700 20px sans-serif;background:white">${body}</body>`
	);
	const { measured, unseen } = await measureContrast(page);
	return [...measured.map(({ text, contrast }) => [text, contrast]), ...unseen];
}

test('the contrast of a text is that to what is painted behind its letters', async ({ page }) => {
	const measured = await measure(
		page,
		`<p style="background:black;color:white">White on black</p>
		<p style="color:#777">Grey on white</p>
		<p style="color:#fff">White on white</p>
		<p style="opacity:.5">Half of black</p>
		<p style="color:rgb(0 0 0/50%)">Half of black as a colour</p>
		<div style="background:#fff"><p style="background:rgb(0 0 0/60%)">On a layer of 60 %</p></div>
		<p style="position:relative">Half of it on a bar
			<i style="position:absolute;z-index:-1;inset:0 auto 0 0;width:60px;background:#777"></i></p>
		<p style="color:#555;position:relative">Beside a bar
			<i style="position:absolute;inset:0 auto 0 600px;width:60px;background:#555"></i></p>
		<p style="border:9px solid;border-color:currentColor;color:#595959">In a border</p>
		<input value="In a field" style="color:#777;background:white">
		<input placeholder="In an empty field" style="background:white">
		<select style="color:#777;background:white"><option>A choice</option></select>`
	);
	expect(measured).toEqual([
		['White on black', 21],
		['Grey on white', 4.48],
		['White on white', 1],
		['Half of black', 3.98],
		['Half of black as a colour', 4],
		['On a layer of 60 %', 3.66],
		['Half of it on a bar', 4.69],
		['Beside a bar', 7.46],
		['In a border', 7],
		['In a field', 4.48],
		['In an empty field', 4.61],
		['A choice', 4.48]
	]);
});

test('the contrast of a text on a picture is that to the picture, or to the halo between', async ({
	page
}) => {
	const measured = await measure(
		page,
		`<style>text { font-size: 20px } .halo { stroke: white; stroke-width: 4px; paint-order: stroke }</style>
		<svg width="600" height="160">
			<rect width="600" height="80" fill="#777" />
			<text x="9" y="30" fill="white">On a bar</text>
			<text x="300" y="30"><tspan fill="#333">Dark on it</tspan></text>
			<text x="9" y="60" class="halo">In a halo</text>
			<text x="300" y="60" class="halo" style="stroke:rgb(255 255 255/50%)">In half a halo</text>
			<text x="9" y="120" fill="#777">Under the bar</text>
		</svg>
		<div style="position:relative"><canvas width="600" height="50"></canvas>
			<p style="position:absolute;top:0">On a canvas</p></div>
		<script>
			const context = document.querySelector('canvas').getContext('2d');
			context.fillStyle = '#999';
			context.fillRect(0, 0, 600, 50);
		</script>`
	);
	expect(measured).toEqual([
		['On a bar', 4.48],
		['Dark on it', 2.82],
		['In a halo', 21],
		['In half a halo', 10.94],
		['Under the bar', 4.48],
		['On a canvas', 7.37]
	]);
});

test('a text is measured where it is seen, and not where something lies over it', async ({
	page
}) => {
	const measured = await measure(
		page,
		`<header style="position:fixed;inset:0 0 auto;background:black;color:white">Over the page</header>
		<p>Under the header</p>
		<p style="height:3000px"></p>
		<p style="color:#777">Under the header when scrolled to</p>
		<p style="height:3000px">High</p>
		<div style="height:60px;overflow:auto"><p style="height:400px">Above</p>
			<p style="color:#777">Scrolled away</p><p style="height:400px"></p></div>
		<div style="position:relative"><p>Covered</p>
			<p style="position:absolute;inset:0;margin:0;background:#eee;color:#444">Covering</p></div>
		<p style="width:0;overflow:hidden;white-space:nowrap">Cut off</p>
		<p style="visibility:hidden">Hidden</p><p style="clip-path:inset(50%)">For a reader of screens</p>
		<button disabled>Inactive</button>`
	);
	expect(measured).toEqual([
		['Over the page', 21],
		['Under the header when scrolled to', 4.48],
		['High', 21],
		['Above', 21],
		['Scrolled away', 4.48],
		['Covering', 8.39],
		'p: Under the header',
		'p: Covered',
		'p: Cut off'
	]);
});
