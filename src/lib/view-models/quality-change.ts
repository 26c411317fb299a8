import { formatMonth } from '$lib/format';
import { m } from '$lib/messages';
import { QUALITY_LEVELS, type QualityItem } from './quality-item';
import type { QualityAssessment } from './quality-rounds';

/**
 * Where an item went since the round before; `unclear` where groups differ so that it may have gone
 * either way or nowhere, `not_comparable` where the tool was adapted in between.
 */
export type QualityStep =
	'better' | 'same' | 'worse' | 'unclear' | 'not_comparable' | 'new' | 'first_round';

export interface QualityChange {
	step: QualityStep;
	/** `↑ Better than in February 2025`; arrows and words, no numbers: levels are an order. */
	text: string;
}

/** How an item stands to the same item of the assessment before; both must be rated. */
export function changeOf(item: QualityItem, { before, version }: QualityAssessment): QualityChange {
	if (!before) return { step: 'first_round', text: m.quality_change_first() };
	const month = formatMonth(before.month);
	if (before.version !== version)
		return { step: 'not_comparable', text: m.quality_change_not_comparable({ month }) };
	const earlier = before.items.find((each) => each.item === item.item);
	if (item.state !== 'rated' || earlier?.state !== 'rated')
		return { step: 'new', text: m.quality_change_new({ month }) };
	const step = stepBetween(rangeOf(earlier), rangeOf(item));
	return { step, text: TEXTS[step]({ month }) };
}

interface Places {
	best: number;
	worst: number;
}

function rangeOf({ levels }: QualityItem): Places {
	const places = levels.map((level) => QUALITY_LEVELS.indexOf(level));
	return { best: Math.min(...places), worst: Math.max(...places) };
}

function stepBetween(before: Places, now: Places): 'better' | 'same' | 'worse' | 'unclear' {
	if (now.worst < before.best) return 'better';
	if (now.best > before.worst) return 'worse';
	const isPoint = now.best === now.worst && before.best === before.worst;
	return isPoint ? 'same' : 'unclear';
}

const TEXTS = {
	better: m.quality_change_better,
	same: m.quality_change_same,
	worse: m.quality_change_worse,
	unclear: m.quality_change_unclear
};
