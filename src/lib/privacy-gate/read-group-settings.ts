import { recogniseInText } from '$lib/cell-values';
import { LIMITS, type ByteSource, type FileLook } from '$lib/file-text';
import { fault, type ProblemList } from '$lib/findings';
import { agreedMinimumCount, looksLikeSettings, readSettings, type Settings } from '$lib/schemas';
import type { GateSettings } from './gate';
import { readAll } from './read-all';

/** What a JSON file is taken for, by its beginning. */
export function jsonKind({ head }: FileLook): 'settings' | 'boundaries' {
	return looksLikeSettings(head) ? 'settings' : 'boundaries';
}

const BYTES_PER_KILOBYTE = 1000;

/**
 * What a coordination group has agreed on, of its settings file. The column of a problem is the
 * path of the key; `rows` counts the parts that the file says. Whatever people wrote is scanned as
 * any free text.
 */
export async function readGroupSettings(
	source: ByteSource,
	encoding: NonNullable<FileLook['encoding']>,
	gate: GateSettings,
	problems: ProblemList,
	signal?: AbortSignal
): Promise<{ rows: number; settings: Settings | null }> {
	const none = { rows: 0, settings: null };
	if (source.size > LIMITS.settingsKilobytes * BYTES_PER_KILOBYTE) {
		problems.addFile(fault('size', 'settings', { limit: LIMITS.settingsKilobytes }));
		return none;
	}
	const json = parse(await readAll(source, encoding, signal));
	if (json === undefined) {
		problems.addFile(fault('structure', 'broken_json')); // the parser's own message quotes the file
		return none;
	}
	const { settings, problems: wrong, texts, parts } = readSettings(json, gate.today);
	for (const { path, kind, details } of wrong) {
		problems.addFile(fault('bad_setting', kind, details), null, path || null);
	}
	for (const { path, text } of texts) {
		const found = recogniseInText(text, false);
		if (found) problems.addFile(found, null, path);
	}
	if (settings) compareCounts(settings, gate, problems);
	return { rows: parts, settings };
}

/** Says what the agreed k does to the figures: it may only protect more. */
function compareCounts(settings: Settings, gate: GateSettings, problems: ProblemList): void {
	const k = agreedMinimumCount(settings);
	const held = gate.minimumCount;
	if (k > held) problems.notice('settings_raise_count', null, { k });
	if (k < held) problems.notice('settings_keep_count', null, { k, held });
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
