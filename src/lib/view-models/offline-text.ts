import { formatNumber } from '$lib/format';
import { m } from '$lib/messages';

/** How far the site is kept on this device; counts are files. */
export type OfflineState =
	| { kind: 'unknown' }
	| { kind: 'impossible' }
	| { kind: 'keeping' | 'interrupted' | 'ready'; kept: number; total: number };

export interface OfflineMark {
	kind: OfflineState['kind'];
	text: string;
	/** What stands behind it, or what to do; null where there is nothing to add. */
	hint: string | null;
}

/** Whether the atlas is ready for use without a network, in words that claim no more than was checked. */
export function toOfflineMark(state: OfflineState): OfflineMark {
	const { kind } = state;
	switch (kind) {
		case 'unknown':
			return { kind, text: m.offline_unknown(), hint: null };
		case 'impossible':
			return { kind, text: m.offline_impossible(), hint: m.offline_impossible_hint() };
	}
	const counts = { kept: formatNumber(state.kept), total: formatNumber(state.total) };
	switch (kind) {
		case 'keeping':
			return { kind, text: m.offline_keeping(counts), hint: m.offline_keeping_hint() };
		case 'interrupted':
			return { kind, text: m.offline_interrupted(counts), hint: m.offline_interrupted_hint() };
		case 'ready':
			return { kind, text: m.offline_ready(), hint: m.offline_ready_hint(counts) };
	}
}
