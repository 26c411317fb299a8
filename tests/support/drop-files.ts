import type { Page } from '@playwright/test';

export interface DroppedText {
	name: string;
	/** Text is written as UTF-8, bytes as they are. */
	content: string | number[];
}

/** What passes the gate is loaded at once, for journeys that are not about the preview. */
export async function loadWithoutAsking(page: Page): Promise<void> {
	await page.locator('[aria-labelledby=loaded][aria-busy=false]').waitFor(); // the page listens
	await page.getByLabel('Load without asking in this session').check();
}

/** Drops files on the page as a mouse would, in one go, and has what passes the gate loaded. */
export async function dropFiles(page: Page, files: DroppedText[]): Promise<void> {
	await loadWithoutAsking(page);
	await dropToPreview(page, files);
}

/** Drops files on the page as a mouse would, in one go; nothing is loaded before one says so. */
export async function dropToPreview(page: Page, files: DroppedText[]): Promise<void> {
	const transfer = await page.evaluateHandle((given) => {
		const transfer = new DataTransfer();
		for (const { name, content } of given) {
			const bytes = typeof content === 'string' ? content : new Uint8Array(content);
			transfer.items.add(new File([bytes], name));
		}
		return transfer;
	}, files);
	await page.locator('[aria-labelledby=loaded][aria-busy=false]').waitFor(); // the page listens
	await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}
