import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import texts from '../../messages/en/metrics.json' with { type: 'json' };
import { expect, plain, test, visit } from '../support/journey';

/** Digits after the point and sign behind the number, as each metric is written. */
const WRITTEN = {
	M01: { digits: 1, sign: '' },
	M02: { digits: 0, sign: '' },
	M03: { digits: 1, sign: '' },
	M04: { digits: 0, sign: '%' },
	M05: { digits: 1, sign: '' },
	M06: { digits: 1, sign: '' },
	M07: { digits: 0, sign: '%' },
	M08: { digits: 0, sign: '' },
	M35: { digits: 0, sign: '%' }
};

interface Figure {
	area_code: string;
	value_low: number | null;
	value_high: number | null;
}

/** What `atlas metrics` says of every camp in the latest complete month. */
function figuresOnCommandLine(metric: string): Figure[] {
	const command = ['scripts/atlas.mjs', 'metrics', '--release', 'static/release'];
	const asked = ['--metric', metric, '--by', 'area', '--level', 'site', '--format', 'json'];
	return JSON.parse(execFileSync('node', [...command, ...asked], { encoding: 'utf8' }));
}

/** The page that was written at build shows the usual metric; the table names the one that it shows. */
async function openTable(page: Page, metric: keyof typeof WRITTEN): Promise<void> {
	await visit(page, `/map/?metric=${metric}#table`);
	const caption = page.locator('main table caption');
	await expect(caption).toContainText(texts[`metric_${metric}_title`]);
	await expect(page.locator('main table tbody tr')).toHaveCount(34);
}

function inTable(page: Page): Promise<Record<string, string>> {
	return page
		.locator('main table tbody tr')
		.evaluateAll((rows) =>
			Object.fromEntries(
				rows.map((row) => [row.dataset.area!, row.querySelector('td')!.textContent!.trim()])
			)
		);
}

/** Ends of ranges are rounded outwards, to whole numbers where they lie 1 or more apart; `words` where there is a reason instead of a number. */
function written(
	{ value_low, value_high }: Figure,
	{ digits, sign }: { digits: number; sign: string }
) {
	if (value_low === null || value_high === null) return 'words';
	const unit = 10 ** digits;
	const text = (value: number, round: (value: number) => number) =>
		(round(Number((value * unit).toPrecision(9))) / unit).toFixed(digits) + sign;
	if (value_low === value_high) return text(value_low, Math.round);
	if (digits && value_high - value_low >= 1) {
		const [whole, most] = [Math.floor(value_low), Math.ceil(value_high)];
		const crosses = (value_low > 25 && whole <= 25) || (value_high < 25 && most >= 25);
		if (!crosses) return `${whole}–${most}${sign}`;
	}
	const [low, high] = [text(value_low, Math.floor), text(value_high, Math.ceil)];
	return low === high ? low : `${low}–${high}`;
}

for (const [metric, how] of Object.entries(WRITTEN)) {
	test(`the table and the command line agree on ${metric} in every camp`, async ({
		visitor: page
	}) => {
		const expected = Object.fromEntries(
			figuresOnCommandLine(metric).map((figure) => [figure.area_code, written(figure, how)])
		);
		expect(Object.keys(expected)).toHaveLength(34);
		await openTable(page, metric as keyof typeof WRITTEN);
		const onScreen = Object.entries(await inTable(page)).map(([area, text]) => [
			area,
			/\d/.test(text) ? plain(text).replaceAll(',', '') : 'words'
		]);
		expect(Object.fromEntries(onScreen)).toEqual(expected);
	});
}

test('the saved table shows what the screen shows, and says that it is a demonstration', async ({
	visitor: page
}) => {
	await openTable(page, 'M03');
	const onScreen = await inTable(page);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as CSV' }).click();
	const text = await readFile(await (await download).path(), 'utf8');
	const lines = text.trim().split('\r\n');
	expect(lines[0]).toContain('Demonstration figures');
	expect(text).toContain('"Period","December 2025"');
	expect(text).toContain('11 of 12 expected agencies');
	for (const [area, figure] of Object.entries(onScreen)) {
		const line = lines.find((each) => each.startsWith(`"${area}",`));
		expect(line, area).toContain(`"${plain(figure)}"`);
	}
});
