import type { Page } from '@playwright/test';

export interface DroppedText {
	name: string;
	/** Text is written as UTF-8, bytes as they are. */
	content: string | number[];
}

/** Drops files on the page as a mouse would, in one go. */
export async function dropFiles(page: Page, files: DroppedText[]): Promise<void> {
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
