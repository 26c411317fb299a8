import AxeBuilder from '@axe-core/playwright';
import { dropFiles, dropToPreview } from '../support/drop-files';
import { expect, rangeOf, test } from '../support/journey';

const AGREED = { source: 'National SOP, section 4', agreedBy: 'CMTWG', agreedOn: '2025-11' };
const settings = (benchmark: object) => ({
	name: 'settings.json',
	content: JSON.stringify({
		atlas_settings: 1,
		benchmarks: { caseload: { ...AGREED, ...benchmark } }
	})
});
const TWENTY = settings({ value: 20 });

test('what the group has agreed decides sentence, judgement and legend, and says who agreed', async ({
	page
}) => {
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('more than 25 open cases');
	const pages = page.getByRole('navigation', { name: 'Pages' });
	await pages.getByRole('link', { name: 'Data' }).click();
	await dropFiles(page, [TWENTY]);
	const card = page.getByRole('article', { name: 'settings.json' });
	await expect(card).toContainText('Accepted');
	await expect(card).toContainText('Settings of the group');

	await pages.getByRole('link', { name: 'Overview' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('more than 20 open cases');
	await expect(page.getByText('Demonstration figures')).toBeVisible();
	await expect(page.getByRole('region', { name: 'Areas in most need' })).toContainText(
		'Benchmark 20 (agreed by CMTWG, November 2025)'
	);

	await pages.getByRole('link', { name: 'Map' }).click();
	await expect(page.getByText('20 benchmark', { exact: true }).first()).toBeVisible();

	await pages.getByRole('link', { name: 'Methods' }).click();
	await expect(page.locator('#M03')).toContainText('20 (National SOP, section 4; agreed by CMTWG');
	const agreed = page.getByRole('region', { name: 'What the group has agreed' });
	const row = agreed.getByRole('row', { name: /Open cases per caseworker/ });
	await expect(row).toContainText('25');
	await expect(row).toContainText('agreed by CMTWG, November 2025');
	await expect(agreed.getByRole('row', { name: /per 100,000 children/ })).toContainText(
		'None exists'
	);
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('the settings file is saved as it stands, edited, dropped and removed again', async ({
	page
}) => {
	await page.goto('/methods/');
	const agreed = page.getByRole('region', { name: 'What the group has agreed' });
	await expect(agreed).toContainText('not agreed on anything yet');
	const saving = page.waitForEvent('download');
	await agreed.getByRole('button', { name: 'Save the settings file' }).click();
	const saved = await saving;
	expect(saved.suggestedFilename()).toBe('settings.json');
	const chunks: Buffer[] = [];
	for await (const chunk of await saved.createReadStream()) chunks.push(chunk as Buffer);
	const content = JSON.parse(Buffer.concat(chunks).toString('utf8'));
	content.packages.local = ['CM', 'EDU'];

	await agreed.getByRole('link', { name: 'Data' }).click();
	await dropFiles(page, [{ name: 'edited.json', content: JSON.stringify(content) }]);
	await expect(page.getByRole('article', { name: 'edited.json' })).toContainText('Accepted');
	await page.getByRole('button', { name: /Remove edited.json/ }).click();
	await expect(page.getByRole('article', { name: 'edited.json' })).toHaveCount(0);
	await page
		.getByRole('navigation', { name: 'Pages' })
		.getByRole('link', { name: 'Methods' })
		.click();
	await expect(agreed).toContainText('not agreed on anything yet');
});

test('a settings file with a fault is refused as a whole, with the path of the key', async ({
	page
}) => {
	await page.goto('/data/');
	await dropToPreview(page, [settings({ value: 'twenty' })]);
	const card = page.getByRole('article', { name: 'settings.json' });
	await expect(card.getByRole('cell', { name: 'benchmarks.caseload.value' })).toBeVisible();
	await expect(card).toContainText('Is not a number');
	await expect(card).not.toContainText('twenty');
});

test('an agreed k is said before it protects what is loaded', async ({ page }) => {
	await page.goto('/data/');
	const content = JSON.stringify({ atlas_settings: 1, audience: 'wider' });
	await dropToPreview(page, [{ name: 'wider.json', content }]);
	await expect(page.getByRole('article', { name: 'wider.json' })).toContainText(
		'counts below 10 are kept as ranges'
	);
	await expect(page.getByRole('region', { name: /loaded/i }).first()).toContainText(
		`range ${rangeOf(1, 4)}`
	);
});
