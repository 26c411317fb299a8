import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { expect, test, visit } from '../support/journey';
import {
	allowedFor,
	changesBetween,
	endsIn,
	textsOn,
	unfounded,
	writtenAs,
	type Told
} from '../support/shown-numbers';

/** What the command line works out from the release that is served, without any screen. */
function told(...options: string[]): Told[] {
	const answer = execFileSync(
		'node',
		['scripts/atlas.mjs', 'metrics', '--release', 'static/release', '--format', 'json', ...options],
		{ encoding: 'utf8', maxBuffer: 2 ** 27, stdio: ['ignore', 'pipe', 'inherit'] }
	);
	return JSON.parse(answer) as Told[];
}

interface Lines {
	areas: { code: string; name: string }[];
	first: string;
	last: string;
}

/** Areas and months as the page itself offers them. */
async function linesOf(page: Page): Promise<Lines> {
	const areas = await page.locator('main table tbody tr').evaluateAll((rows) =>
		rows.map((row) => ({
			code: (row as HTMLElement).dataset.area!,
			name: row.querySelector('th')!.textContent!.trim()
		}))
	);
	const months = await page
		.locator('a[href*="month="]')
		.evaluateAll((links) =>
			links.map((link) =>
				new URL(link.getAttribute('href')!, location.href).searchParams.get('month')!
			)
		);
	months.sort();
	return { areas, first: months[0]!, last: months.at(-1)! };
}

async function openMap(page: Page, search: string): Promise<void> {
	await visit(page, `/map/${search}`);
	await page.waitForLoadState('networkidle'); // the engine has joined and answered anew
	await expect(page.locator('main table tbody tr').first()).toBeAttached();
}

const VIEWS = [
	{ metric: 'M03', month: '2025-12', level: 'site', filter: '' },
	{ metric: 'M03', month: '2025-09', level: '2', filter: '' },
	{ metric: 'M03', month: '2025-11', level: 'site', filter: 'employer_type=NGO_NATIONAL' },
	{ metric: 'M05', month: '2025-12', level: 'site', filter: '' },
	{ metric: 'M07', month: '2025-10', level: 'site', filter: '' }
];

const BENCHMARKS = [25, 100, 5, 6, 0, 80];
const WHO_REPORTED = Array.from({ length: 41 }, (_, count) => count); // agencies and areas, counted

for (const { metric, month, level, filter } of VIEWS) {
	const search = `?metric=${metric}&month=${month}&level=${level}${filter && `&${filter}`}`;

	test(`every number of the map follows from the release: ${search}`, async ({ visitor: page }) => {
		test.setTimeout(300_000);
		await openMap(page, search);
		const { areas, first, last } = await linesOf(page);
		const names = [...areas.map(({ name }) => name), 'aged 0 to 17'];
		const options = ['--metric', metric, '--level', level, ...(filter ? ['--filter', filter] : [])];
		const all = told(...options, '--by', 'area', '--by', 'period', '--period', `${first}..${last}`);
		const lineOf = new Map(
			all.filter(({ period }) => period === month).map((line) => [line.area_code, line])
		);
		expect(lineOf.size).toBe(areas.length);

		const problems: string[] = [];
		for (const { code } of areas) {
			const allowed = allowedFor([lineOf.get(code)!]);
			const ofArea = [
				...(await textsOn(page, `main table tr[data-area="${code}"]`, '')),
				...(await textsOn(page, `main [data-renderer=svg] a[data-area="${code}"]`, '')),
				...(await textsOn(page, `aside li a[href*="area=${encodeURIComponent(code)}"]`, ''))
			];
			problems.push(...unfounded(ofArea, allowed, names));
		}
		expect(problems).toEqual([]);

		// The address, and every address on the page, tells of the view alone.
		const keys = await page
			.locator('main a')
			.evaluateAll((links) =>
				links.flatMap((link) => [
					...new URL(link.getAttribute('href')!, location.href).searchParams.keys()
				])
			);
		const known = [
			'area',
			'by',
			'contract',
			'dataset',
			'employer_type',
			'level',
			'map_view',
			'metric',
			'month'
		];
		expect([...new Set(keys)].filter((key) => !known.includes(key))).toEqual([]);

		// The heading counts areas; the rest of the page may say what any of its lines says.
		const heading = await textsOn(page, 'main header, main h1', '');
		const counted = new Set([...WHO_REPORTED, ...BENCHMARKS, ...allowedFor([...lineOf.values()])]);
		expect(unfounded(heading, counted, names)).toEqual([]);
		const [list] = [await textsOn(page, 'aside', '')];
		expect(unfounded(list, counted, names)).toEqual([]);

		// The file says the same, row by row.
		const download = page.waitForEvent('download');
		await openTable(page);
		await page.getByRole('button', { name: 'Save as CSV' }).click();
		const text = await readFile(await (await download).path(), 'utf8');
		const { data } = Papa.parse<string[]>(text);
		for (const cells of data.filter(([code]) => lineOf.has(code!))) {
			const line = lineOf.get(cells[0]!)!;
			const place = `the file's row of ${cells[0]}`;
			const shown = cells.slice(2).map((cell) => ({ place, text: cell }));
			expect(unfounded(shown, allowedFor([line]), names)).toEqual([]);
		}
		expect(data.filter(([code]) => lineOf.has(code!)).length).toBe(areas.length);

		// The panel of some areas: the area over all months, and its workers by role.
		const isRange = ({ numerator_low: low, numerator_high: high }: Told) => low !== high;
		const ranges = [...lineOf.values()].filter(isRange).slice(0, 2);
		for (const line of ranges.length ? ranges : [...lineOf.values()].slice(0, 1)) {
			const { name, code } = areas.find((area) => area.code === line.area_code)!;
			const roles = told(
				'--metric',
				'M11', // of all caseworkers in post
				'--by',
				'area',
				'--by',
				'role',
				'--level',
				level,
				'--period',
				month
			).filter(({ area_code }) => area_code === code);
			const ofArea = all.filter(({ area_code }) => area_code === code);
			const months = new Set(ofArea.map(({ period }) => period)).size;
			const allowed = new Set([
				...allowedFor([...ofArea, ...roles]),
				...BENCHMARKS,
				...Array.from({ length: months + 1 }, (_, count) => count)
			]);
			await page.locator(`main table tr[data-area="${code}"] a`).click();
			await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
			await expect(page.locator('aside .skeleton')).toHaveCount(0);
			const panel = await textsOn(page, 'aside', 'section:has(details), .list');
			expect(panel.length).toBeGreaterThan(0);
			expect(unfounded(panel, allowed, names)).toEqual([]);
		}
	});
}

async function openTable(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Table', exact: true }).click();
}

test('the middle of a range is caught wherever it is written', async ({ visitor: page }) => {
	await openMap(page, '?metric=M03&level=site');
	const { areas, first, last } = await linesOf(page);
	const options = ['--metric', 'M03', '--by', 'area', '--by', 'period'];
	const width = ({ value_low, value_high }: Told) => (value_high ?? 0) - (value_low ?? 0);
	const [line] = told(...options, '--period', `${first}..${last}`).sort(
		(a, b) => width(b) - width(a)
	);
	if (!line || width(line) === 0) throw new Error('the release has no range to plant in');
	await openMap(page, `?metric=M03&level=site&month=${line.period}`);
	const middle = ((line.value_low! + line.value_high!) / 2).toFixed(3);
	const row = `main table tr[data-area="${line.area_code}"]`;
	const names = areas.map(({ name }) => name);
	const found = async () => unfounded(await textsOn(page, row, ''), allowedFor([line]), names);
	expect(await found()).toEqual([]);
	await page.locator(row).evaluate((element, text) => {
		element.querySelector('td')!.append(` about ${text}`);
	}, middle);
	expect(await found()).toHaveLength(1);
	await openMap(page, `?metric=M03&level=site&month=${line.period}`);
	await page.locator(row).evaluate((element, text) => {
		element.setAttribute('aria-label', text);
	}, middle);
	expect(await found()).toHaveLength(1);
});

test('every number of the overview follows from the release', async ({ visitor: page }) => {
	test.setTimeout(300_000);
	await visit(page, '/?month=2025-12');
	const cards = page.locator('article.card');
	await expect(page.locator('article.card[aria-busy=true]')).toHaveCount(0);
	expect(await cards.count()).toBe(6);
	for (const metric of ['M03', 'M05', 'M01', 'M07', 'M06', 'M08']) {
		const both = told('--metric', metric, '--by', 'period', '--period', '2025-11..2025-12');
		const [before, now] = ['2025-11', '2025-12'].map((month) =>
			both.filter(({ period }) => period === month)
		);
		const allowed = new Set([
			...allowedFor(both),
			...changesBetween(before!, now!),
			...BENCHMARKS,
			100_000
		]);
		const card = `article.card:has(a[href*="#${metric}"])`;
		const shown = await textsOn(page, card, '');
		expect(shown.length).toBeGreaterThan(0);
		expect(unfounded(shown, allowed, ['aged 0 to 17'])).toEqual([]);
	}
	const need = told('--metric', 'M03', '--by', 'area', '--period', '2025-12');
	const names = await page
		.locator('section[aria-labelledby=need] li a')
		.evaluateAll((links) => links.map((link) => link.textContent!.trim()));
	const areas = await page
		.locator('section[aria-labelledby=need] li')
		.evaluateAll((items) =>
			items.map((item) => new URL(item.querySelector('a')!.href).searchParams.get('area'))
		);
	for (const [place, code] of areas.entries()) {
		const line = need.find(({ area_code }) => area_code === code)!;
		const shown = await textsOn(
			page,
			`section[aria-labelledby=need] li:nth-child(${place + 1})`,
			''
		);
		expect(unfounded(shown, allowedFor([line]), names)).toEqual([]);
	}
	// Bars end where ranges end.
	const widths = await page
		.locator('section[aria-labelledby=need] .bar')
		.evaluateAll((bars) =>
			bars.map((bar) =>
				[...bar.children].map((part) => parseFloat((part as HTMLElement).style.inlineSize))
			)
		);
	const lines = areas.map((code) => need.find(({ area_code }) => area_code === code)!);
	const longest = Math.max(50, ...lines.map(({ value_high }) => value_high ?? 0));
	for (const [place, line] of lines.entries()) {
		if (line.value_low === null) continue;
		const [certain, possible] = widths[place]!;
		expect(certain).toBeCloseTo((100 * line.value_low) / longest, 2);
		expect(certain! + possible!).toBeCloseTo((100 * line.value_high!) / longest, 2);
	}
});

test('figures are written outwards, small counts as less than k', () => {
	const line = { value_low: 24.16, value_high: 25.91, denominator: '3-4' } as Told;
	expect(endsIn({ ...line, numerator_low: null, numerator_high: null })).toEqual([
		[24.16, 25.91],
		[3, 4]
	]);
	expect(writtenAs([24.16, 25.91])).toEqual(expect.arrayContaining([24, 26, 24.1, 24.16, 25.91]));
	expect(writtenAs([24.16, 25.91])).not.toContain(25);
	expect(writtenAs([1, 4])).toContain(5);
});
