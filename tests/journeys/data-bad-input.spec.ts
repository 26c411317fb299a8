import type { Page } from '@playwright/test';
import { dropFiles, type DroppedText } from '../support/drop-files';
import { expect, test } from '../support/journey';

const HEADER = 'period,area_code,org_code,dim,dim_value,open_cases_end';
const caseload = (...rows: string[]) => [HEADER, ...rows, ''].join('\n');
const row = (figure: string, month = '2025-12') => `${month},XA,ORG1,total,all,${figure}`;
const utf8 = (text: string) => [...new TextEncoder().encode(text)];

const REFUSED: { what: string; content: DroppedText['content']; why: string }[] = [
	{ what: 'an empty file', content: '', why: 'The file is empty' },
	{
		what: 'a workbook renamed to .csv',
		content: [0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0, 8, 0, 0, 0, 33, 0],
		why: 'Is an Excel workbook or a zip file, whatever its name says'
	},
	{ what: 'a header only', content: `${HEADER}\n`, why: 'The file has a header and no rows' },
	{
		what: 'ragged rows',
		content: caseload(row('60'), `${row('60', '2025-11')},7,7`),
		why: 'Has 8 cells where the header has 6'
	},
	{
		what: 'a header that names a column twice',
		content: `${HEADER},dim\n${row('60')},total\n`,
		why: 'Has the same name as column D'
	},
	{
		what: '200 columns',
		content: `${Array.from({ length: 200 }, (_, index) => `c${index}`).join()}\n1\n`,
		why: 'Has 200 columns'
	},
	{
		what: 'a quotation mark that is never closed',
		content: caseload(`2025-12,"XA,ORG1,total,all,60`, row('61')),
		why: 'A quotation mark is opened here and never closed'
	},
	{ what: 'a negative count', content: caseload(row('-3')), why: 'Is less than zero' },
	{
		what: 'a fraction of a case',
		content: caseload(row('2.5')),
		why: 'Is a fraction, and this column counts whole people or things'
	},
	{
		what: 'a month by its name',
		content: caseload(row('60', 'Jan-26')),
		why: 'Writes the month by name'
	},
	{
		what: 'a month that Excel has turned into a number',
		content: caseload(row('60', '45000')),
		why: 'Is a date that Excel has turned into a number'
	},
	{ what: 'names', content: 'Name,sex\nx,f\n', why: 'Names a person' },
	{
		what: 'phone numbers',
		content: 'org_code,Phone\nORG1,x\n',
		why: 'Tells how to reach a person'
	},
	{
		what: 'boundaries without codes',
		content: JSON.stringify({
			type: 'FeatureCollection',
			features: [
				{
					type: 'Feature',
					properties: { title: 'x' },
					geometry: { type: 'Polygon', coordinates: [[[0, 0], [1, 0], [1, 1], [0, 0]]] } // prettier-ignore
				}
			]
		}),
		why: 'The areas carry no code'
	},
	{
		what: 'children of an area that is not loaded',
		content:
			'area_code,ref_year,pop_group,sex,age_min,age_max,population\nXA01,2025,REF,all,0,17,900\n',
		why: 'Is not in the list of areas'
	}
];

test.describe('bad input, dropped one after the other on the same page', () => {
	test.describe.configure({ mode: 'default' });
	let page: Page;

	test.beforeAll(async ({ browser }) => {
		page = await browser.newPage();
		await page.goto('/data/');
	});
	test.afterAll(() => page.close());

	for (const { what, content, why } of REFUSED) {
		test(`${what} is refused with the reason, and nothing changes`, async () => {
			const loaded = page.getByRole('region', { name: 'What is loaded' });
			await expect(loaded.getByRole('rowheader').first()).toBeVisible();
			const before = await loaded.innerText();

			await dropFiles(page, [{ name: `${what}.csv`, content }]);

			const card = page.getByRole('article', { name: `${what}.csv` });
			await expect(card.getByText('Refused, nothing was kept')).toBeVisible();
			await expect(card.getByRole('cell', { name: why }).first()).toBeVisible();
			expect(await loaded.innerText()).toBe(before);
		});
	}
});

const AREAS = { name: 'areas.csv', content: 'area_code,area_name,level\nXA,Exampleland,0\n' };

test('two files with the same key and different figures: the second is refused', async ({
	page
}) => {
	await page.goto('/data/');
	await dropFiles(page, [
		AREAS,
		{ name: 'a.csv', content: caseload(row('60')) },
		{ name: 'b.csv', content: caseload(row('70')) }
	]);
	const second = page.getByRole('article', { name: 'b.csv' });
	await expect(second.getByText('Is also in a.csv')).toBeVisible();
	await expect(page.getByRole('article', { name: 'a.csv' }).getByText('Accepted')).toBeVisible();
});

test('the same file twice is taken once', async ({ page }) => {
	await page.goto('/data/');
	await dropFiles(page, [AREAS]);
	await expect(page.getByRole('status').getByText('Checked: 1 accepted')).toBeVisible();
	await dropFiles(page, [AREAS]);
	await expect(page.getByRole('cell', { name: 'Is loaded already' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Remove areas.csv' })).toHaveCount(1);
});

test('a file in an older encoding is read again as the person says', async ({ page }) => {
	const arabic = [0xda, 0xe3, 0xc7, 0xe4]; // in Windows-1256
	const content = [...utf8('area_code;area_name;level\nXA;'), ...arabic, ...utf8(';0\n')];
	await page.goto('/data/');
	await dropFiles(page, [{ name: 'zones.csv', content }]);
	await page.getByRole('button', { name: 'Read again as Windows-1256' }).click();
	const card = page.getByRole('article', { name: 'zones.csv' });
	await expect(card.getByText('Accepted')).toBeVisible();
	await expect(card.getByText('Areas · Windows-1256, semicolons')).toBeVisible();
});

test('the list of problems is saved without a word from the file', async ({ page }) => {
	await page.goto('/data/');
	await dropFiles(page, [{ name: 'december.csv', content: 'Name,sex\nAminata,f\n' }]);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save the list of problems' }).click();
	const stream = await (await download).createReadStream();
	const saved = Buffer.concat(await stream.toArray()).toString();
	expect(saved).toContain('identifying_column');
	expect(saved).not.toContain('Aminata');
	await expect(page.getByRole('main')).not.toContainText('Aminata');
});
