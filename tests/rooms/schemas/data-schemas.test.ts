import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	BENCHMARKS,
	SCHEMAS,
	SCHEMA_IDS,
	VOCABULARIES,
	fieldOf,
	type Field,
	type SchemaId
} from '$lib/schemas';

const allFields = SCHEMA_IDS.flatMap((schema) =>
	SCHEMAS[schema].fields.map((field): [string, Field] => [`${schema}.${field.name}`, field])
);
const sentFields = allFields.filter(([name, field]) => {
	const schema = name.split('.')[0] as SchemaId;
	return !field.storedOnly || SCHEMAS[schema].storedOnly;
});
const figures = allFields.filter(([, field]) => field.measure);

describe('data-schemas', () => {
	it('holds exactly the files that the program accepts, each under its own name', () => {
		const files = readdirSync('data-schemas').filter((name) => name.endsWith('.schema.json'));
		expect(files.sort()).toEqual(SCHEMA_IDS.map((id) => `${id}.schema.json`).sort());
		expect(SCHEMA_IDS.map((id) => SCHEMAS[id].name)).toEqual(SCHEMA_IDS);
	});

	it.each(allFields)('describes %s', (_, field) => {
		expect(field.description).not.toBe('');
	});

	it.each(sentFields)('tags %s, which files have, for HXL', (_, field) => {
		expect(field.hxl).toMatch(/^#[a-z]/);
	});

	it('keeps the parts and the rests of every share, and no whole beside them', () => {
		const shares = SCHEMA_IDS.flatMap((schema) =>
			SCHEMAS[schema].rules.flatMap((rule) => (rule.kind === 'share' ? [{ schema, ...rule }] : []))
		);
		expect(shares.map(({ schema }) => schema)).toEqual(['services', 'cpms18']);
		for (const { schema, parts, rests } of shares) {
			expect(rests).toHaveLength(parts.length - 1);
			expect(rests.map((name) => fieldOf(schema, name).storedOnly)).toEqual(rests.map(() => true));
			expect(parts.some((name) => fieldOf(schema, name).storedOnly)).toBe(false);
		}
	});

	it.each(SCHEMA_IDS)('says by which columns of its key rows of %s are replaced', (schema) => {
		const { replaces = [], primaryKey } = SCHEMAS[schema];
		expect(primaryKey).toEqual(expect.arrayContaining(replaces));
	});

	it.each(figures)('gives the figure %s a privacy class and a way to add over time', (_, field) => {
		expect(['A', 'B', 'C', 'open']).toContain(field.measure!.privacyClass);
		expect(['stock', 'flow']).toContain(field.measure!.overTime);
	});

	it('counts children and cases as class B, without exception', () => {
		const ofChildren = figures.filter(([, field]) => field.hxl?.startsWith('#affected+children'));
		expect(ofChildren.map(([, field]) => field.measure!.privacyClass)).toEqual(
			ofChildren.map(() => 'B')
		);
		expect(ofChildren.length).toBeGreaterThan(5);
	});

	it('hides every class C figure by the people behind it', () => {
		const classC = figures.filter(([, field]) => field.measure!.privacyClass === 'C');
		expect(classC.every(([, field]) => field.measure!.behind)).toBe(true);
	});

	it('names only vocabularies that exist', () => {
		const named = allFields.flatMap(([, field]) => field.vocabulary ?? []);
		expect(named.filter((id) => !VOCABULARIES[id]?.codes.length)).toEqual([]);
	});

	it.each(SCHEMA_IDS)('builds the key and the rules of %s from its own columns', (schema) => {
		const columns = SCHEMAS[schema].fields.map((field) => field.name);
		const named = SCHEMAS[schema].rules.flatMap((rule) =>
			Object.entries(rule)
				.filter(([key]) =>
					[
						'part',
						'whole',
						'column',
						'columns',
						'key',
						'stock',
						'plus',
						'minus',
						'factors',
						'figures',
						'parts',
						'rests',
						'by',
						'later',
						'earlier'
					].includes(key)
				)
				.flatMap(([, value]) => value as string | string[])
		);
		expect(
			[...SCHEMAS[schema].primaryKey, ...named].filter((name) => !columns.includes(name))
		).toEqual([]);
	});

	it('names the source of every benchmark', () => {
		expect(Object.values(BENCHMARKS).every(({ source }) => source.length > 10)).toBe(true);
	});
});
