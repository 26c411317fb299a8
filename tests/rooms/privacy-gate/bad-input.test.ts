import { describe, expect, it } from 'vitest';
import {
	CASELOAD_HEADER,
	caseload,
	check,
	latin1,
	noticesOf,
	problemsIn,
	utf16,
	workforce
} from '../../support/gate-files';

const ROW = '2026-01,BD2022,ORG07,total,all,40';
const AREAS = 'area_code,area_name,level,parent_code\n';

describe('files that are no CSV', () => {
	it('refuses an empty file, also one that holds only a byte order mark or blank lines', async () => {
		expect(await problemsIn('')).toEqual(['structure empty - -']);
		expect(await problemsIn([0xef, 0xbb, 0xbf])).toEqual(['structure empty - -']);
		expect(await problemsIn('\n\n  \n')).toEqual(['structure empty - -']);
	});

	it('refuses XLSX and ZIP renamed to .csv, gzip, old Excel and PDF', async () => {
		expect(await problemsIn([0x50, 0x4b, 3, 4, 20, 0])).toEqual(['file_type zip - -']);
		expect(await problemsIn([0x1f, 0x8b, 8, 0])).toEqual(['file_type gzip - -']);
		expect(await problemsIn([0xd0, 0xcf, 0x11, 0xe0])).toEqual(['file_type old_excel - -']);
		expect(await problemsIn('%PDF-1.7')).toEqual(['file_type pdf - -']);
	});

	it('refuses binary bytes, web pages and JSON that is no map', async () => {
		expect(await problemsIn([0x61, 0, 1, 2, 0xff])).toEqual(['file_type binary - -']);
		expect(await problemsIn([0x89, 0x61, 1, 2, 0xff])).toEqual(['file_type binary - -']);
		expect(await problemsIn('\n<html><table>')).toEqual(['file_type markup - -']);
		expect(await problemsIn('[{"period":"2026-01"}]')).toEqual(['file_type json - -']);
		expect(await problemsIn('{"period":"2026-01"}')).toEqual(['file_type json - -']);
	});
});

describe('encodings', () => {
	it('reads UTF-16 by its byte order mark and says so', async () => {
		const little = await check(utf16(caseload(ROW).replaceAll(',', '\t')));
		expect(little.report).toMatchObject({ encoding: 'utf-16le', delimiter: '\t', accepted: 1 });
		expect(noticesOf(little.report)).toEqual(['encoding_read 1', 'delimiter_read 1']);
		const big = await check(utf16(caseload(ROW), 'big'));
		expect(big.report).toMatchObject({ encoding: 'utf-16be', accepted: 1 });
	});

	it('reads UTF-8 with a byte order mark without a word', async () => {
		const { report } = await check(`\ufeff${caseload(ROW)}`);
		expect(report).toMatchObject({ encoding: 'utf-8', accepted: 1, notices: [] });
	});

	it('reads Windows-1252 where single accented letters stand among plain ones', async () => {
		const text = `${AREAS}TD,Tchad,0,\nTD01,Département de Guéra,1,TD\n`;
		const { report, table } = await check(latin1(text));
		expect(noticesOf(report)).toEqual(['encoding_read 1']);
		expect(table?.columns.area_name).toMatchObject({
			dictionary: ['Tchad', 'Département de Guéra']
		});
	});

	it('asks where high bytes come in words, as in Arabic, and reads them as told', async () => {
		const arabic = [0xcd, 0xe1, 0xc8]; // "Aleppo" in Windows-1256
		const bytes = [...latin1(`${AREAS}SY,`), ...arabic, ...latin1(',0,\n')];
		expect(await problemsIn(bytes)).toEqual(['encoding choose - -']);
		const { table } = await check(bytes, { encoding: 'windows-1256' });
		expect(table?.columns.area_name).toMatchObject({ dictionary: ['حلب'] });
	});

	it('never replaces bytes that do not fit', async () => {
		const bytes = latin1(`${AREAS}TD,Guéra,0,\n`);
		expect(await problemsIn(bytes, { encoding: 'utf-8' })).toEqual(['encoding invalid - -']);
		expect(await problemsIn([0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00])).toEqual([
			'encoding invalid - -'
		]);
	});
});

describe('structure', () => {
	it('reads semicolons and tabs, and says so', async () => {
		const { report } = await check(caseload(ROW).replaceAll(',', ';'));
		expect(report).toMatchObject({ delimiter: ';', accepted: 1 });
		expect(report.notices[0]).toMatchObject({ details: { delimiter: 'semicolon' } });
	});

	it('refuses a header without rows', async () => {
		expect(await problemsIn(caseload())).toEqual(['structure header_only - -']);
	});

	it('refuses ragged rows and names their lines', async () => {
		const { report } = await check(caseload(ROW, '2026-01,BD2022', `${ROW},9`));
		expect(report.problems).toMatchObject([
			{ code: 'structure', variant: 'ragged', row: 3, details: { expected: 6, found: 2 } },
			{ code: 'structure', variant: 'ragged', row: 4, details: { expected: 6, found: 7 } }
		]);
		expect(report.refusedBy).toEqual({ structure: 2 });
	});

	it('refuses duplicated headers, however they are written', async () => {
		const text = `${CASELOAD_HEADER},Period\n${ROW},2026-01\n`;
		expect(await problemsIn(text)).toEqual(['structure duplicate_header 1 period']);
	});

	it('drops empty columns at the right end, but not what stands in them', async () => {
		const { report } = await check(`${CASELOAD_HEADER},,\n${ROW},,\n`);
		expect(noticesOf(report)).toEqual(['empty_columns_dropped 2']);
		expect(await problemsIn(`${CASELOAD_HEADER},,\n${ROW},x,\n`)).toEqual([
			'structure unnamed_column 2 column G'
		]);
		expect(await problemsIn(`,${CASELOAD_HEADER}\n,${ROW}\n`)).toEqual([
			'structure unnamed_column 1 column A'
		]);
	});

	it('refuses 200 columns', async () => {
		const header = Array.from({ length: 200 }, (_, index) => `c${index}`).join();
		const { report } = await check(`${header}\n${'1,'.repeat(199)}1\n`);
		expect(report.problems).toMatchObject([
			{ code: 'size', variant: 'columns', details: { found: 200, limit: 64 } }
		]);
		expect(report).toMatchObject({ rows: 1, refused: 1, refusedBy: { size: 1 } });
	});

	it('refuses a quote that is never closed, in a small and in a large file', async () => {
		const open = '2026-01,"BD2022,ORG07,total,all,40';
		expect(await problemsIn(caseload(ROW, open))).toEqual(['structure unclosed_quote 3 -']);
		const large = caseload(open, ...new Array<string>(60_000).fill(ROW));
		expect(await problemsIn(large)).toEqual(['structure unclosed_quote 2 -']);
	});

	it('refuses a quote that ends in the middle of a cell', async () => {
		const row = '2026-01,"BD"2022,ORG07,total,all,40';
		expect(await problemsIn(caseload(row, ROW))).toContain('structure bad_quote 2 -');
	});

	it('refuses a line and a cell that are too long', async () => {
		const cell = 'x'.repeat(201);
		expect(await problemsIn(caseload(`2026-01,${cell},ORG07,total,all,40`))).toEqual([
			'size field 2 area_code'
		]);
		expect(await problemsIn(caseload(ROW, 'x'.repeat(1_100_000)))).toEqual(['size line 3 -']);
	});
});

describe('columns', () => {
	it('matches headers without regard to case, blanks, hyphens and accents, and says so', async () => {
		const header = 'Période,AREA CODE,Org-Code,Dim, dim value ,Open cases end'.replace('ode', 'od');
		const { report } = await check(`${header}\n${ROW}\n`);
		expect(noticesOf(report)).toEqual(['header_normalised 6']);
		expect(report.accepted).toBe(1);
	});

	it('refuses columns of names, phones and numbers of persons in four languages', async () => {
		const header = `${CASELOAD_HEADER},Name,Téléphone,Fecha de nacimiento,الاسم,case_id,ID#`;
		const { report } = await check(`${header}\n${ROW},a,b,c,d,e,f\n`);
		expect(report.problems.map(({ code, variant }) => `${code} ${variant}`)).toEqual([
			'identifying_column person',
			'identifying_column contact',
			'identifying_column birth',
			'identifying_column person',
			'identifying_column identifier',
			'identifying_column identifier'
		]);
		expect(report.problems[0]?.column).toBe('name');
	});

	it('refuses an unknown column by its place and never by its words', async () => {
		const { report } = await check(`${CASELOAD_HEADER},Tuvoraki Belomuni\n${ROW},3\n`);
		expect(report.problems).toEqual([
			{
				code: 'unknown_column',
				variant: 'masked',
				row: 1,
				column: 'column G',
				details: { masked: 'T•••••', length: 17 }
			}
		]);
		expect(await problemsIn(`${CASELOAD_HEADER},tuvoraki_belomuni\n${ROW},3\n`)).toEqual([
			'unknown_column masked 1 column G'
		]);
	});

	it('refuses a header that is itself a name, an address or a number, and does not show it', async () => {
		for (const [text, kind] of Object.entries({
			'Amina Yusuf': 'person',
			amina_yusuf: 'person',
			'أمينة يوسف': 'person',
			'+880 1712-345678': 'contact',
			'amina@example.org': 'contact',
			'IRQ-MOS-1234567': 'identifier',
			'household/child/name': 'person',
			"Nom de l'enfant 2": 'person'
		})) {
			const problems = await problemsIn(`${CASELOAD_HEADER},${text}\n${ROW},3\n`);
			expect(problems).toEqual([`identifying_column ${kind} 1 column G`]);
		}
	});

	it('refuses counts of sexual and gender-based violence, in headers and in dimensions', async () => {
		for (const text of [
			'gbv_cases',
			'VBG',
			'Violencia sexual',
			'العنف القائم على النوع الاجتماعي'
		]) {
			expect(await problemsIn(`${CASELOAD_HEADER},${text}\n${ROW},3\n`)).toEqual([
				'sgbv_count column 1 column G'
			]);
		}
		expect(await problemsIn(caseload(ROW, '2026-01,BD2022,ORG07,risk,gbv_survivor,12'))).toContain(
			'sgbv_count value 3 dim_value'
		);
		expect(await problemsIn(caseload(ROW, '2026-01,BD2022,ORG07,sgbv,rape,12'))).toEqual([
			'sgbv_count value 3 dim',
			'sgbv_count value 3 dim_value'
		]);
		expect(await problemsIn(`${CASELOAD_HEADER},gbv_services_available\n${ROW},3\n`)).toEqual([
			'unknown_column masked 1 column G'
		]);
	});

	it('names an unknown column that a program has named', async () => {
		const text = `${CASELOAD_HEADER},followup_visits\n${ROW},3\n`;
		expect(await problemsIn(text)).toEqual(['unknown_column named 1 followup_visits']);
	});

	it('refuses a population without the area', async () => {
		const text = 'ref_year,pop_group,sex,age_min,age_max,population\n2025,all,all,0,17,900\n';
		const { report } = await check(text);
		expect(report.schema).toBe('ref_population');
		expect(report.problems).toMatchObject([{ code: 'missing_column', column: 'area_code' }]);
	});

	it('refuses every column of a file that no schema knows', async () => {
		const { report } = await check('colour,size\nred,3\n');
		expect(report).toMatchObject({ schema: null, kind: 'unknown', rows: 1, refused: 1 });
		expect(report.problems.map(({ code, column }) => `${code} ${column}`)).toEqual([
			'unknown_column column A',
			'unknown_column column B'
		]);
	});

	it('skips a row of HXL tags, and refuses the file if a tag tells of persons', async () => {
		const tags = '#date+month,#adm2+code,#org+code,#indicator+dim,#indicator+dim+value,#affected';
		const { report } = await check(caseload(tags, ROW));
		expect(report).toMatchObject({ rows: 1, accepted: 1 });
		expect(noticesOf(report)).toEqual(['hxl_row 1']);
		expect(await problemsIn(caseload(tags.replace('#org+code', '#contact+phone'), ROW))).toEqual([
			'identifying_column hxl 2 org_code'
		]);
	});

	it('refuses hidden characters in a header', async () => {
		expect(await problemsIn(caseload(ROW).replace('period', 'per\u200biod'))).toContain(
			'hidden_characters header 1 column A'
		);
	});
});

describe('numbers', () => {
	const count = (cell: string) => problemsIn(caseload(`2026-01,BD2022,ORG07,total,all,"${cell}"`));

	it('refuses negative and fractional counts, exponents and words', async () => {
		expect(await count('-4')).toEqual(['bad_number negative 2 open_cases_end']);
		expect(await count('2.5')).toEqual(['bad_number fraction 2 open_cases_end']);
		expect(await count('1.234')).toEqual(['bad_number fraction 2 open_cases_end']);
		expect(await count('1e3')).toEqual(['bad_number exponent 2 open_cases_end']);
		expect(await count('twelve')).toEqual(['bad_number not_a_number 2 open_cases_end']);
		expect(await count('1234567890')).toEqual(['bad_number too_large 2 open_cases_end']);
	});

	it('refuses a token whose limit makes no sense, and a day', async () => {
		expect(await count('<1')).toEqual(['bad_number bad_token 2 open_cases_end']);
		expect(await count('15/01/2026')).toEqual(['exact_date in_number 2 open_cases_end']);
	});

	it('reads 448,465 with any certain separator, and says so', async () => {
		const cells = ['448,465', '448 465', '448\u00a0465', '448\u202f465', "448'465"];
		for (const cell of cells) {
			const { report, table } = await check(caseload(`2026-01,BD2022,ORG07,total,all,"${cell}"`));
			expect(table?.columns.open_cases_end).toMatchObject({ low: new Float64Array([448_465]) });
			expect(noticesOf(report)).toEqual(['thousands_separator open_cases_end 1']);
		}
	});

	it('reads Arabic-Indic, Persian, Bengali, Devanagari and full-width digits, and says so', async () => {
		for (const cell of ['١٢٠', '۱۲۰', '১২০', '१२०', '１２０']) {
			const { report, table } = await check(caseload(`2026-01,BD2022,ORG07,total,all,${cell}`));
			expect(table?.columns.open_cases_end).toMatchObject({ low: new Float64Array([120]) });
			expect(noticesOf(report)).toEqual(['digits_normalised open_cases_end 1']);
		}
	});

	it('tells empty, zero, not applicable and withheld apart', async () => {
		const rows = ['', '0', 'N/A', 'c', '*'].map(
			(cell, at) => `2026-01,BD20,ORG${at + 10},total,all,${cell}`
		);
		const { table } = await check(caseload(...rows));
		expect(table?.columns.open_cases_end).toMatchObject({
			low: new Float64Array([NaN, 0, NaN, NaN, NaN]),
			status: new Uint8Array([1, 0, 2, 3, 3])
		});
	});
});

describe('decimals', () => {
	const fte = (...cells: string[]) =>
		workforce(
			...cells.map(
				(cell, at) => `2026-01,BD20,ORG${at + 10},NGO_INT,NGO_CW,para,staff,all,9000,"${cell}"`
			)
		);

	it('reads a decimal comma and grouped thousands, and says so', async () => {
		const { report, table } = await check(fte('2,5', '1.234,5', '1,234.5', '12.5'));
		expect(table?.columns.fte).toMatchObject({
			low: new Float64Array([2.5, 1234.5, 1234.5, 12.5])
		});
		expect(noticesOf(report)).toEqual(['decimal_comma fte 2', 'thousands_separator fte 2']);
	});

	it('refuses what may be thousands or decimals', async () => {
		expect(await problemsIn(fte('1,234'))).toEqual(['bad_number ambiguous 2 fte']);
		expect(await problemsIn(fte('1.234'))).toEqual([]);
		expect(await problemsIn(fte('1.234', '2,5'))).toEqual(['bad_number ambiguous 2 fte']);
	});
});

describe('months, days and years', () => {
	const month = (cell: string) => problemsIn(caseload(`${cell},BD2022,ORG07,total,all,40`));

	it('refuses months that are not YYYY-MM', async () => {
		expect(await month('Jan-26')).toEqual(['bad_period month_name 2 period']);
		expect(await month('45000')).toEqual(['bad_period excel_serial 2 period']);
		expect(await month('2026/01')).toEqual(['bad_period other_form 2 period']);
		expect(await month('2026-13')).toEqual(['bad_period other_form 2 period']);
		expect(await month('soon')).toEqual(['bad_period not_a_month 2 period']);
		expect(await month('')).toEqual(['missing_value required 2 period']);
	});

	it('refuses a full date in a month column, in whatever calendar and writing', async () => {
		expect(await month('2026-01-15')).toEqual(['exact_date in_month 2 period']);
		expect(await month('15/01/2026')).toEqual(['exact_date in_month 2 period']);
		expect(await month('9 juin 2012')).toEqual(['exact_date in_month 2 period']);
		expect(await month('05-Mar-2026')).toEqual(['exact_date in_month 2 period']);
		expect(await month('٢٠٢٦-٠١-١٥')).toEqual(['exact_date in_month 2 period']);
		expect(await month('1447-05-03')).toEqual(['exact_date in_month 2 period']);
		expect(await month('20260115')).toEqual(['exact_date in_month 2 period']);
	});

	it('refuses months after that of today', async () => {
		expect(await month('2026-02')).toEqual([]);
		expect(await month('2026-03')).toEqual(['future_period month 2 period']);
	});

	it('reads a month in Arabic-Indic digits', async () => {
		const { report } = await check(caseload('٢٠٢٦-٠١,BD2022,ORG07,total,all,40'));
		expect(report).toMatchObject({ months: [2026 * 12], accepted: 1 });
		expect(noticesOf(report)).toEqual(['digits_normalised period 1']);
	});

	it('refuses a day that is not YYYY-MM-DD, that does not exist or that has not come', async () => {
		const header =
			'report_date,area_code,area_name,org_code,employer_type,caseworkers,is_estimate\n';
		const day = (cell: string) => problemsIn(`${header}${cell},,Camp 4,ORG07,UN,3,y\n`);
		expect(await day('2026-02-09')).toEqual([]);
		expect(await day('09/02/2026')).toEqual(['bad_date not_iso 2 report_date']);
		expect(await day('2026-02-30')).toEqual(['bad_date no_such_day 2 report_date']);
		expect(await day('2026-02-11')).toEqual(['future_period date 2 report_date']);
	});

	it('refuses years outside 1990 to 2100 and ages outside 0 to 120', async () => {
		const header = 'area_code,ref_year,pop_group,sex,age_min,age_max,population\n';
		const year = (cells: string) => problemsIn(`${header}BD20,${cells},900\n`);
		expect(await year('25,all,all,0,17')).toEqual(['bad_period year 2 ref_year']);
		expect(await year('2025,all,all,0,130')).toEqual(['bad_number above_maximum 2 age_max']);
		expect(await year('2025,all,all,18,17')).toEqual(['inconsistent at_most 2 age_min']);
	});
});

describe('codes and areas', () => {
	const row = (cells: string, settings = {}) => problemsIn(caseload(cells), settings);

	it('refuses codes that are not on the list and says which are', async () => {
		const { report } = await check(caseload('2026-01,BD2022,ORG07,sex,boy,40'));
		expect(report.problems[0]).toMatchObject({
			code: 'unknown_code',
			variant: 'dimension',
			column: 'dim_value',
			details: { dimension: 'sex', allowed: 'f, m, x, u' }
		});
		expect(await row('2026-01,BD2022,ORG07,nationality,f,40')).toEqual([
			'unknown_code listed 2 dim'
		]);
		expect(await row('2026-01,BD2022,Save the Children,total,all,40')).toEqual([
			'unknown_code pattern 2 org_code'
		]);
	});

	it('accepts a listed code in other case or with blanks, and says so', async () => {
		const { report, table } = await check(caseload('2026-01,BD2022,ORG07,Age,0-5,40', ROW));
		expect(table?.columns.dim_value).toMatchObject({ dictionary: ['0_5', 'all'] });
		expect(noticesOf(report)).toEqual(['code_normalised dim 1', 'code_normalised dim_value 1']);
	});

	it('refuses an area that is not loaded, and anything that is no area code', async () => {
		const areaCodes = new Set(['BD2022', 'site:CXB-017']);
		expect(await row(ROW, { areaCodes })).toEqual([]);
		expect(await row(ROW.replace('BD2022', 'bd 2022'), { areaCodes })).toEqual([
			'unknown_area not_loaded 2 area_code'
		]);
		expect(await row(ROW.replace('BD2022', 'Bandarban'))).toEqual([
			'unknown_area shape 2 area_code'
		]);
	});

	it('keeps the leading zeros of a code', async () => {
		const { table } = await check(caseload(ROW.replace('BD2022', 'AF0101')));
		expect(table?.columns.area_code).toMatchObject({ dictionary: ['AF0101'] });
	});

	it('refuses an area whose parent is not in the file', async () => {
		expect(await problemsIn(`${AREAS}BD,Bangladesh,0,\nBD2022,Cox's Bazar,2,BD20\n`)).toEqual([
			'unknown_area parent 3 parent_code'
		]);
	});

	it('refuses what identifies a child, a sender or a reader in a code column', async () => {
		const org = (cell: string) => row(`2026-01,BD2022,"${cell}",total,all,40`);
		expect(await org('amina@example.org')).toEqual(['email cell 2 org_code']);
		expect(await org('@amina')).toEqual(['handle cell 2 org_code']);
		expect(await org('www.example.org')).toEqual(['url cell 2 org_code']);
		expect(await org('IRQ-001-1234567')).toEqual(['case_id cell 2 org_code']);
		expect(await org('=HYPERLINK(1)')).toEqual(['formula cell 2 org_code']);
		expect(await org('<b>ORG07</b>')).toEqual(['markup cell 2 org_code']);
		expect(await org('ORG\u200b07')).toEqual(['hidden_characters cell 2 org_code']);
		expect(await org('2026-01-15')).toEqual(['exact_date in_code 2 org_code']);
	});

	it('takes off the apostrophe that another system put before a code or a number', async () => {
		const { report, table } = await check(caseload("2026-01,BD2022,ORG07,'total,all,'40"));
		expect(table?.columns.open_cases_end).toMatchObject({ low: new Float64Array([40]) });
		expect(noticesOf(report)).toEqual(['formula_guard dim 1', 'formula_guard open_cases_end 1']);
	});
});
