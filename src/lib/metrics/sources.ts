import type { SchemaId } from '$lib/schemas';

/** A table that figures are read from: a stored file of agencies, or one that DERIVATIONS make. */
interface Source {
	/** The file by which agencies are expected to report it; null for what the group keeps. */
	dataset: SchemaId | null;
	/** Rows may show an earlier month, in `as_of`. */
	hasAsOf: boolean;
	/** A range says what is not told or not agreed; else it says what is protected. */
	isVague: boolean;
}

const ofSenders = (dataset: SchemaId, hasAsOf = false): Source => ({
	dataset,
	hasAsOf,
	isVague: false
});
const OF_THE_GROUP: Source = { dataset: null, hasAsOf: false, isVague: false };
const VAGUE: Source = { ...OF_THE_GROUP, isVague: true };
const STANDS: Source = { dataset: null, hasAsOf: true, isVague: true };

/** What the group keeps has no sender: its `org_code` is empty. */
export const SOURCES = {
	workforce: ofSenders('workforce'),
	caseload: ofSenders('caseload', true),
	caseload_band: ofSenders('caseload_band'),
	supervision: ofSenders('supervision'),
	training: ofSenders('training'),
	assessed: ofSenders('assessment'),
	team_mix: VAGUE,
	directory: OF_THE_GROUP,
	service_state: STANDS,
	package_state: STANDS,
	service_children: STANDS,
	quality_item: STANDS,
	quality_rating: STANDS,
	quality_action: OF_THE_GROUP,
	survey: OF_THE_GROUP,
	opinion: OF_THE_GROUP,
	review_state: STANDS
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
