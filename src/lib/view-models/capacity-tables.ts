import { codeLabel } from '$lib/format';
import { m } from '$lib/messages';
import type { MetricId, MetricRow } from '$lib/metrics';
import { codesOf } from '$lib/schemas';
import { boundsOf } from '$lib/tables';
import type { Bar } from './worker-bars';
import { EMPLOYER_METRICS, type CapacityRows } from './capacity-requests';
import { countText, figureText } from './figure-text';
import { metricText } from './metric-text';
import { figureCells, readingText, rowFor, type PlainTable } from './plain-table';

/** The seven tools: sessions, and whom they reached. One caseworker may stand under several tools. */
export function toToolsTable({ sessions, sessionsYear, reached }: CapacityRows): PlainTable {
	return {
		columns: [
			{ id: 'tool', title: m.capacity_column_tool() },
			{ id: 'month', title: m.capacity_column_sessions_month(), isNumber: true },
			{ id: 'year', title: m.capacity_column_sessions_year(), isNumber: true },
			{ id: 'reached', title: m.capacity_column_reached(), isNumber: true },
			{ id: 'inPost', title: m.capacity_column_in_post(), isNumber: true },
			{ id: 'share', title: m.capacity_column_share(), isNumber: true },
			{ id: 'status', title: m.map_column_status() }
		],
		rows: codesOf('supervision_tool').map((tool) => {
			const [share, people, inPost] = figureCells('M17R', rowFor(reached ?? [], tool));
			return {
				id: tool,
				cells: [
					codeLabel('supervision_tool', tool),
					figureCells('M17', rowFor(sessions ?? [], tool))[0]!,
					figureCells('M17', rowFor(sessionsYear ?? [], tool))[0]!,
					people!,
					inPost!,
					share!,
					readingText(rowFor(reached ?? [], tool))
				]
			};
		})
	};
}

/** Which share of the caseworkers each tool reached; tools that nobody reported are in the table only. */
export function toToolBars({ reached }: CapacityRows): Bar[] {
	return shareBars('M17R', reached ?? [], codesOf('supervision_tool'), (tool) =>
		codeLabel('supervision_tool', tool)
	);
}

function shareBars(
	metric: MetricId,
	rows: MetricRow[],
	codes: readonly string[],
	labelOf: (code: string) => string
): Bar[] {
	return codes.flatMap((code) => {
		const row = rowFor(rows, code);
		const bounds = row && boundsOf(row.value);
		return bounds
			? [{ label: labelOf(code), text: figureText(metric, row.value), share: bounds.high / 100 }]
			: [];
	});
}

/** Observation or case files by session: 12 months, and the month alone. Sessions are not added. */
export function toSessionTable(
	metric: 'M18' | 'M19',
	year: MetricRow[],
	month: MetricRow[]
): PlainTable {
	return {
		columns: [
			{ id: 'session', title: codeLabel('dimension', 'session_no') },
			{ id: 'year', title: m.capacity_column_year(), isNumber: true },
			{ id: 'numerator', title: metricText(metric, 'numerator'), isNumber: true },
			{ id: 'denominator', title: metricText(metric, 'denominator'), isNumber: true },
			{ id: 'status', title: m.map_column_status() },
			{ id: 'month', title: m.capacity_column_month(), isNumber: true },
			{ id: 'monthCount', title: m.capacity_column_month_count(), isNumber: true }
		],
		rows: codesOf('session_number', 'session').map((session) => {
			const [inYear, inMonth] = [rowFor(year, session), rowFor(month, session)];
			const [monthFigure, , monthCount] = figureCells(metric, inMonth);
			return {
				id: session,
				cells: [
					codeLabel('session_number', session),
					...figureCells(metric, inYear),
					readingText(inYear),
					monthFigure!,
					monthCount!
				].map((cell, index) => (isMixed(inYear) && index === 1 ? m.capacity_mixed() : cell))
			};
		})
	};
}

const isMixed = (row: MetricRow | undefined) => row?.status === 'mixed';

/** The capacity assessment by domain and session, with how many improved; only what was reported. */
export function toAssessmentTable(rows: CapacityRows): PlainTable {
	const pairs = codesOf('session_number').flatMap((session) =>
		codesOf('assessment_domain', 'part').map((domain) => ({ session, domain }))
	);
	return {
		columns: [
			{ id: 'session', title: codeLabel('dimension', 'session_no') },
			{ id: 'domain', title: codeLabel('dimension', 'domain') },
			{ id: 'points', title: m.capacity_column_points(), isNumber: true },
			{ id: 'sum', title: m.capacity_column_points_of(), isNumber: true },
			{ id: 'improved', title: m.capacity_column_improved(), isNumber: true },
			{ id: 'pairs', title: m.capacity_column_improved_of(), isNumber: true },
			{ id: 'status', title: m.map_column_status() }
		],
		rows: pairs.flatMap(({ session, domain }) => {
			const points = rowFor(rows[`points_${session}`] ?? [], domain);
			const improved = rowFor(rows[`improved_${session}`] ?? [], domain);
			if (!points && !improved) return [];
			const [share, sum, most] = figureCells('M20', points);
			const [better, how, of] = figureCells('M20I', improved);
			return {
				id: `${session} ${domain}`,
				cells: [
					codeLabel('session_number', session),
					codeLabel('assessment_domain', domain),
					isMixed(points) ? m.capacity_mixed() : share!,
					ofText(sum!, most!, points),
					better!,
					ofText(how!, of!, improved),
					readingText(points)
				]
			};
		})
	};
}

/** `80 of 140`, or nothing where the figure says why there is none. */
function ofText(part: string, whole: string, row: MetricRow | undefined): string {
	return row && boundsOf(row.denominator) ? m.capacity_of({ part, whole }) : '';
}

/**
 * By kind of employer, in the order of the vocabulary. Where one agency is all of its kind, only its
 * staff are counted: what stands beside would be that agency's result.
 */
export function toEmployerTable(rows: CapacityRows): PlainTable {
	const inPost = rows.employer_M07 ?? [];
	return {
		columns: [
			{ id: 'employer', title: codeLabel('dimension', 'employer_type') },
			{ id: 'inPost', title: metricText('M07', 'denominator'), isNumber: true },
			...EMPLOYER_METRICS.map((metric) => ({
				id: metric,
				title: metricText(metric, 'short'),
				isNumber: true
			}))
		],
		rows: codesOf('employer_type').flatMap((type) => {
			const staff = rowFor(inPost, type);
			if (!staff) return [];
			const isAlone = Math.max(staff.sendersReported, staff.sendersExpected) < 2;
			const figures = EMPLOYER_METRICS.map((metric) =>
				isAlone
					? m.capacity_one_agency()
					: shareOf(metric, rowFor(rows[`employer_${metric}`] ?? [], type))
			);
			return {
				id: type,
				cells: [codeLabel('employer_type', type), countText(staff.denominator), ...figures]
			};
		})
	};
}

/** `72% (63 of 87)`. */
function shareOf(metric: MetricId, row: MetricRow | undefined): string {
	const [figure, part, whole] = figureCells(metric, row);
	return row && boundsOf(row.value)
		? m.capacity_share_of({ figure: figure!, part: part!, whole: whole! })
		: figure!;
}

/** Licences by role: where no scheme exists the question does not arise. */
export function toLicenceTable({ licensedRoles }: CapacityRows): PlainTable {
	return {
		columns: [
			{ id: 'role', title: codeLabel('dimension', 'role') },
			{ id: 'share', title: metricText('M12', 'short'), isNumber: true },
			{ id: 'numerator', title: metricText('M12', 'numerator'), isNumber: true },
			{ id: 'denominator', title: metricText('M12', 'denominator'), isNumber: true }
		],
		rows: codesOf('role', 'caseworker').flatMap((role) => {
			const row = rowFor(licensedRoles ?? [], role);
			if (!row) return [];
			const cells = figureCells('M12', row);
			const noScheme = m.capacity_no_scheme();
			const isApplicable = row.value.kind !== 'missing' || row.value.reason !== 'not-applicable';
			return {
				id: role,
				cells: [codeLabel('role', role), ...(isApplicable ? cells : [noScheme, noScheme, noScheme])]
			};
		})
	};
}
