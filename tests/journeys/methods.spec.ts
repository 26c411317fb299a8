import { expect, test, visit } from '../support/journey';

test('every figure has its definition, formula, benchmark and source', async ({
	visitor: page
}) => {
	await visit(page, '/methods/');
	const figures = page.getByRole('region', { name: 'The figures' }).getByRole('article');
	await expect(figures).toHaveCount(55);
	const caseload = page.locator('#M03');
	await expect(caseload).toContainText('open cases ÷ caseworkers holding cases');
	await expect(caseload).toContainText('25 (Minimum Standards for Child Protection');
	await expect(page.locator('#M01')).toContainText('No global benchmark exists');
});

test('the reasons for having no figure are told apart', async ({ visitor: page }) => {
	await visit(page, '/methods/');
	const table = page
		.getByRole('region', { name: 'Zero, no figure, and other marks' })
		.getByRole('table');
	for (const name of [
		'Cases, no caseworker',
		'No report',
		'No population figure',
		'Withheld',
		'Not applicable'
	]) {
		await expect(table.getByRole('rowheader', { name, exact: true })).toBeVisible();
	}
});

test('the sources of the loaded release are named with their licences', async ({
	visitor: page
}) => {
	await visit(page, '/methods/');
	const sources = page.getByRole('region', { name: 'Data and licences' });
	await expect(sources).toContainText('made up for demonstration');
	expect(await sources.getByRole('listitem').count()).toBeGreaterThan(1);
});
