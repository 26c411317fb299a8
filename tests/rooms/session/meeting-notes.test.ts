import { describe, expect, it } from 'vitest';
import { checkFile, checkNotes, countFile, inspectFile } from '$lib/privacy-gate';
import type { MeetingNote } from '$lib/view-models';
import { MeetingNotes } from '../../../src/lib/session/meeting-notes.svelte';

const gate = { inspect: inspectFile, check: checkFile, count: countFile, checkNotes, close() {} };
const newNotes = () => new MeetingNotes({ openGate: () => gate, today: () => '2026-01-15' });
const note = (text: string): MeetingNote => ({
	slide: 'gap',
	kind: 'decision',
	text,
	lead: null,
	due: null
});

describe(MeetingNotes, () => {
	it('takes what passes the gate, and says that it is not saved yet', async () => {
		const notes = newNotes();
		expect(await notes.add(note(' Move two posts '))).toEqual([]);
		expect(notes.notes.map(({ text }) => text)).toEqual(['Move two posts']);
		expect(notes.isUnsaved).toBe(true);
		notes.keep();
		expect(notes.isUnsaved).toBe(false);
	});

	it('does not take what names a way to reach somebody', async () => {
		const notes = newNotes();
		const [problem] = await notes.add(note('Call 01712 345678'));
		expect(problem?.code).toBe('phone');
		expect(notes.notes).toEqual([]);
	});

	it('takes the notes of a file all or none, beside those that are there, each once', async () => {
		const notes = newNotes();
		await notes.add(note('First'));
		expect(await notes.addAll([note('Second'), note('Call 01712 345678')])).toHaveLength(1);
		expect(notes.notes).toHaveLength(1);
		await notes.addAll([note('First'), note('Second')]);
		expect(notes.notes.map(({ text }) => text)).toEqual(['First', 'Second']);
		expect(notes.isUnsaved).toBe(true);
	});

	it('holds nothing unsaved after a file alone, or when all is removed', async () => {
		const notes = newNotes();
		await notes.addAll([note('Second')]);
		expect(notes.isUnsaved).toBe(false);
		notes.remove(notes.notes[0]!);
		expect(notes.isUnsaved).toBe(false);
	});
});
