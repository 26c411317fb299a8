import { MISSION } from '../support/mission';
import { expect, test } from '../support/journey';

for (const [source, items] of Object.entries(MISSION)) {
	test(`each question of ${source} has its place`, async ({ page }) => {
		test.setTimeout(180_000);
		for (const { what, page: path, heading } of items) {
			if (!path || !heading) continue;
			await test.step(what, async () => {
				await page.goto(path);
				await expect(page.getByRole('heading', { name: heading }).first()).toBeVisible({
					timeout: 30_000
				});
			});
		}
	});
}
