import { describe, expect, it } from 'vitest';
import { problemsIn } from '../../support/gate-files';

/** What the gate says of a text as the source of a population figure. */
async function source(text: string): Promise<string> {
	const header = 'area_code,ref_year,pop_group,sex,age_min,age_max,population,source\n';
	const problems = await problemsIn(`${header}BD20,2025,all,all,0,17,900,"${text}"\n`);
	return problems.join().replace(' 2 source', '');
}

/** What the gate says of the name of an area. */
async function place(text: string): Promise<string> {
	const problems = await problemsIn(`area_code,area_name,level\nBD,"${text}",0\n`);
	return problems.join().replace(' 2 area_name', '');
}

describe('what may not stand in a short text', () => {
	it('finds e-mail addresses, also disguised', async () => {
		expect(await source('ask amina@example.org')).toBe('email cell');
		expect(await source('amina (at) example (dot) org')).toBe('email cell');
		expect(await place('Camp 4 amina[at]example.org')).toBe('email cell');
	});

	it('finds phone numbers in all digits and separators', async () => {
		expect(await source('0770 123 4567')).toBe('phone cell');
		expect(await source('+880 1712-345678')).toBe('phone cell');
		expect(await source('٠٧٧٠١٢٣٤٥٦٧')).toBe('phone cell');
		expect(await source('(070) 123.45.67')).toBe('phone cell');
		expect(await place('Camp 4 +880 1712 345678')).toBe('phone cell');
	});

	it('finds long numbers and numbers of cases', async () => {
		expect(await source('199912345678')).toBe('long_digits cell');
		expect(await source('case IRQ-001-1234567')).toBe('case_id cell');
		expect(await source('3f2a9c14-1111-4222-8333-123456789abc')).toBe('case_id cell');
		expect(await source('3f2a9c1')).toBe('case_id cell');
	});

	it('finds coordinates in their usual writings', async () => {
		expect(await source('21.16119, 92.15056')).toBe('gps cell');
		expect(await source(`21°09'40''N`)).toBe('gps cell');
		expect(await source('POINT (92.15 21.16)')).toBe('gps cell');
		expect(await place('46QCK1234567890')).toBe('gps cell');
	});

	it('finds addresses of the web and handles', async () => {
		expect(await source('https://example.org/x')).toBe('url cell');
		expect(await source('wa.me/88017')).toBe('url cell');
		expect(await source('ask @amina_y')).toBe('handle cell');
	});

	it('finds a day, an age with a sex, and a censored name', async () => {
		expect(await source('visit of 9 juin 2012')).toBe('exact_date in_text');
		expect(await source('F, 11 yrs')).toBe('free_text_person age_and_sex');
		expect(await source('*******')).toBe('free_text_person censored_name');
	});

	it('finds formulas, markup and characters that nobody sees', async () => {
		expect(await source('=1+1')).toBe('formula cell');
		expect(await source('＝1+1')).toBe('formula cell');
		expect(await source("'=1+1")).toBe('formula cell');
		expect(await source('<script>')).toBe('markup cell');
		expect(await source('BBS\u202e2022')).toBe('hidden_characters cell');
		expect(await source('BBS\u00072022')).toBe('hidden_characters cell');
	});

	it('refuses a text that is longer than its column allows', async () => {
		expect(await source('x'.repeat(121))).toBe('free_text too_long');
	});
});

describe('false alarms that must not ring', () => {
	it('lets places named after people, saints and numbers pass', async () => {
		expect(await place('Sainte-Marie')).toBe('');
		expect(await place('خان يونس')).toBe('');
		expect(await place('Abu Kamal')).toBe('');
		expect(await place("'Ayn al-'Arab")).toBe('');
		expect(await place('Camp 20 Extension')).toBe('');
		expect(await place("Côte d'Ivoire (Nord)")).toBe('');
	});

	it('lets the joiners of Persian and Bengali pass', async () => {
		expect(await place('نیم\u200cروز')).toBe('');
		expect(await place('র\u200d্যাব')).toBe('');
	});

	it('lets sources with years, versions, laws and ratios pass', async () => {
		expect(await source('BBS census 2011-2022, table 3')).toBe('');
		expect(await source('COD-PS v1.2.24, Law 12/2008')).toBe('');
		expect(await source('UNHCR, 1:25, ages 0-5')).toBe('');
	});
});
