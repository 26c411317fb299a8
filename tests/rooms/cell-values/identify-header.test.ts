import { describe, expect, it } from 'vitest';
import { identifyHeader } from '$lib/cell-values';
import { SCHEMAS, SCHEMA_IDS } from '$lib/schemas';

const list = (text: string) => text.split('|').map((item) => item.replace(/^\s+/, ''));

/** Headers of exports that tell of a person, by what they tell. */
const HEADERS: Record<string, string[]> = {
	person:
		list(`name|name_first|name_middle|name_last|name_nickname|name_other|Full Name|First Name|Surname|
		Nickname|name_caregiver|current_name_caregiver|nickname_caregiver|relation_name|relation_nickname|
		cp_incident_abuser_name|wishes_name|Name|Nom|Nombre|الإسم|নাম|Full name of child|Full name of caregiver|
		Nom de l'enfant|Prénom|Nombre completo|اسم الطفل|اسم مقدم الرعاية|Name |child/name|group_a/child_name|
		hh/members/first_name|Child's name|Nom de la mère|nombre_de_la_madre|mother_full_name`),
	contact: list(`telephone_current|telephone_last|relation_telephone|Téléphone|Teléfono|رقم الهاتف|
		Phone number 2|caregiver_phone|contact/phone|رقم هاتف الأم|E-mail|whatsapp_number|correo electrónico`),
	identifier:
		list(`id|ID|ID#|case_id|short_id|case_id_display|cpims_id|unhcr_id_no|unhcr_individual_no|un_no|
		national_id_no|family_number|family_count_no|other_id_no|other_agency_id|ration_card_no|icrc_ref_no|
		rc_id_no|survivor_code|survivor_code_no|client_code|cp_incident_perpetrator_national_id_no|MOHA ID|
		matched_tracing_request_id|رقم الحالة في النظام|আই ডি|Client Code|Survivor Code|Individual Progress ID|
		CPIMS Code|Long ID|Short ID|Family Count Number|Progres ID|_uuid|_id|_index|deviceid|
		formhub/uuid|meta/instanceID|child_national_id|Passport number|رقم الهوية الوطنية`),
	birth:
		list(`date_of_birth|caregiver_dob|relation_date_of_birth|Age|Age |Edad|العمر|বয়স|Âge|Date of Birth|
		Date de naissance|Fecha de nacimiento|تاريخ الميلاد|child/dob|child_birth_date`),
	date: list(`Registration Date|Case Open Date|Date d'enregistrement |Date d'ouverture du cas|Fecha de Registro|
		تاريخ التسجيل|تاريخ فتح الحالة|নিবন্ধনের তারিখ|Date of Identification|start|end|today|_submission_time|
		registration_date|date_closure`),
	place:
		list(`address_current|address_last|address_registration|relation_address_current|address_tracing|
		Location|Localité |Ubicación|الموقع|Address (Camp, Block, ...)|location_current|_gps_latitude|
		_location_gps_longitude|_gps_precision|_gps_altitude|gps|العنوان`),
	media: list(`photo|Photo|recorded_audio|documents|child_photo_url|صورة الطفل`),
	text: list(`concern_details|service_referral_notes|note_on_referral_from_provider|intervention_service_goal|
		case_plan_provider_and_contact_details|disclosure_deny_details|occupation|assessment_comments|
		closure_notes|ملاحظات|Remarques|Observaciones|Notes on the case|Causes of Separation`),
	staff: list(`owned_by|owned_by_text|owned_by_full_name|owned_by_user_code|assigned_user_names|
		database_operator_user_name|created_by|created_by_full_name|last_updated_by|last_updated_by_full_name|
		previously_owned_by|previously_owned_by_full_name|reopened_user|
		service_implementing_agency_individual|service_provider|transitioned_by|Social Worker|
		Travailleur social|Trabajadora Social|اخصائي الحالة|সমাজকর্মী|_submitted_by|Caseworker Code`),
	attribute:
		list(`nationality|country_of_origin|ethnicity|religion|maritial_status|care_agency_name|
		Country of Origin|Nationalité|الجنسية`)
};

describe(identifyHeader, () => {
	it.each(Object.entries(HEADERS))('knows every header that tells: %s', (kind, headers) => {
		const told = headers.map((header) => `${header}: ${identifyHeader(header)?.kind ?? 'nothing'}`);
		expect(told).toEqual(headers.map((header) => `${header}: ${kind}`));
	});

	it('catches a header that is itself a name, a phone or an address, which may not be shown', () => {
		for (const header of [
			'Amina Yusuf',
			'amina_yusuf',
			'AHMED MOHAMMED',
			'Fatima',
			'محمد أحمد',
			'زينب',
			'María Fernanda López',
			'+964 770 123 4567',
			'٠٧٧٠١٢٣٤٥٦٧',
			'amina@example.org',
			'IRQ-MOS-1234567',
			'3f2a9c14-1111-4222-8333-123456789abc'
		]) {
			expect([header, identifyHeader(header)?.isListed]).toEqual([header, false]);
		}
	});

	it('lets the columns of our own schemas and of other tables of counts be', () => {
		const own = SCHEMA_IDS.flatMap((schema) => SCHEMAS[schema].fields.map(({ name }) => name));
		const others =
			list(`Population|Reference_year|Age_range|Age_min|Age_max|Gender|ADM1_NAME|ADM2_PCODE|org_acronym|
			sector_code|time_period|geographic_level|new_la_code|la_name|inpost_fte|cases|vacancy_fte|
			Total Cases|Open Cases|Closed Cases|number_of_caseworkers|followup_visits|camp_name|District name`);
		const told = [...own, ...others].filter((header) => identifyHeader(header));
		expect(told).toEqual(['note']); // a column of system reviews, and of no other file
	});
});
