import { foldList } from './fold-label';

/** Field names that only Primero/CPIMS+ writes. */
export const PRIMERO_FIELDS = new Set(
	foldList(`record_state, owned_by, owned_by_location, owned_by_agency_id, owned_by_groups,
		risk_level, registration_date, case_id_display, short_id, protection_concerns,
		protection_status, displacement_status, consent_reporting, date_closure, disability_type,
		name_first, name_last, name_caregiver, cpims_id, module_id, location_current, created_by,
		last_updated_by, assigned_user_names, unhcr_needs_codes, services_section`)
);

/** Labels that only the UNHCR export of Primero has. */
export const UNHCR_LABELS = new Set(
	foldList(`individual progress id, cpims code, date of identification, progres id,
		primary protection concerns, secondary protection concerns, governorate - country,
		causes of separation, reunification status, moha id, family count number,
		vulnerability codes, vulnerability details codes`)
);

/** Columns that KoboToolbox and ODK add to every form. */
export const KOBO_FIELDS = new Set(
	foldList(`_id, _uuid, _submission_time, _submitted_by, _index, _validation_status, _status,
		_notes, _tags, __version__, deviceid, formhub/uuid, meta/instanceid, meta/rootuuid, start,
		end, today, username, simserial, subscriberid, phonenumber, _parent_index, _version_`)
);

/** Columns of the list of cases, which may be saved as CSV from the screen. */
export const LIST_VIEW_LABELS = new Set(
	foldList(`id, id#, name, age, sex, registration date, case open date, photo, social worker,
		location, client code, survivor code, nom, sexe, date d'enregistrement,
		date d'ouverture du cas, travailleur social, localité, nombre, edad, sexo,
		fecha de registro, trabajadora social, ubicación, رقم الحالة في النظام, الإسم, العمر, الجنس,
		تاريخ التسجيل, تاريخ فتح الحالة, اخصائي الحالة, الموقع, আই ডি, নাম, বয়স, লিঙ্গ,
		নিবন্ধনের তারিখ, সমাজকর্মী`)
);

/** Headers of lists of staff, which are no lists of cases. */
export const STAFF_LIST =
	/^(?:position|job_title|job|designation|fonction|poste|cargo|puesto|الوظيفة)$/;
/** Headers of counts: such a file has been counted already. */
export const COUNT_HEADER =
	/^(?:count|counts|total|totals|number|number_of_.*|cases|nombre_(?:de|d)_(?:cas|enfants)|numero_de_(?:casos|ninos)|العدد)$/;
