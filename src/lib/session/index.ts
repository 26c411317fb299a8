export { createAtlas, getAtlas } from './create-atlas';
export { createLanguage, getLanguage } from './language.svelte';
export { getImports, getMeetingNotes } from './imports-context';
export { deckOf, meetingHref } from './meeting-address';
export { getOffline } from './offline.svelte';
export { readSummary } from './open-release';
export type { Atlas } from './atlas.svelte';
export type { DroppedFile } from './dropped-file';
export type { MeetingNotes } from './meeting-notes.svelte';
export type { Imports } from './imports.svelte';
export type { WeekOneDraft } from './week-one-draft.svelte';
export { LEAST_MINIMUM_COUNT } from '$lib/pipeline';
export type {
	Area,
	Description,
	Holdings,
	Part,
	ProtectionChoice,
	Sender,
	Source,
	Summary
} from '$lib/pipeline';
export type { Failure, FailureKind } from './failure';
export type { View, ViewChanges } from './view';
export type {
	ActionRow,
	AreaLevel,
	Dimension,
	Grain,
	ListRows,
	MetricId,
	MetricRequest,
	MetricRow,
	MetricStatus,
	QualityRow,
	ReviewRow,
	ServiceRow
} from '$lib/metrics';
export type { CountPlan } from '$lib/privacy-gate';
export type { Cell, MissingReason, Month } from '$lib/tables';
