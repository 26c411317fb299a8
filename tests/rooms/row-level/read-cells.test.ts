import { describe, expect, it } from 'vitest';
import { monthText } from '$lib/tables';
import { CODE_READERS, readAgeBand } from '../../../src/lib/row-level/case-codes';
import { AreaFinder } from '../../../src/lib/row-level/find-area';
import { orderOfDay, readMonthOfDay } from '../../../src/lib/row-level/read-date';

const monthOf = (text: string, dayFirst = true) => {
	const month = readMonthOfDay(text, dayFirst);
	return month === null ? null : monthText(month);
};

describe(readMonthOfDay, () => {
	it('reads stored days and moments', () => {
		expect(monthOf('2026-03-05')).toBe('2026-03');
		expect(monthOf('2026-01-12T08:11:33.512+03:00')).toBe('2026-01');
		expect(monthOf('2025-11-03 09:12:44 UTC')).toBe('2025-11');
		expect(monthOf('20260305')).toBe('2026-03');
		expect(monthOf('46086')).toBe('2026-03');
	});

	it('reads named months in four languages, day or year first', () => {
		expect(monthOf('05-Mar-2026')).toBe('2026-03');
		expect(monthOf('2026-Mar-05')).toBe('2026-03');
		expect(monthOf('05-janv.-2026')).toBe('2026-01');
		expect(monthOf('5 de enero de 2026')).toBe('2026-01');
		expect(monthOf('٥ آذار ٢٠٢٦')).toBe('2026-03');
		expect(monthOf('5 كانون الثاني 2026')).toBe('2026-01');
	});

	it('reads 03/04/2026 as it is told, and 25/04/2026 in the only way', () => {
		expect(monthOf('03/04/2026')).toBe('2026-04');
		expect(monthOf('03/04/2026', false)).toBe('2026-03');
		expect(monthOf('25/04/26', false)).toBe('2026-04');
	});

	it('reads nothing from an empty cell, another calendar or a word', () => {
		expect(monthOf('')).toBe(null);
		expect(monthOf('1447-05-03')).toBe(null);
		expect(monthOf('2026-13-40')).toBe(null);
		expect(monthOf('last spring')).toBe(null);
	});
});

describe(orderOfDay, () => {
	it('tells which part is the day where only one can be', () => {
		expect(orderOfDay('25/04/2026')).toBe('day');
		expect(orderOfDay('04/25/2026')).toBe('month');
		expect(orderOfDay('03/04/2026')).toBe('either');
		expect(orderOfDay('2026-03-04')).toBe(null);
	});
});

describe(readAgeBand, () => {
	it('puts ages in years into the bands of the set', () => {
		expect(readAgeBand('5', 'primero')).toBe('0_5');
		expect(readAgeBand('5', 'unhcr')).toBe('5_11');
		expect(readAgeBand('٧', 'primero')).toBe('6_11');
		expect(readAgeBand('0.5', 'primero')).toBe('0_5');
		expect(readAgeBand('11 years', 'primero')).toBe('6_11');
		expect(readAgeBand('18', 'primero')).toBe(null);
	});

	it('reads bands as systems write them, and none of the other set', () => {
		expect(readAgeBand('6 - 11', 'primero')).toBe('6_11');
		expect(readAgeBand('12..17', 'primero')).toBe('12_17');
		expect(readAgeBand('5-11', 'unhcr')).toBe('5_11');
		expect(readAgeBand('5-11', 'primero')).toBe(null);
		expect(readAgeBand('18+', 'primero')).toBe(null);
	});
});

describe('codes', () => {
	it('reads status, sex and risk in the languages of the exports', () => {
		const { status, sex, risk } = CODE_READERS;
		expect(['open', 'Ouvert', 'Abierto', 'مفتوحة'].map(status)).toEqual(Array(4).fill('open'));
		expect(['Female', 'Féminin', 'niña', 'أنثى', 'মহিলা'].map(sex)).toEqual(Array(5).fill('f'));
		expect(['High', 'Élevé', 'Alto', 'عالي'].map(risk)).toEqual(Array(4).fill('high'));
	});

	it('takes any kind of disability for one, also among several answers', () => {
		expect(CODE_READERS.disability('["physical_disability", "other"]')).toBe('y');
		expect(CODE_READERS.disability('Handicap physique ||| Autre')).toBe('y');
		expect(CODE_READERS.disability('None')).toBe('n');
		expect(CODE_READERS.disability('')).toBe(null);
	});

	it('reads nothing from a text that is no label', () => {
		expect(CODE_READERS.sex('Zorbali Quentavo')).toBe(null);
	});
});

describe(AreaFinder, () => {
	const finder = new AreaFinder([
		{ code: 'IQ', name: 'Iraq', parent: null },
		{ code: 'IQG07', name: 'Ninewa', parent: 'IQ' },
		{ code: 'IQG08', name: 'Erbil', parent: 'IQ' },
		{ code: 'IQG07Q02', name: 'Mosul', parent: 'IQG07' },
		{ code: 'IQG08Q01', name: 'Centre', parent: 'IQG08' },
		{ code: 'IQG07Q03', name: 'Centre', parent: 'IQG07' },
		{ code: 'site:CXB-1', name: 'Camp 1', parent: 'IQ' }
	]);

	it('finds an area by its code, and a smaller one in the area that holds it', () => {
		expect(finder.find('IQG07')).toBe('IQG07');
		expect(finder.find('IQG07Q02N02')).toBe('IQG07Q02');
		expect(finder.find('IQG09Q01')).toBe('IQ');
		expect(finder.find('CXB-1')).toBe('site:CXB-1');
	});

	it('finds an area by its name, by a path of names in either order', () => {
		expect(finder.find('mosul ')).toBe('IQG07Q02');
		expect(finder.find('Iraq::Ninewa::Mosul')).toBe('IQG07Q02');
		expect(finder.find('Iraq:Ninewa:Sinjar')).toBe('IQG07');
		expect(finder.find('Ninewa - Iraq')).toBe('IQG07');
	});

	it('tells namesakes apart by what holds them, and takes neither where nothing does', () => {
		expect(finder.find('Iraq::Erbil::Centre')).toBe('IQG08Q01');
		expect(finder.find('Centre')).toBe(null);
	});

	it('finds nothing in a path that contradicts itself, a sentence or an empty cell', () => {
		expect(finder.find('Iraq::Erbil::Mosul')).toBe(null);
		expect(finder.find('behind the school')).toBe(null);
		expect(finder.find('')).toBe(null);
	});
});
