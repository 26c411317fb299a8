import { codeLabel } from '$lib/format';
import { m } from '$lib/messages';
import { vocabularyOf, type Dimension, type MetricRow } from '$lib/metrics';
import { codesOf } from '$lib/schemas';
import { boundsOf } from '$lib/tables';
import type { Bar } from './worker-bars';
import { countText, figureText } from './figure-text';
import { figureCells, readingText, rowFor, type PlainTable } from './plain-table';
import { PROFILE_SPLITS, type ProfileRows } from './profile-requests';

/** Codes that say that an attribute is not told, as of small teams. */
const NOT_TOLD = ['all', 'u', 'unknown'];

/** Caseworkers and their rate by role, employer, status, contract and sex; each split is by itself. */
export function toNumbersTable(rows: ProfileRows): PlainTable {
	return {
		columns: [
			{ id: 'value', title: m.profile_column_group() },
			{ id: 'split', title: m.profile_column_split() },
			{ id: 'count', title: m.profile_column_caseworkers(), isNumber: true },
			{ id: 'rate', title: m.profile_column_rate(), isNumber: true }
		],
		rows: PROFILE_SPLITS.flatMap((split) =>
			valuesOf(rows[split] ?? [], split).map(({ code, row }) => ({
				id: `${split} ${code}`,
				cells: [
					labelOf(split, code),
					codeLabel('dimension', split),
					countText(row.numerator),
					figureText('M01', row.value)
				]
			}))
		)
	};
}

/** Caseworkers by role as bars: the longest role is the whole width. */
export function toRoleCounts(rows: MetricRow[]): Bar[] {
	const known = valuesOf(rows, 'role').flatMap(({ code, row }) => {
		const bounds = boundsOf(row.numerator);
		return bounds ? [{ code, row, high: bounds.high }] : [];
	});
	const longest = Math.max(1, ...known.map(({ high }) => high));
	return known.map(({ code, row, high }) => ({
		label: labelOf('role', code),
		text: countText(row.numerator),
		share: high / longest
	}));
}

function valuesOf(rows: MetricRow[], split: Dimension) {
	const codes = [...codesOf(vocabularyOf(split))].sort(
		(a, b) => Number(NOT_TOLD.includes(a)) - Number(NOT_TOLD.includes(b))
	);
	return codes.flatMap((code) => {
		const row = rowFor(rows, code);
		return row ? [{ code, row }] : [];
	});
}

const labelOf = (split: Dimension, code: string) =>
	NOT_TOLD.includes(code) ? m.profile_not_told() : codeLabel(vocabularyOf(split), code);

/** Perceptions topic by topic, with how many answered; topics are never added. */
export function toOpinionsTable({ opinions, answered }: ProfileRows): PlainTable {
	return {
		columns: [
			{ id: 'topic', title: codeLabel('dimension', 'topic') },
			{ id: 'share', title: m.profile_column_favourable(), isNumber: true },
			{ id: 'favourable', title: m.profile_column_favourable_count(), isNumber: true },
			{ id: 'answers', title: m.profile_column_answers(), isNumber: true },
			{ id: 'response', title: m.profile_column_response(), isNumber: true },
			{ id: 'invited', title: m.profile_column_invited(), isNumber: true },
			{ id: 'status', title: m.map_column_status() }
		],
		rows: codesOf('perception_topic').map((topic) => {
			const [opinion, response] = [rowFor(opinions ?? [], topic), rowFor(answered ?? [], topic)];
			const [rate, , invited] = figureCells('M33R', response);
			return {
				id: topic,
				cells: [
					codeLabel('perception_topic', topic),
					...figureCells('M33', opinion),
					rate!,
					invited!,
					readingText(opinion)
				]
			};
		})
	};
}

export function toOpinionBars(rows: MetricRow[]): Bar[] {
	return codesOf('perception_topic').flatMap((topic) => {
		const row = rowFor(rows, topic);
		const bounds = row && boundsOf(row.value);
		if (!bounds) return [];
		const label = codeLabel('perception_topic', topic);
		return [{ label, text: figureText('M33', row.value), share: bounds.high / 100 }];
	});
}
