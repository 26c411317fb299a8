import { gzipSync, strToU8, zipSync } from 'fflate';
import { CASELOAD_HEADER, WORKFORCE_HEADER } from '../file-texts';
import type { Recipe } from './identifying-file';
import type { Markers } from './markers';
import { textBytes, type Writing } from './write-table';

/** Files that would be accepted but for one thing: what identifies somebody was put into them. */
const TEXTS: Record<string, (marks: Markers) => string> = {
	'workforce-code-is-email': (marks) => workforce(`2026-01,BD20,${marks.email()},${STAFF}`),
	'workforce-code-is-username': (marks) => workforce(`2026-01,BD20,${marks.username()},${STAFF}`),
	'workforce-headcount-is-phone': (marks) =>
		workforce(`2026-01,BD20,ORG07,${KIND_OF_STAFF},${marks.phone('0')},`),
	'workforce-role-is-name': (marks) =>
		workforce(`2026-01,BD20,ORG07,NGO_LOCAL,${marks.name()},para,staff,all,1,1`),
	'workforce-notes-column': (marks) =>
		`${WORKFORCE_HEADER},notes\n2026-01,BD20,ORG07,${STAFF},${marks.note()}\n`,
	'workforce-header-is-name': (marks) =>
		`${WORKFORCE_HEADER},${marks.name()}\n2026-01,BD20,ORG07,${STAFF},\n`,
	'workforce-header-is-arabic-name': (marks) =>
		`${WORKFORCE_HEADER},${marks.arabicName()}\n2026-01,BD20,ORG07,${STAFF},\n`,
	'workforce-header-is-phone': (marks) =>
		`${WORKFORCE_HEADER},${marks.phone()}\n2026-01,BD20,ORG07,${STAFF},\n`,
	'workforce-header-is-email': (marks) =>
		`${WORKFORCE_HEADER},${marks.email()}\n2026-01,BD20,ORG07,${STAFF},\n`,
	'workforce-cell-past-the-header': (marks) =>
		`${WORKFORCE_HEADER}\n2026-01,BD20,ORG07,${STAFF},${marks.name()}\n`,
	'workforce-then-a-list': (marks) =>
		`${workforce(`2026-01,BD20,ORG07,${STAFF}`)}\nName,Phone\n${marks.name()},${marks.phone()}\n`,
	'caseload-area-is-name': (marks) =>
		caseload(`2026-01,${marks.name()},ORG07,total,all,12`, `2026-01,BD20,ORG07,total,all,12`),
	'caseload-area-is-uuid': (marks) => caseload(`2026-01,${marks.uuid()},ORG07,total,all,12`),
	'caseload-value-is-name': (marks) =>
		caseload('2026-01,BD20,ORG07,total,all,12', `2026-01,BD20,ORG07,sex,${marks.name()},12`),
	'caseload-period-is-birth-date': (marks) =>
		caseload(`2014-03-17,BD20,ORG07,total,all,1`, `2026-01,BD20,${marks.email()},total,all,12`),
	'caseload-count-is-case-number': (marks) =>
		caseload(`2026-01,BD20,ORG07,total,all,${marks.caseNumber()}`),
	'caseload-count-is-formula': (marks) =>
		caseload(`2026-01,BD20,ORG07,total,all,"=LOOKUP(""${marks.word()}"")"`),
	'caseload-renamed-columns': (marks) =>
		`period,area_code,org_code,dim,dim_value,open_cases_end,column_one,column_two\n2026-01,BD20,ORG07,total,all,1,${marks.name()},${marks.phone()}\n`,
	'caseload-empty-header-over-names': (marks) =>
		`${CASELOAD_HEADER},\n2026-01,BD20,ORG07,total,all,1,${marks.name()}\n`,
	'caseload-tags-of-contacts': (marks) =>
		`area_code,area_name,level\n#adm1+code,#contact+name,#geo+admin_level\nBD,${marks.name()},0\n`,
	'caseload-one-line-per-child': () =>
		caseload(
			...Array.from({ length: 30 }, (_, row) => {
				return `2025-${String(1 + (row % 12)).padStart(2, '0')},BD2${row},ORG07,total,all,1`;
			})
		),
	'workforce-headcount-is-short-phone': (marks) =>
		workforce(`2026-01,BD20,ORG07,${KIND_OF_STAFF},${marks.digits(8)},`),
	'workforce-code-is-account': (marks) =>
		workforce(`2026-01,BD20,AHMED_K${marks.digits(8)},${STAFF}`),
	'caseload-code-is-number-of-a-case': (marks) =>
		caseload(`2026-01,BD20,C-${marks.digits(8)},total,all,12`),
	'caseload-site-is-short-id': (marks) =>
		caseload(`2026-01,site:${marks.shortId()},ORG07,total,all,12`),
	'caseload-counts-gender-based-violence': (marks) =>
		caseload(
			`2026-01,BD20,ORG07,total,all,12`,
			`2026-01,BD20,ORG07,risk,rape of ${marks.word()},1`
		),
	'area-name-is-child': (marks) =>
		areas('BD20,Chattogram,1', `BD2022,Amina Yusuf ${marks.word()},2`),
	'area-name-is-arabic-child': (marks) =>
		areas('BD20,Chattogram,1', `BD2022,محمد أحمد ${marks.arabicWord()},2`),
	'area-name-is-daughter-of': (marks) => areas(`BD20,Fatima bint ${marks.word()},1`),
	'area-name-is-madam': (marks) => areas(`BD20,Mme ${marks.word()},1`),
	'area-name-is-bengali-phone': (marks) => areas(`BD20,ক্যাম্প ${bengaliDigits(marks.phone())},1`),
	'area-name-is-sentence': (marks) => areas(`BD20,Her mother left ${marks.word()} at night,1`),
	'area-version-is-account': (marks) =>
		`area_code,area_name,level,cod_version\nBD20,Chattogram,1,amina.yusuf.${marks.digits(8)}\n`,
	'source-is-child': (marks) => population(`Amina ${marks.word()}`),
	'source-is-arabic-child': (marks) => population(`أم محمد ${marks.arabicWord()}`),
	'source-is-birth-date': (marks) => population(`born 17 mars 2014 in ${marks.word()}`),
	'source-is-story-in-spanish': (marks) => population(`La niña ${marks.word()} tiene miedo`),
	'source-differs-in-every-row': (marks) => {
		const rows = Array.from({ length: 25 }, (_, row) => {
			return `BD${20 + row},2025,all,all,0,17,900,file of ${marks.word()}`;
		});
		return lines(POPULATION_HEADER, ...rows);
	},
	'population-of-one-each': (marks) => {
		const rows = Array.from({ length: 25 }, (_, row) => `BD${20 + row},2025,all,f,7,7,1,register`);
		return lines(POPULATION_HEADER, ...rows, `BD19,2025,all,f,7,7,1,${marks.email()}`);
	},
	'area-names-are-children': (marks) => {
		const given = ['Amina', 'Yusuf', 'Rahima', 'Carlos', 'Olena', 'Moussa', 'Khadija', 'Tesfaye'];
		return areas(...given.map((name, row) => `BD2${row},${name} ${marks.word()},1`));
	},
	'area-name-is-email': (marks) => areas(`BD20,${marks.email()},1`),
	'area-name-is-phone': (marks) => areas(`BD20,${marks.phone()},1`),
	'area-name-is-unhcr-number': (marks) => areas(`BD20,${marks.unhcrNumber()},1`),
	'area-name-is-story': (marks) => areas(`BD20,"F, 11 yrs, niece of ${marks.name()}",1`),
	'area-code-is-name': (marks) => areas(`${marks.name()},Chattogram,1`),
	'area-latitude-column': (marks) =>
		`area_code,area_name,level,latitude,owner\nBD20,Chattogram,1,22.3569,${marks.name()}\n`,
	'source-is-email': (marks) => population(`${marks.email()}`),
	'source-is-phone': (marks) => population(`call ${marks.phone()}`),
	'source-is-arabic-phone': (marks) => population(`اتصل ${arabicDigits(marks.phone('0'))}`),
	'source-is-case-number': (marks) => population(`${marks.caseNumber()}`),
	'source-is-age-and-sex': (marks) => population(`"${marks.name()}, girl 11 years"`),
	'unclosed-quote': (marks) => caseload(`2026-01,BD20,"ORG07,total,all,12\n${marks.name()}`),
	'hidden-characters': (marks) => caseload(`2026-01,BD20,${marks.name()}\u202e,total,all,12`)
};

const KIND_OF_STAFF = 'NGO_LOCAL,NGO_CW,para,staff,all';
const STAFF = `${KIND_OF_STAFF},12,12`;

const lines = (...texts: string[]) => `${texts.join('\n')}\n`;
const workforce = (...rows: string[]) => lines(WORKFORCE_HEADER, ...rows);
const caseload = (...rows: string[]) => lines(CASELOAD_HEADER, ...rows);
const areas = (...rows: string[]) => lines('area_code,area_name,level', ...rows);
const POPULATION_HEADER = 'area_code,ref_year,pop_group,sex,age_min,age_max,population,source';
const population = (source: string) =>
	lines(POPULATION_HEADER, `BD20,2025,all,all,0,17,900,${source}`);

function bengaliDigits(text: string): string {
	return text.replace(/\d/g, (digit) => String.fromCharCode(0x09e6 + Number(digit)));
}

function arabicDigits(text: string): string {
	return text.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)));
}

const REGISTER = (marks: Markers) =>
	lines('Name,Sex,Age,Phone,Status', ...registerRows(marks).map((row) => row.join()));
const registerRows = (marks: Markers) =>
	[1, 2, 3].map(() => [marks.name(), 'F', '11', marks.phone(), 'Open']);

/** Texts in encodings that the atlas asks about, and files that hide a table in something else. */
const BYTES: Record<string, (marks: Markers) => Uint8Array> = {
	'register-utf-16.csv': (marks) => encoded(REGISTER(marks), 'utf-16be'),
	'register-arabic.csv': (marks) =>
		encoded(lines('الاسم,العمر', `${marks.arabicName()},11`), 'windows-1256'),
	'register.csv.gz': (marks) => gzipSync(strToU8(REGISTER(marks))),
	'register.xlsx': (marks) =>
		zipSync({ 'xl/sharedStrings.xml': strToU8(REGISTER(marks)) }, { level: 0 }),
	'register.xls': (marks) => encoded(`<html><table><tr><td>${marks.name()}</td></tr></table>`),
	'register.pdf': (marks) => encoded(`%PDF-1.7\n(${marks.name()} ${marks.phone()}) Tj\n`),
	'register.json': (marks) => encoded(JSON.stringify({ name: marks.name(), tel: marks.phone() })),
	'children.geojson': (marks) =>
		encoded(
			JSON.stringify({
				type: 'FeatureCollection',
				features: [
					{
						type: 'Feature',
						properties: { area_code: 'BD20', name: marks.name(), phone: marks.phone() },
						geometry: { type: 'Point', coordinates: [92.15056, 21.16119] }
					}
				]
			})
		)
};

const encoded = (text: string, encoding?: Writing['encoding']) => textBytes(text, encoding);

export const MUTATED_FILES: Recipe[] = [
	...Object.entries(TEXTS).map(([name, text]): Recipe => {
		const make = (marks: Markers) => textBytes(text(marks));
		return { name: `${name}.csv`, shape: 'mutation', expected: 'refused', make };
	}),
	...Object.entries(BYTES).map(([name, make]): Recipe => ({
		name,
		shape: 'mutation',
		expected: 'refused',
		make
	}))
];
