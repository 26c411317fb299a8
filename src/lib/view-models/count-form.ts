import { codeLabel, formatList, joinTexts, textByKey } from '$lib/format';
import { m } from '$lib/messages';
import { VOCABULARIES, codesOf } from '$lib/schemas';
import { sayMessage } from './say-message';

/** What a form needs to know of a row-level file; the gate's `CountOffer` has this shape. */
export interface OfferToSay {
	kind: string;
	language: string | null;
	columns: ColumnToSay[];
	mapping: Partial<Record<string, number>>;
	ageBands: 'primero' | 'unhcr';
	dayFirst: boolean;
	hasDoubtfulDates: boolean;
	seen: Partial<Record<string, { codes: string[]; unrecognised: number }>>;
}

interface ColumnToSay {
	letter: string;
	name: string | null;
	identifies: string | null;
}

export interface CountField {
	purpose: string;
	label: string;
	/** What it means to choose no column. */
	none: string;
	hint: string;
	/** Standard codes found in the proposed column; empty where none were looked for. */
	seen: string;
	/** Proposed column; null for none. */
	column: number | null;
}

export interface CountForm {
	what: string;
	/** `12 columns name or identify people. They are never read.` */
	identifying: string;
	/** `Names: name, name_first`, one line per kind. */
	groups: string[];
	/** All columns to choose from, by index. */
	columns: string[];
	fields: CountField[];
	place: CountField;
	caseworker: CountField;
	ageBands: OfferToSay['ageBands'];
	dayFirst: boolean;
	asksForDates: boolean;
	roles: { code: string; label: string }[];
	employers: { code: string; label: string }[];
}

const PURPOSES = [
	'status',
	'record_state',
	'consent',
	'registered',
	'closed',
	'sex',
	'age',
	'disability',
	'risk',
	'step',
	'case_number',
	'agency'
];

/** The form in which a person confirms how a row-level file is counted. */
export function toCountForm(offer: OfferToSay): CountForm {
	const identifying = identifyingColumns(offer);
	return {
		what: exportText(offer),
		identifying: identifying.length
			? m.count_identifying({ count: identifying.length })
			: m.count_identifying_none(),
		groups: groupsOf(identifying),
		columns: offer.columns.map(columnLabel),
		fields: PURPOSES.map((purpose) => fieldOf(offer, purpose)),
		place: fieldOf(offer, 'location'),
		caseworker: fieldOf(offer, 'caseworker'),
		ageBands: offer.ageBands,
		dayFirst: offer.dayFirst,
		asksForDates: offer.hasDoubtfulDates,
		roles: labelled('role', codesOf('role', 'caseworker')),
		employers: labelled('employer_type', codesOf('employer_type'))
	};
}

/** `case export of Primero/CPIMS+ (labels), in French` */
export function exportText({ kind, language }: Pick<OfferToSay, 'kind' | 'language'>): string {
	const text = textByKey(`count_kind_${kind}`) ?? kind;
	if (language === null) return text;
	const name = sayMessage([`count_language_${language}`], {});
	return m.count_kind_in_language({ kind: text, language: name });
}

/** What a purpose is called, such as `Case status`. */
export function purposeText(purpose: string): string {
	return sayMessage([`count_purpose_${purpose}`], {});
}

function identifyingColumns({ columns, mapping }: OfferToSay): ColumnToSay[] {
	const read = new Set(Object.values(mapping));
	return columns.filter(({ identifies }, index) => identifies !== null && !read.has(index));
}

function groupsOf(columns: ColumnToSay[]): string[] {
	const kinds = [...new Set(columns.map(({ identifies }) => identifies!))];
	return kinds.map((kind) => {
		const own = columns.filter(({ identifies }) => identifies === kind);
		return m.count_group({
			group: sayMessage([`count_group_${kind}`], {}),
			columns: joinTexts(own.map(({ name, letter }) => name ?? m.count_column_unnamed({ letter })))
		});
	});
}

function columnLabel({ name, letter }: ColumnToSay): string {
	return name ? m.count_column({ name, letter }) : m.count_column_unnamed({ letter });
}

function fieldOf(offer: OfferToSay, purpose: string): CountField {
	return {
		purpose,
		label: purposeText(purpose),
		none: sayMessage([`count_none_${purpose}`, 'count_none_other'], {}),
		hint: textByKey(`count_hint_${purpose}`) ?? '',
		seen: seenText(offer, purpose),
		column: offer.mapping[purpose] ?? null
	};
}

function seenText({ seen }: OfferToSay, purpose: string): string {
	const found = seen[purpose];
	if (!found) return '';
	const list = VOCABULARIES.case_dimension.values![purpose];
	const order = list ? codesOf(list) : found.codes;
	const codes = found.codes
		.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
		.map((code) => codeText(purpose, code));
	const texts = codes.length ? m.count_seen({ codes: formatList(codes) }) : '';
	if (!found.unrecognised) return texts;
	const unrecognised = m.count_seen_unrecognised({ count: found.unrecognised });
	return texts ? m.count_seen_both({ seen: texts, unrecognised }) : unrecognised;
}

function codeText(purpose: string, code: string): string {
	if (purpose === 'record_state' || purpose === 'consent') {
		return code === 'y' ? m.count_code_yes() : m.count_code_no();
	}
	const list = VOCABULARIES.case_dimension.values![purpose];
	return list ? codeLabel(list, code) : (textByKey(`count_code_${purpose}_${code}`) ?? code);
}

function labelled(vocabulary: string, codes: string[]): { code: string; label: string }[] {
	return codes.map((code) => ({ code, label: codeLabel(vocabulary, code) }));
}
