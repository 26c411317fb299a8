import type { SchemaId } from '$lib/schemas';

/** A table that figures are read from: a stored file of agencies, or one that DERIVATIONS make. */
interface Source {
	/** The file by which agencies are expected to report it; null for what the group keeps. */
	dataset: SchemaId | null;
	/** The file that it is read from. */
	file: SchemaId;
	/** Rows may show an earlier month, in `as_of`. */
	hasAsOf: boolean;
	/** A range says what is not told or not agreed; else it says what is protected. */
	isVague: boolean;
}

const ofSenders = (file: SchemaId, hasAsOf = false): Source => ({
	dataset: file,
	file,
	hasAsOf,
	isVague: false
});
const ofTheGroup = (file: SchemaId, isVague = false): Source => ({
	dataset: null,
	file,
	hasAsOf: false,
	isVague
});
const standing = (file: SchemaId): Source => ({
	dataset: null,
	file,
	hasAsOf: true,
	isVague: true
});

/** What the group keeps has no sender: its `org_code` is empty. */
export const SOURCES = {
	workforce: ofSenders('workforce'),
	caseload: ofSenders('caseload', true),
	caseload_band: ofSenders('caseload_band'),
	supervision: ofSenders('supervision'),
	training: ofSenders('training'),
	assessed: ofSenders('assessment'),
	team_mix: ofTheGroup('workforce', true),
	directory: ofTheGroup('services'),
	service_state: standing('services'),
	package_state: standing('services'),
	service_children: standing('services'),
	quality_item: standing('qaf'),
	quality_rating: standing('qaf'),
	quality_action: ofTheGroup('qaf_action'),
	survey: ofTheGroup('cpms18'),
	opinion: ofTheGroup('perception'),
	review_state: standing('system_review')
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;

/** The files of agencies; each is also the name of its table, but for assessments. */
export const SENDER_FILES = [
	'workforce',
	'caseload',
	'caseload_band',
	'supervision',
	'training',
	'assessment'
] as const;

export const GROUP_SOURCES = (Object.keys(SOURCES) as SourceId[]).filter(
	(source) => SOURCES[source].dataset === null
);
