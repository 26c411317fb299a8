import { m } from '$lib/messages';
import type { FigureCardModel } from './figure-card';
import type { PlainTable } from './plain-table';
import type { Review } from './profile-reviews';

/** What the profile shows, to be written to one file. */
export interface ShownProfile {
	reviews: readonly Review[];
	/** Cards by the number of the area under which they stand. */
	cards: { area: number; card: FigureCardModel }[];
	numbers: PlainTable;
	licences: PlainTable;
	opinions: PlainTable;
}

export const profileColumns = (): string[] => [
	m.profile_file_area(),
	m.profile_file_item(),
	m.profile_file_figure(),
	m.profile_file_numerator(),
	m.profile_file_denominator(),
	m.profile_file_more()
];

/** The whole page as rows, area after area: status, then figures, as on the screen. */
export function toProfileRows(shown: ShownProfile): string[][] {
	return shown.reviews.flatMap((review) => {
		const title = `${review.number}. ${review.title}`;
		const cards = shown.cards
			.filter(({ area }) => area === review.number)
			.map(({ card }) => [
				title,
				card.title,
				card.figure,
				card.parts?.numerator.figure ?? '',
				card.parts?.denominator?.figure ?? '',
				card.notes.join(' ')
			]);
		const status = [title, m.profile_status(), review.status, '', '', review.details.join(' ')];
		return [status, ...cards, ...tableRows(shown, review.number).map((row) => [title, ...row])];
	});
}

function tableRows({ numbers, licences, opinions }: ShownProfile, area: number): string[][] {
	switch (area) {
		case 3:
			return numbers.rows.map(({ cells: [value, split, count, rate] }) => [
				m.text_named({ name: split!, text: value! }),
				rate!,
				count!,
				'',
				''
			]);
		case 5:
			return licences.rows.map(({ cells: [role, ...figures] }) => [role!, ...figures, '']);
		case 7:
			return opinions.rows.map(
				({ cells: [topic, share, favourable, answers, response, invited, status] }) => [
					topic!,
					share!,
					favourable!,
					answers!,
					m.profile_file_response({ response: response!, invited: invited!, status: status! })
				]
			);
		default:
			return [];
	}
}
