import { weekOneRows, type WeekOneEntry, type WeekOneSender } from '$lib/view-models';
import { toCsv } from './to-csv';

/** What was filled in as the text of a rapid_week1 file. Exact: it has not passed the gate. */
export function weekOneToCsv(sender: WeekOneSender, entries: readonly WeekOneEntry[]): string {
	return toCsv(weekOneRows(sender, entries));
}
