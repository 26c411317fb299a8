import { describe, expect, it } from 'vitest';
import { LANGUAGES, languageOf, pathIn } from '$lib/messages';

describe(languageOf, () => {
	it('is the first part of an address, and English without one', () => {
		expect(['/', '/map/', '/fr/', '/ar/map/'].map(languageOf)).toEqual(['en', 'en', 'fr', 'ar']);
	});

	it('is no language that there is no catalogue for', () => {
		expect(['/de/map/', '/french/', '/en/map/'].map(languageOf)).toEqual(['en', 'en', 'en']);
	});
});

describe(pathIn, () => {
	it('gives the same page in each language', () => {
		expect(LANGUAGES.map((language) => pathIn(language, '/map/'))).toEqual([
			'/map/',
			'/fr/map/',
			'/es/map/',
			'/ar/map/'
		]);
	});

	it('takes the language of the address away first', () => {
		expect(pathIn('es', '/fr/map/')).toBe('/es/map/');
		expect(pathIn('en', '/fr/map/')).toBe('/map/');
		expect(pathIn('en', '/ar/')).toBe('/');
		expect(pathIn('ar', '/')).toBe('/ar/');
	});
});
