import { describe, expect, it } from 'vitest';
import { templateToCsv } from '$lib/exports';
import { FILE_IDS, HEADER_LANGUAGES, fileFields, headerName, type SchemaId } from '$lib/schemas';
import { foldName, identifyHeader } from '$lib/cell-values';
import names from '../../../data-schemas/header-names.json';
import { check, latin1, noticesOf, problemsIn, problemsOf } from '../../support/gate-files';

/** What somebody writes below the header of each template. */
const FILLED: Partial<Record<SchemaId, string>> = {
	ref_area: 'BD,Bangladesh,0,,cod-2020,2020-11-13,',
	ref_population: 'BD2022,2025,REF,f,0,4,1035,registration,UNHCR',
	submission: '2026-01,ORG01,GOV,workforce,y,2026-02-08,8,complete',
	workforce: '2026-01,BD2022,ORG01,GOV,GOV_SW,professional,staff,f,9,9,7,7,8,1,0,0,NA,0',
	caseload: '2026-01,BD2022,ORG01,total,all,71,9,6,8,7',
	caseload_band: '2026-01,BD2022,ORG01,GOV_SW,1_15,7',
	supervision: '2026-01,BD2022,ORG01,INDIV,9,8,9',
	training: '2026-01,BD2022,ORG01,GOV_SW,f,L1,9,NA,0',
	assessment: '2026-01,BD2022,ORG01,OBSERVE,standard,total,1,9,205.6,,,7,23,NA,NA',
	services: '2026-01,BD2022,CM,3,2,1,y,y,y,n,y,,2026-01-16,2026-01-20,3,65,53',
	qaf: 'QAF-2025-1,2025-05-21,BD,national,,2019_field_test,5,5A,0,needs_improvement,discussion',
	qaf_action:
		'ACTION-01,QAF-2025-1,5,5C,,Agree on a training plan,cmtwg,high,2026-09-30,in_progress,',
	cpms18: '2026-01,BD2022,18.2.1,caseworker,total,all,15,18,28,16,tool,',
	perception: '2026-01,BD2022,environment,47,41,25',
	system_review: 'BD,1_law,2025-03-14,enforced,Children Act,',
	rapid_week1: '2026-01-06,BD2022,Camp 2W,ORG02,NGO_INT,9,1,5,0,5,296,900,y,y,n,n,too_many_cases,y'
};

const others = HEADER_LANGUAGES.filter((language) => language !== 'en');

const eachFile = FILE_IDS.flatMap((schema) =>
	HEADER_LANGUAGES.flatMap((language) =>
		[false, true].map((hxl) => ({ schema, language, tags: hxl ? 'with' : 'without', hxl }))
	)
);

describe('a template filled in', () => {
	it.each(eachFile)(
		'passes the gate as $schema in $language $tags HXL',
		async ({ schema, ...options }) => {
			const { report } = await check(`${templateToCsv(schema, options)}\r\n${FILLED[schema]}\r\n`);
			expect(problemsOf(report)).toEqual([]);
			expect(report).toMatchObject({ schema, rows: 1, accepted: 1 });
			expect(noticesOf(report)).toEqual(options.hxl ? ['hxl_row 1'] : []);
		}
	);
});

describe('headers in other languages', () => {
	const translated = FILE_IDS.flatMap((schema) => fileFields(schema)).flatMap(({ name }) =>
		others.map((language) => ({ name, header: headerName(name, language) }))
	);

	it('are read without their accents and capitals, with semicolons and straight apostrophes', async () => {
		const header =
			"MOIS;code de la zone;Code de l'agence;Outil;Seances;Gestionnaires de cas touches";
		const { report } = await check(
			`${header};Gestionnaires de cas en poste\n2026-01;BD2022;ORG01;INDIV;9;8;9\n`
		);
		expect(problemsOf(report)).toEqual([]);
		expect(noticesOf(report)).toEqual(['delimiter_read 1', 'header_normalised 5']);
	});

	it('are read as Excel in France saves them, in Windows-1252', async () => {
		const text = `Mois;Code de la zone;Code de l'agence;Outil;Séances;Gestionnaires de cas touchés;Gestionnaires de cas en poste`;
		const { report } = await check(latin1(`${text}\n2026-01;BD2022;ORG01;INDIV;9;8;9\n`));
		expect(problemsOf(report)).toEqual([]);
		expect(report).toMatchObject({ encoding: 'windows-1252', schema: 'supervision', accepted: 1 });
	});

	it('give a column the same name in reports as the English header', async () => {
		const header = 'الشهر,رمز المنطقة,رمز الوكالة,الأداة,الجلسات,أخصائيون شملتهم الأداة';
		expect(
			await problemsIn(`${header},أخصائيون على رأس عملهم\n2026-01,BD2022,ORG01,INDIV,many,8,9\n`)
		).toEqual(['bad_number not_a_number 2 sessions']);
	});

	it('do not let one column stand twice in two languages', async () => {
		expect(
			await problemsIn(
				'period,Mois,area_code,org_code,role,band,case_holders\n2026-01,2026-01,BD2022,ORG01,GOV_SW,1_15,7\n'
			)
		).toEqual(['structure duplicate_header 1 period']);
	});

	it.each(others)('are refused in %s in a file that has no such column', async (language) => {
		const extra = headerName('threshold', language);
		expect(
			await problemsIn(
				`period,area_code,org_code,role,band,case_holders,${extra}\n2026-01,BD2022,ORG01,GOV_SW,1_15,7,1\n`
			)
		).toEqual([expect.stringMatching(/^unknown_column masked 1 column G$/)]);
	});

	it('are never what a list of people calls a column, but for the note, which English has too', () => {
		const people = translated.filter(({ header }) => identifyHeader(header)?.isListed);
		expect([...new Set(people.map(({ name }) => name))]).toEqual(['note']);
	});
});

describe('the names of columns', () => {
	it.each(FILE_IDS)('of %s mean one column each, in all languages together', (schema) => {
		const meant = new Map<string, Set<string>>();
		for (const { name } of fileFields(schema)) {
			for (const language of HEADER_LANGUAGES) {
				const folded = foldName(headerName(name, language));
				meant.set(folded, (meant.get(folded) ?? new Set()).add(name));
			}
		}
		expect([...meant].filter(([, names]) => names.size > 1)).toEqual([]);
	});

	it.each(others)('stand in %s for every column that a file may have, and no other', (language) => {
		const columns = new Set(FILE_IDS.flatMap(fileFields).map(({ name }) => name));
		expect(Object.keys(names[language]).sort()).toEqual([...columns].sort());
	});
});
