import { codeLabel, formatDaySpan, formatList } from '$lib/format';
import { m } from '$lib/messages';
import type { ReviewRow } from '$lib/metrics';
import { codesOf } from '$lib/schemas';
import type { AreaPlace } from './map-model';

/** One of the seven review areas, as it stands for the chosen area. */
export interface Review {
	id: string;
	/** From 1, as the areas are numbered. */
	number: number;
	title: string;
	/** A code of `review_status`, or that nobody has reviewed it. */
	state: string;
	/** In words: `In place`, `Absent`, `Not known`, `Not reviewed`. */
	status: string;
	/** For which area the status was stated, where, when and by what source; empty without a review. */
	details: string[];
}

const NOT_REVIEWED = 'not_reviewed';
const IN_PLACE = codesOf('review_status', 'in_place');

/** Areas that are told in text; numbers and perceptions have figures of their own. */
const TOLD_IN_TEXT = codesOf('review_area').filter((code) => !/^[37]/.test(code));

/**
 * The seven areas in order, each with the newest review of the chosen area or of the nearest area
 * around it: laws and budgets are mostly stated for a country.
 * @param rows every review up to the month @param place code of the chosen area
 */
export function toReviews(
	rows: readonly ReviewRow[],
	place: string,
	areas: readonly AreaPlace[]
): Review[] {
	const nameOf = (code: string) => areas.find((area) => area.code === code)?.name ?? code;
	const around = pathOf(place, areas);
	return codesOf('review_area').map((id, index) => {
		const ofArea = rows.filter(({ reviewArea }) => reviewArea === id);
		const row = around
			.map((code) => ofArea.find(({ areaCode }) => areaCode === code))
			.find((found) => found !== undefined);
		const inside = ofArea.filter(
			({ areaCode }) => areaCode !== place && pathOf(areaCode, areas).includes(place)
		);
		const state = row?.status ?? NOT_REVIEWED;
		return {
			id,
			number: index + 1,
			title: codeLabel('review_area', id),
			state,
			status: row ? codeLabel('review_status', row.status) : m.profile_not_reviewed(),
			details: [
				...(row ? detailsOf(row, nameOf(row.areaCode), row.areaCode === place) : []),
				...(inside.length
					? [
							m.profile_reviewed_inside({
								areas: formatList(
									inside.map(
										({ areaCode, status }) =>
											`${nameOf(areaCode)} (${codeLabel('review_status', status)})`
									)
								)
							})
						]
					: [])
			]
		};
	});
}

function detailsOf(row: ReviewRow, area: string, isOwn: boolean): string[] {
	return [
		isOwn ? m.profile_stated_here({ area }) : m.profile_stated_for({ area }),
		m.profile_reviewed_on({ day: formatDaySpan([row.reviewedOn]) }),
		...(row.source ? [m.profile_review_source({ source: row.source })] : []),
		...(row.note ? [m.profile_review_note({ note: row.note })] : [])
	];
}

/** An area and the areas around it, the nearest first. */
function pathOf(code: string, areas: readonly AreaPlace[]): string[] {
	const path: string[] = [];
	let next: string | null | undefined = code;
	while (next && !path.includes(next)) {
		path.push(next);
		next = areas.find((area) => area.code === next)?.parent;
	}
	return path;
}

/** Of the areas that are told in text: how many are in place, of how many with a known status. */
export function countReviews(reviews: readonly Review[]) {
	const told = reviews.filter(({ id }) => TOLD_IN_TEXT.includes(id));
	return {
		inPlace: told.filter(({ state }) => IN_PLACE.includes(state)).length,
		known: told.filter(({ state }) => state !== NOT_REVIEWED && state !== 'unknown').length,
		unknown: told.filter(({ state }) => state === 'unknown').length,
		notReviewed: told.filter(({ state }) => state === NOT_REVIEWED).length
	};
}
