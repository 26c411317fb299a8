import { afterEach, describe, expect, it } from 'vitest';
import { baseLocale, overwriteGetLocale } from '$lib/messages';
import { FILE_IDS, SCHEMAS, fieldOf } from '$lib/schemas';
import { columnText, toTemplates } from '$lib/view-models';

afterEach(() => overwriteGetLocale(() => baseLocale));

describe(toTemplates, () => {
	it('explains every file and column in English as data-schemas does', () => {
		const templates = toTemplates();
		expect(templates.map(({ schema }) => schema)).toEqual(FILE_IDS);
		for (const { schema, description, columns } of templates) {
			expect(description).toBe(SCHEMAS[schema].description);
			expect(columns.map(({ meaning }) => meaning)).toEqual(
				columns.map(({ name }) => fieldOf(schema, name).description)
			);
			expect(columns.map(({ header }) => header)).toEqual(columns.map(({ name }) => name));
		}
	});

	it('names columns in the language of the page as its templates do', () => {
		overwriteGetLocale(() => 'ar');
		const { description, columns } = toTemplates().find(({ schema }) => schema === 'workforce')!;
		expect(description).toBe(
			'صف لكل وكالة ومنطقة ودور وصفة مهنية وعقد وجنس: من هم على رأس عملهم في نهاية الشهر'
		);
		expect(columns[0]).toEqual({
			name: 'period',
			header: 'الشهر',
			isRequired: true,
			meaning: 'الشهر الذي تصفه الأرقام، YYYY-MM',
			allowed: 'شهر، بالصيغة YYYY-MM'
		});
	});

	it('leaves no English in any explanation', () => {
		const english = toTemplates();
		for (const language of ['fr', 'es', 'ar'] as const) {
			overwriteGetLocale(() => language);
			const own = toTemplates();
			const same = own.flatMap(({ columns }, file) =>
				columns.filter(({ meaning }, at) => meaning === english[file]!.columns[at]!.meaning)
			);
			expect(same).toEqual([]);
		}
	});
});

describe(columnText, () => {
	it('calls a column by its name, and in other languages by that of the template too', () => {
		expect(columnText('headcount')).toBe('headcount');
		overwriteGetLocale(() => 'fr');
		expect(columnText('headcount')).toBe('Effectif (headcount)');
		expect(columnText('column D')).toBe('colonne D');
	});
});
