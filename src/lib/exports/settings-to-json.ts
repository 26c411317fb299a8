import { toSettingsFile, type Settings } from '$lib/schemas';

/** The text of the settings file, as people edit it and the gate takes it again. */
export function settingsToJson(settings: Settings): string {
	return `${JSON.stringify(toSettingsFile(settings), null, '\t')}\n`;
}
