import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, baseLocale } from '$lib/messages';

type Variants = { declarations: string[]; selectors: string[]; match: Record<string, string> };
type Message = string | Variants[];
type Catalogue = Map<string, Message>;

const FILES = readdirSync('messages/en');
const TRANSLATED = LANGUAGES.filter((language) => language !== baseLocale);
const ENGLISH = catalogueOf('en');

/** What is the same in both languages: names, codes, file names, and words that they share. */
const SAME: Record<string, readonly string[]> = {
	fr: [
		'area_section_services',
		'area_section_supervision',
		'area_service',
		'code_assessment_domain_attitudes',
		'code_dataset_supervision',
		'data_loaded_sources',
		'data_schema_supervision',
		'export_sources',
		'figure_areas_site',
		'map_level',
		'meeting_notes',
		'methods_source',
		'metric_M07_short',
		'metric_M33_short',
		'metric_group_services',
		'services_gap_service',
		'settings_source',
		'shell_services'
	],
	es: [
		'code_case_dimension_total',
		'code_role_SUPERVISOR',
		'code_survey_dimension_total',
		'planner_posts_supervisors',
		'planner_recruit_supervisors',
		'planner_scenario_cost_supervisor',
		'week_one_supervisors'
	],
	ar: []
};
const SAME_EVERYWHERE =
	/^(shell_title|shell_page_title|map_long_word|settings_file|data_encoding_\w+|\w+_file)$/;

describe.each(TRANSLATED)('the catalogue of messages in %s', (language) => {
	const own = catalogueOf(language);

	it('has every message, and no other', () => {
		expect([...own.keys()].sort()).toEqual([...ENGLISH.keys()].sort());
	});

	it('puts the same figures and names into each', () => {
		const different = [...ENGLISH.keys()].filter(
			(key) => placeholders(own.get(key)!) !== placeholders(ENGLISH.get(key)!)
		);
		expect(different).toEqual([]);
	});

	it('leaves nothing empty', () => {
		const empty = [...own].filter(([, message]) => textsOf(message).some((text) => !text.trim()));
		expect(empty.map(([key]) => key)).toEqual([]);
	});

	it('leaves nothing in English', () => {
		const english = [...own.keys()].filter((key) =>
			textsOf(own.get(key)!).some(
				(text) => isInWords(text) && textsOf(ENGLISH.get(key)!).includes(text)
			)
		);
		const unexpected = english.filter(
			(key) => !SAME_EVERYWHERE.test(key) && !SAME[language]!.includes(key)
		);
		expect(unexpected).toEqual([]);
	});

	it('has a form for every plural of the language', () => {
		const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
		expect([...own.keys()].flatMap((key) => gapsOf(key, own.get(key)!, categories))).toEqual([]);
	});
});

it('English has a form for every plural too', () => {
	expect([...ENGLISH].flatMap(([key, message]) => gapsOf(key, message, ['one', 'other']))).toEqual(
		[]
	);
});

function catalogueOf(language: string): Catalogue {
	const files = FILES.map(
		(file) => JSON.parse(readFileSync(`messages/${language}/${file}`, 'utf8')) as object
	);
	const entries = files.flatMap((file) => Object.entries(file) as [string, Message][]);
	return new Map(entries.filter(([key]) => key !== '$schema'));
}

function textsOf(message: Message): string[] {
	return typeof message === 'string'
		? [message]
		: message.flatMap(({ match }) => Object.values(match));
}

function placeholders(message: Message): string {
	const names = textsOf(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []);
	return [...new Set(names)].sort().join();
}

/** Abbreviations such as CPMS are the same in every language. */
const isInWords = (text: string) => /\p{Ll}{3}/u.test(text.replace(/\{\w+\}/g, ''));

/**
 * Combinations of selectors that some variant answers for one plural and none for another: a person
 * would read the name of the message there.
 */
function gapsOf(key: string, message: Message, categories: string[]): string[] {
	if (typeof message === 'string') return [];
	return message.flatMap(({ declarations, selectors, match }) => {
		const rows = Object.keys(match).map(
			(row) => new Map(row.split(',').map((part) => part.trim().split('=') as [string, string]))
		);
		const plurals = selectors.filter((name) =>
			declarations.some((line) => new RegExp(`^local ${name} = .*: plural`).test(line))
		);
		const answers = (wanted: Map<string, string>) =>
			rows.some((row) =>
				[...wanted].every(([name, value]) => ['*', value, undefined].includes(row.get(name)))
			);
		return rows.flatMap((row) =>
			plurals.flatMap((plural) =>
				categories
					.filter((category) => !answers(new Map(row).set(plural, category)))
					.map((category) => `${key}: ${plural}=${category}`)
			)
		);
	});
}
