import { getAtlas, type MetricRequest, type MetricRow } from '$lib/session';

/**
 * Figures as they were when the meeting first asked for them: whatever is loaded meanwhile, no
 * figure moves while it is discussed.
 */
export class FrozenFigures {
	readonly #atlas = getAtlas();
	readonly #kept = new Map<string, MetricRow[]>();
	/** What stood then, for the names and rules that figures are read by. */
	readonly settings = this.#atlas.settings;
	readonly senders = this.#atlas.senders;

	/** The rows, or undefined until they have been measured; reactive where it is read. */
	read(request: MetricRequest): MetricRow[] | undefined {
		const key = JSON.stringify(request);
		const kept = this.#kept.get(key);
		if (kept) return kept;
		const rows = this.#atlas.isEmpty ? undefined : this.#atlas.figures(request);
		if (rows) this.#kept.set(key, rows);
		return rows;
	}
}
