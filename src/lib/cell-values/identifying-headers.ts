import type { ProblemCode } from '$lib/findings';
import { foldName } from './fold-text';
import { isTableWording, kindByWords, type HeaderKind } from './header-words';
import { headerNamesPerson } from './recognise-names';
import { recogniseInText } from './recognise-identifiers';

/**
 * Headers of Primero/CPIMS+, UNHCR and Kobo exports that tell who somebody is, in English, French,
 * Spanish, Arabic and Bengali. They only make the refusal clearer: any unknown column is refused.
 */
const HEADERS: Record<HeaderKind, string> = {
	person: `
		name, names, full name, full_name_of_child, name_of_child, child_name, pseudonym, alias, first name, last name, middle name, surname, family name, nickname,
		child, child name, name of child, full name of child, name_first, name_middle, name_last,
		name_nickname, name_other, name_caregiver, caregiver, caregiver name, caregivers name,
		full name of caregiver, current_name_caregiver, nickname_caregiver, relation_name,
		relation_nickname, father, father name, fathers name, mother, mother name, mothers name,
		guardian, guardian name, beneficiary, beneficiary name, patient name, survivor name,
		respondent name, cp_incident_abuser_name, wishes_name, nom, noms, prénom, prénoms,
		nom complet, nom et prénom, nom de famille, nom de l'enfant, enfant, nom du père,
		nom de la mère, tuteur, nom du tuteur, nombre, nombres, nombre completo, apellido,
		apellidos, nombre del niño, niño, niña, nombre de la madre, nombre del padre, tutor,
		cuidador, الاسم, الإسم, اسم, إسم, الاسم الكامل, اسم الطفل, اسم العائلة, اسم الأب, اسم الأم,
		اللقب, مقدم الرعاية, اسم مقدم الرعاية, নাম`,
	contact: `
		phone, phones, phone number, phone no, telephone, telephone number, tel, mobile,
		mobile number, mobile phone, cell, cell phone, contact, contact number, contact details,
		whatsapp, email, e-mail, mail, email address, telephone_current, telephone_last,
		relation_telephone, facebook, telegram, téléphone, numéro de téléphone, portable, courriel,
		contacto, teléfono, número de teléfono, móvil, celular, correo, correo electrónico, الهاتف,
		هاتف, رقم الهاتف, رقم الجوال, الجوال, جوال, موبايل, البريد الإلكتروني, ফোন, মোবাইল`,
	identifier: `
		id, id#, id no, id number, uuid, _id, _uuid, case_id, case id, case number, case no,
		short_id, long id, case_id_display, child id, cpims_id, cpims code, cpims id, unhcr_id_no,
		unhcr_individual_no, un_no, national_id_no, national id, national id number, passport,
		passport number, family_number, family_count_no, family count number, other_id_no,
		other_agency_id, ration_card_no, ration card, icrc_ref_no, rc_id_no, survivor_code,
		survivor_code_no, survivor code, client_code, client code, incident id, incident_id,
		incident code, moha id, progres id, individual progress id, individual id, household id,
		registration number, matched_tracing_request_id, cp_incident_perpetrator_national_id_no,
		fcn, nid, ssn, token, uuid, instanceid, meta_instanceid, deviceid, device_id, subscriberid,
		simserial, imei, _index, _parent_index, _submission_id, formhub_uuid, long_id, progres_id,
		individual_progress_id, unhcr id, unhcr number, record id, record_id, serial number, identifiant, numéro, numéro de dossier, numéro du cas,
		numéro d'identité, identificador, cédula, dni, número de caso, número de identificación,
		رقم الحالة, رقم الحالة في النظام, رقم الهوية, الرقم الوطني, رقم الملف, رمز الحالة, আই ডি,
		আইডি`,
	birth: `
		age, dob, date of birth, birth date, birthdate, birthday, date_of_birth, caregiver_dob,
		relation_date_of_birth, year of birth, age in years, exact age, âge, date de naissance, né le,
		née le, edad, fecha de nacimiento, العمر, عمر الطفل, تاريخ الميلاد, تاريخ الولادة, سنة الميلاد,
		বয়স, জন্ম তারিখ`,
	date: `
		registration_date, registration date, date of registration,
		date of registration or interview, case open date, case opening date, date of identification,
		identification date, date_closure, date of closure, closure date, date case plan initiated,
		date_case_plan, assessment_requested_on, assessment started on, interview date, start, end,
		today, submissiondate, _submission_time, submission_time, created_at, updated_at,
		last_updated_at, date d'enregistrement, date d'ouverture du cas, date de clôture,
		date d'identification, fecha de registro, fecha de apertura del caso, fecha de cierre,
		fecha de identificación, تاريخ التسجيل, تاريخ فتح الحالة, تاريخ إغلاق الحالة, تاريخ التحديد,
		নিবন্ধনের তারিখ`,
	place: `
		address, home address, street, house, house number, block, sub block, shelter,
		shelter number, shelter no, latitude, longitude, lat, lon, lng, long, gps, coordinates,
		geolocation, geopoint, _gps_latitude, _gps_longitude, location, location_current,
		current location, address_current, address_last, address_registration,
		relation_address_current, address_tracing,
		_gps_altitude, _gps_precision, gps_precision, altitude, plus code, what3words, village of origin, adresse, rue, localité, domicile, dirección,
		domicilio, ubicación, latitud, longitud, العنوان, عنوان, الموقع, ঠিকানা`,
	media: `
		photo, photos, picture, image, audio, recorded_audio, document, documents, fingerprint,
		signature, photographie, foto, صورة, الصورة, توقيع`,
	text: `
		notes, note, comment, comments, remark, remarks, description, narrative, story, details,
		observations, concern_details, causes of separation, service_referral_notes, occupation,
		note_on_referral_from_provider, intervention_service_goal, disclosure_deny_details,
		case_plan_provider_and_contact_details, remarques, commentaire, commentaires,
		observaciones, comentario, comentarios, notas, ملاحظات, ملاحظة, تعليق, التفاصيل, মন্তব্য`,
	staff: `
		_submitted_by, submitted_by, username, owned_by, owned_by_text, owned_by_full_name, owned_by_user_code, assigned_user_names,
		database_operator_user_name, created_by, created_by_full_name, last_updated_by,
		last_updated_by_full_name, previously_owned_by, previously_owned_by_full_name,
		reopened_user, service_implementing_agency_individual, service_provider, transitioned_by,
		social worker, caseworker, case worker, caseworker name, case worker name, caseworker code,
		supervisor name, focal point, user, username, staff name, worker name, enumerator,
		interviewer, travailleur social, nom du travailleur social, trabajadora social,
		trabajador social, اخصائي الحالة, أخصائي الحالة, العامل الاجتماعي, সমাজকর্মী`,
	attribute: `
		nationality, country of origin, country_of_origin, ethnicity, religion, marital status,
		maritial_status, marital_status, care_agency_name, nationalité, pays d'origine, ethnie,
		nacionalidad, país de origen, etnia, religión, الجنسية, الدين, الحالة الاجتماعية`
};

const KIND_OF = new Map(
	Object.entries(HEADERS).flatMap(([kind, headers]) =>
		headers.split(',').map((header) => [foldHeader(header), kind as HeaderKind] as const)
	)
);

export interface IdentifyingHeader {
	kind: HeaderKind;
	/** True when the whole header stands in the dictionary, so that showing it shows no cell. */
	isListed: boolean;
}

/** What a header would tell about a person, or null when nothing says that it tells of one. */
export function identifyHeader(header: string): IdentifyingHeader | null {
	const folded = foldHeader(header);
	const kind = KIND_OF.get(folded);
	if (kind) return { kind, isListed: true };
	const found = KIND_OF.get(lastStep(header)) ?? kindByWords(folded) ?? kindByValue(header);
	return found ? { kind: found, isListed: false } : null;
}

/** Kobo writes the groups of a question before its name: `household/child/name`. */
function lastStep(header: string): string {
	return foldHeader(header.split(/\/|::/).at(-1)!);
}

/** A first row that is no header: the text is itself what identifies somebody. */
function kindByValue(header: string): HeaderKind | null {
	if (isTableWording(foldHeader(header))) return null;
	const found = recogniseInText(header, false);
	const kind = found ? KIND_OF_FAULT[found.code] : undefined;
	return kind ?? (headerNamesPerson(header) ? 'person' : null);
}

const KIND_OF_FAULT: Partial<Record<ProblemCode, HeaderKind>> = {
	email: 'contact',
	phone: 'contact',
	handle: 'contact',
	url: 'contact',
	long_digits: 'identifier',
	case_id: 'identifier',
	gps: 'place',
	exact_date: 'date',
	free_text: 'text',
	free_text_person: 'person'
};

/** Headers such as `ID#`, `Phone:` or `(name)` lose the signs around them. */
function foldHeader(header: string): string {
	return foldName(header)
		.replace(/['’]/g, '_')
		.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
