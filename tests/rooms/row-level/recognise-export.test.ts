import { describe, expect, it } from 'vitest';
import { columnsThatIdentify, recogniseExport } from '$lib/row-level';

const header = (text: string) => text.split('|');
const kindOf = (text: string) => {
	const offer = recogniseExport(header(text));
	return offer && [offer.kind, offer.language];
};

describe(recogniseExport, () => {
	it('knows the CSV export of Primero by its field names', () => {
		expect(kindOf('id|name|sex|age|status|record_state|risk_level|owned_by')).toEqual([
			'primero_csv',
			null
		]);
	});

	it('knows labelled exports in English, French, Spanish and Arabic', () => {
		expect(kindOf('ID|Full Name|Sex|Age|Case Status|Risk Level|Caseworker Code')).toEqual([
			'primero_labels',
			'en'
		]);
		expect(kindOf('ID|Nom complet|Sexe|Âge|Statut du cas|Niveau de risque')).toEqual([
			'primero_labels',
			'fr'
		]);
		expect(kindOf('ID|Nombre completo|Sexo|Edad|Estado del caso|Nivel de riesgo')).toEqual([
			'primero_labels',
			'es'
		]);
		expect(
			kindOf('رقم الحالة في النظام|الإسم|الجنس|العمر|وضع الحالة|مستوى الخطورة|تاريخ التسجيل')
		).toEqual(['primero_labels', 'ar']);
	});

	it('knows the list of cases by its few labels, with the blanks that they really end in', () => {
		expect(kindOf("ID|Nom|Age |Sexe|Date d'enregistrement |Travailleur social|Localité ")).toEqual([
			'list_view',
			'fr'
		]);
		expect(kindOf('আই ডি|নাম|বয়স|লিঙ্গ|নিবন্ধনের তারিখ|সমাজকর্মী')).toEqual(['list_view', 'bn']);
	});

	it('knows the UNHCR export, and takes its ages for UNHCR bands', () => {
		const offer = recogniseExport(
			header('|Individual Progress ID|CPIMS Code|Date of Identification|Sex|Age|Case Status')
		);
		expect(offer).toMatchObject({ kind: 'unhcr_csv', ageBands: 'unhcr' });
	});

	it('knows a Kobo form, and reads the last part of its paths', () => {
		const offer = recogniseExport(header('start|child/sex|child/age|case/status|_uuid|_index'));
		expect(offer).toMatchObject({ kind: 'kobo', mapping: { sex: 1, age: 2, status: 3 } });
	});

	it('takes any other list with a name or a number and two facts of a case for one', () => {
		expect(kindOf('Child name|Sex|Age|Opened')).toEqual(['line_list', 'en']);
		expect(kindOf('Case number|Sex|Status')).toEqual(['line_list', 'en']);
	});

	it('does not offer to count lists of staff, files of counts, or what tells of no case', () => {
		expect(kindOf('Staff name|Sex|Age|Position')).toBe(null);
		expect(kindOf('Name|Sex|Age|Cases')).toBe(null);
		expect(kindOf('Name|Phone')).toBe(null);
		expect(kindOf('period|area_code|org_code|dim|dim_value|open_cases_end')).toBe(null);
	});

	it('proposes the best column for each purpose', () => {
		const offer = recogniseExport(
			header('location_current|id|owned_by_location|sex|status|record_state|registration_date')
		);
		expect(offer?.mapping).toEqual({
			status: 4,
			record_state: 5,
			registered: 6,
			sex: 3,
			location: 2,
			case_number: 1
		});
	});

	it('shows a header only where a dictionary knows it', () => {
		const offer = recogniseExport(header('Case ID|Sex|Status|Zorbali Quentavo'));
		expect(offer?.columns.map(({ name, letter }) => name ?? letter)).toEqual([
			'Case ID',
			'Sex',
			'Status',
			'D'
		]);
	});
});

describe(columnsThatIdentify, () => {
	it('names the columns that tell of a person and are not read', () => {
		const offer = recogniseExport(header('Case ID|Child name|Phone|Sex|Status|Remarks'))!;
		const kinds = columnsThatIdentify(offer).map(({ letter, identifies }) => letter + identifies);
		expect(kinds).toEqual(['Bperson', 'Ccontact', 'Ftext']);
	});
});
