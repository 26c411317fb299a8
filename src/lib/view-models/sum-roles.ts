import type { MetricRow } from '$lib/metrics';
import { boundsOf, cellBetween, missing } from '$lib/tables';

/**
 * The share of all roles together from the shares of each, for every area and period. Each
 * caseworker has one role, so roles add up; a team that is too small to tell of its training is then
 * left out by itself, and not with every other team of its agency in the area.
 * @param rows a share in percent split by role
 */
export function sumRoles(rows: MetricRow[]): MetricRow[] {
	const groups = new Map<string, MetricRow[]>();
	for (const row of rows) {
		const key = `${row.areaCode} ${row.period}`;
		groups.set(key, [...(groups.get(key) ?? []), row]);
	}
	return [...groups.values()].map(sumOf);
}

function sumOf(rows: MetricRow[]): MetricRow {
	const told = rows.flatMap(({ numerator, denominator }) => {
		const [part, whole] = [boundsOf(numerator), boundsOf(denominator)];
		return part && whole ? [{ part, whole }] : [];
	});
	const add = (side: 'part' | 'whole', end: 'low' | 'high') =>
		told.reduce((sum, each) => sum + each[side][end], 0);
	const most = (name: 'sendersReported' | 'sendersExpected') =>
		Math.max(...rows.map((row) => row[name]));
	const withheld = rows.reduce((sum, row) => sum + row.withheld, 0);
	const common = {
		...rows[0]!,
		dimensionValue: null,
		sendersReported: most('sendersReported'),
		sendersExpected: most('sendersExpected'),
		leftOut: rows.reduce((sum, row) => sum + row.leftOut, 0),
		withheld
	};
	const [low, high] = [add('whole', 'low'), add('whole', 'high')];
	if (low === 0) return { ...common, ...untold(rows) };
	return {
		...common,
		numerator: cellBetween(add('part', 'low'), add('part', 'high')),
		denominator: cellBetween(low, high),
		value: cellBetween(
			(100 * add('part', 'low')) / high,
			Math.min(100, (100 * add('part', 'high')) / low)
		),
		status: withheld || common.sendersReported < common.sendersExpected ? 'partial' : 'ok'
	};
}

/** Of nobody it is told: because it is withheld, not reported, or nobody is there. */
function untold(
	rows: MetricRow[]
): Pick<MetricRow, 'value' | 'numerator' | 'denominator' | 'status'> {
	const has = (reason: string) =>
		rows.some(({ value }) => value.kind === 'missing' && value.reason === reason);
	const all = (cell: ReturnType<typeof missing>) => ({
		value: cell,
		numerator: cell,
		denominator: cell
	});
	if (has('withheld') || rows.some((row) => row.withheld > 0)) {
		return { ...all(missing('withheld')), status: 'suppressed' };
	}
	if (has('no-report')) return { ...all(missing('no-report')), status: 'no_submission' };
	return { ...all(missing('not-applicable')), status: 'not_applicable' };
}
