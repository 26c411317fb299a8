import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { recogniseAnywhere, recogniseInText } from '$lib/cell-values/recognise-identifiers';
import { isColumnOfNames, placeMayNamePerson } from '$lib/cell-values/recognise-names';
import { recogniseInCode } from '$lib/cell-values/recognise-users';
import { namesSgbv } from '$lib/cell-values/recognise-sgbv';
import { VOCABULARIES, codesOf, type VocabularyId } from '$lib/schemas';
import {
	ARABIC_NAMES,
	LATIN_NAMES,
	identifyingValues,
	seededRandom,
	type IdentifyingKind
} from '../../support/identifying-values';
import {
	AGENCIES,
	MONTHS,
	NUMBERS_AND_CODES,
	PLACES_NAMED_AFTER_PEOPLE,
	SOURCES
} from '../../support/plain-values';

const TEXTS_PER_KIND = 400;
const lines: string[] = [];

const RECOGNISERS: Record<IdentifyingKind['within'][number], (text: string) => boolean> = {
	source: (text) => recogniseInText(text, false) !== null,
	'area name': (text) => recogniseInText(text, true) !== null,
	agency: (text) => (recogniseAnywhere(text) ?? recogniseInCode(text, 'sender')) !== null
};

function note(what: string, within: string, rung: number, total: number, missed: string[]): void {
	const percent = ((100 * rung) / total).toFixed(1).padStart(5);
	const some = missed.length ? `   e.g. ${missed.slice(0, 3).join(' · ')}` : '';
	lines.push(`${what.padEnd(34)} ${within.padEnd(10)} ${percent} % of ${total}${some}`);
}

afterAll(() => console.log(`\n${lines.join('\n')}\n`));

describe('identifying texts, made up, are caught', () => {
	lines.push('CAUGHT');
	for (const { kind, texts, within, floor } of identifyingValues(TEXTS_PER_KIND)) {
		it.each(within)(`${kind} in %s`, (place) => {
			const missed = texts.filter((text) => !RECOGNISERS[place](text));
			note(kind, place, texts.length - missed.length, texts.length, missed);
			expect(1 - missed.length / texts.length).toBeGreaterThanOrEqual(floor);
		});
	}
});

/** The cells of some columns of a file in tests/fixtures, each text once. */
async function cells(file: string, columns: string[]): Promise<string[]> {
	const text = await readFile(new URL(`../../fixtures/${file}`, import.meta.url), 'utf8');
	const [header, ...rows] = text
		.trim()
		.split(/\r?\n/)
		.map((line) => line.split(','));
	const wanted = columns.map((column) => header!.indexOf(column));
	const all = rows.flatMap((row) => wanted.map((at) => row[at]?.replaceAll('"', '') ?? ''));
	return [...new Set(all)].filter((cell) => cell && !cell.startsWith('#'));
}

interface Clean {
	what: string;
	texts: string[] | Promise<string[]>;
	within: IdentifyingKind['within'][number];
	/** The largest share of false alarms. */
	ceiling: number;
}

const CLEAN: Clean[] = [
	{
		what: 'P-codes and camp codes',
		texts: cells('gate/areas.csv', ['area_code', 'parent_code']),
		within: 'area name',
		ceiling: 0
	},
	{
		what: 'P-codes and camp codes',
		texts: cells('gate/areas.csv', ['area_code', 'parent_code']),
		within: 'agency',
		ceiling: 0
	},
	{
		what: 'places of BGD, LBN, TCD, camps',
		texts: cells('gate/areas.csv', ['area_name']),
		within: 'area name',
		ceiling: 0.005
	},
	{
		what: 'places and codes of England',
		texts: cells('england/population_0_17_2017_2022.csv', [
			'la_name',
			'region_name',
			'new_la_code'
		]),
		within: 'area name',
		ceiling: 0.005
	},
	{
		what: 'places named after people',
		texts: PLACES_NAMED_AFTER_PEOPLE,
		within: 'area name',
		ceiling: 0.1
	},
	{ what: 'agencies', texts: AGENCIES, within: 'agency', ceiling: 0 },
	{ what: 'agencies', texts: AGENCIES, within: 'source', ceiling: 0 },
	{ what: 'months', texts: MONTHS, within: 'source', ceiling: 0 },
	{
		what: 'words of the lists',
		texts: Object.keys(VOCABULARIES).flatMap((id) => codesOf(id as VocabularyId)),
		within: 'source',
		ceiling: 0
	},
	{
		what: 'numbers, ratios, bands, codes',
		texts: NUMBERS_AND_CODES,
		within: 'area name',
		ceiling: 0
	},
	{ what: 'sources', texts: SOURCES, within: 'source', ceiling: 0.03 }
];

describe('texts of nobody ring no alarm', () => {
	lines.push('FALSE ALARMS');
	it.each(CLEAN)('$what in $within', async ({ what, texts, within, ceiling }) => {
		const all = await texts;
		const rung = all.filter(RECOGNISERS[within]);
		note(what, within, rung.length, all.length, rung);
		expect(all.length).toBeGreaterThan(10);
		expect(rung.length / all.length).toBeLessThanOrEqual(ceiling);
	});

	it('and no code, place or agency counts as gender-based violence', async () => {
		const places = await cells('gate/areas.csv', ['area_code', 'area_name']);
		const codes = Object.keys(VOCABULARIES).flatMap((id) => codesOf(id as VocabularyId));
		const all = [...places, ...codes, ...AGENCIES, ...SOURCES];
		expect(all.filter(namesSgbv)).toEqual(['GBV']); // the type of a service
	});
});

const isRefused = (column: string[]) =>
	isColumnOfNames(column.filter(placeMayNamePerson).length, column.length);

/** Many columns of so many texts, drawn at random from a list. */
function columns(texts: string[], length: number, seed: number): string[][] {
	const random = seededRandom(seed);
	const draw = () => texts[Math.floor(random() * texts.length)]!;
	return Array.from({ length: 300 }, () => [...new Set(Array.from({ length }, draw))]);
}

describe('a column of people where areas should stand', () => {
	it.each([
		['Latin', LATIN_NAMES],
		['Arabic', ARABIC_NAMES]
	])('twenty names that nobody looked up, %s', (script, names) => {
		const all = columns(names, 20, 7);
		const caught = all.filter(isRefused).length;
		note(`columns of 20 names, ${script}`, 'area name', caught, all.length, []);
		expect(caught / all.length).toBeGreaterThanOrEqual(0.95);
	});

	it('and no column of areas rings', async () => {
		const places = await cells('gate/areas.csv', ['area_name']);
		const england = await cells('england/population_0_17_2017_2022.csv', ['la_name']);
		const all = [places, england, ...columns([...places, ...england], 20, 8)];
		const rung = all.filter(isRefused);
		note('columns of areas', 'area name', rung.length, all.length, []);
		note(
			'areas that may name people',
			'area name',
			places.filter(placeMayNamePerson).length,
			places.length,
			places.filter(placeMayNamePerson)
		);
		note(
			'hard areas that may name people',
			'area name',
			PLACES_NAMED_AFTER_PEOPLE.filter(placeMayNamePerson).length,
			PLACES_NAMED_AFTER_PEOPLE.length,
			[]
		);
		expect(rung).toEqual([]);
	});
});
