import { codeLabel, formatMonth } from '$lib/format';
import { m } from '$lib/messages';
import { codesOf } from '$lib/schemas';
import { parseMonth } from '$lib/tables';

export const NOTE_KINDS = ['decision', 'action'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** What a meeting decided or will do. Who leads is a kind of organisation, never a person. */
export interface MeetingNote {
	/** Key of the slide on which it was noted. */
	slide: string;
	kind: NoteKind;
	text: string;
	/** A code of the kinds of leads; null where nobody was named. */
	lead: string | null;
	/** YYYY-MM; null where no month was agreed. */
	due: string | null;
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** `Action · Government · by March 2026`: everything but the words. */
export function noteFacts({ kind, lead, due }: MeetingNote): string {
	const parts = [
		kind === 'decision' ? m.meeting_note_decision() : m.meeting_note_action(),
		lead && codeLabel('lead_type', lead),
		due && m.meeting_note_by({ month: formatMonth(parseMonth(due)) })
	];
	return parts.filter(Boolean).join(' · ');
}

/** A note of a parsed file; null where it has another form. */
export function readNote(value: unknown): MeetingNote | null {
	if (typeof value !== 'object' || value === null) return null;
	const { slide, kind, text, lead, due, ...others } = value as Record<string, unknown>;
	const knownKind = NOTE_KINDS.find((each) => each === kind);
	if (Object.keys(others).length || !knownKind) return null;
	if (typeof slide !== 'string' || typeof text !== 'string') return null;
	const knownLead = codesOf('lead_type').find((each) => each === lead) ?? null;
	if (lead !== null && knownLead === null) return null;
	if (due !== null && !(typeof due === 'string' && MONTH.test(due))) return null;
	return { slide, kind: knownKind, text, lead: knownLead, due };
}
