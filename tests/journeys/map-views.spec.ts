import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, visit } from '../support/journey';

const sentence = (page: Page) => page.getByRole('heading', { level: 1 });
const legend = (page: Page) => page.getByRole('region', { name: 'Legend' });

async function openMap(page: Page, address: string, play = 'Play'): Promise<void> {
	await visit(page, address);
	await expect(page.locator('main [data-renderer=svg] a').first()).toBeAttached();
	// The months can be played when the figures of all of them are there.
	await expect(page.getByRole('button', { name: play })).toBeEnabled();
}

test('the months pass by with the slider and the play button, in the same classes', async ({
	visitor: page
}) => {
	await openMap(page, '/map/?month=2025-10');
	const classes = await legend(page).locator('ol').innerText();
	const told = await sentence(page).innerText();
	const slider = page.getByRole('slider', { name: 'Month on the map' });
	await expect(slider).toHaveAttribute('aria-valuetext', 'October 2025');
	await slider.focus();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/month=2025-11/);
	await expect(slider).toHaveAttribute('aria-valuetext', 'November 2025');
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/month=2025-12/);
	// It stops on the last month.
	await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
	await expect(sentence(page)).not.toHaveText(told);
	expect(await legend(page).locator('ol').innerText()).toBe(classes);
});

test('the map is walked with the arrow keys, an area is opened and come closer to', async ({
	visitor: page
}) => {
	await openMap(page, '/map/');
	const areas = page.getByRole('list', { name: /^Map of Caseload ratio/ });
	await areas.getByRole('link', { name: /^Camp 13:/ }).focus();
	await page.keyboard.press('ArrowUp');
	await expect(areas.getByRole('link', { name: /^Camp 19:/ })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/area=/);
	await expect(
		page.getByRole('complementary').getByRole('heading', { level: 2, name: 'Camp 19' })
	).toBeVisible();
	await page.getByRole('button', { name: 'Closer to the chosen area' }).click();
	await page.getByRole('button', { name: 'Show all' }).click();
});

test('a count is told by circles, two figures by four colours, both with their key and table', async ({
	visitor: page
}) => {
	test.setTimeout(300_000);
	await openMap(page, '/map/?metric=M05');
	await expect(page.locator('[data-symbol]').first()).toBeAttached();
	await expect(legend(page)).toContainText('More caseworkers needed', { ignoreCase: true });
	await expect(legend(page)).toContainText('no report');

	await page.getByRole('link', { name: 'Cases and staff' }).click();
	await expect(sentence(page)).toContainText('fewer than');
	await expect(legend(page)).toContainText('over 25 cases, under');
	await expect(legend(page)).toContainText('no population');
	const told = await sentence(page).innerText();
	await page.reload();
	await expect(sentence(page)).toHaveText(told);
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	await page.getByRole('link', { name: 'Table', exact: true }).click();
	await expect(page.locator('main tbody tr')).toHaveCount(34);
});

test('two months and two figures stand side by side, and a chosen area is marked on both', async ({
	visitor: page
}) => {
	test.setTimeout(300_000);
	await openMap(page, '/map/?map_view=beside&beside=2025-06');
	await expect(sentence(page)).toContainText('June 2025 and December 2025: certainly higher in');
	const maps = page.locator('main [data-renderer=svg]');
	await expect(maps).toHaveCount(2);
	await expect(legend(page)).toHaveCount(1);
	await page
		.getByRole('list', { name: 'Map: June 2025.' })
		.getByRole('link', { name: /^Camp 13:/ })
		.press('Enter');
	await expect(page.locator('main [data-key][aria-current=true]')).toHaveCount(2);
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	await page.getByLabel('Compare with').selectOption('M07');
	await expect(sentence(page)).toHaveText(/side by side$/);
	await expect(page).toHaveURL(/beside=M07/);
	await expect(legend(page)).toHaveCount(2);
});

for (const viewport of [
	{ width: 1920, height: 1080 },
	{ width: 1024, height: 768 },
	{ width: 390, height: 844 }
]) {
	test(`no area is cut at ${viewport.width}x${viewport.height}`, async ({ visitor: page }) => {
		await page.setViewportSize(viewport);
		await openMap(page, '/ar/map/', 'تشغيل');
		const cut = await page.locator('main [data-renderer=svg]').evaluate((map) => {
			const frame = map.getBoundingClientRect();
			return [...map.querySelectorAll('a')]
				.filter((area) => {
					const box = area.getBoundingClientRect();
					const isWithin =
						box.left >= frame.left - 1 &&
						box.right <= frame.right + 1 &&
						box.top >= frame.top - 1 &&
						box.bottom <= frame.bottom + 1;
					return !isWithin || box.width === 0;
				})
				.map((area) => area.getAttribute('data-area'));
		});
		expect(cut).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
	});
}
