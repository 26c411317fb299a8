import { MISSION } from '../support/mission';
import { expect, test, visit } from '../support/journey';

const places = new Map<string, { source: string; what: string; heading: RegExp }[]>();
for (const [source, items] of Object.entries(MISSION)) {
	for (const { what, page, heading } of items) {
		if (page && heading) places.set(page, [...(places.get(page) ?? []), { source, what, heading }]);
	}
}

for (const [path, served] of places) {
	test(`${path} serves ${served.length} of the mission’s questions`, async ({ visitor: page }) => {
		await visit(page, path);
		for (const { source, what, heading } of served) {
			const part = page.getByRole('heading', { name: heading }).first();
			await expect(part, `${source}: ${what}`).toBeVisible();
		}
	});
}
