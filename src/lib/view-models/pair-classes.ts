import { quantileSorted } from 'd3-array';
import type { MetricId, MetricRow } from '$lib/metrics';
import type { Benchmark, Settings } from '$lib/schemas';
import { boundsOf, type Cell } from '$lib/tables';
import { benchmarkOf } from './metric-text';

/** The two figures that the map shows together: how much there is to do, and who is there to do it. */
export const PAIR = { caseload: 'M03', coverage: 'M01' } as const satisfies Record<
	string,
	MetricId
>;

/** Caseload within or over its benchmark, and more or fewer caseworkers than the split. */
export type PairClass = 'within_more' | 'within_fewer' | 'over_more' | 'over_fewer';

export interface PairSplit {
	/** The most open cases per caseworker that meet the benchmark. */
	caseload: number;
	/** Fewer caseworkers per 100,000 children than this are few. */
	coverage: number;
	/** Whether the country has set it; else it is the middle of all figures. */
	isAgreed: boolean;
}

/**
 * Where the two figures are split: the caseload at its benchmark; the caseworkers at what the
 * country has agreed on, else in the middle of the figures of all months, so that months compare.
 */
export function pairSplit(coverage: MetricRow[], settings: Settings): PairSplit {
	const agreed: Benchmark | null = benchmarkOf(PAIR.coverage, settings);
	const highest = coverage.flatMap(({ value }) => boundsOf(value)?.high ?? []);
	const sorted = highest.sort((a, b) => a - b);
	return {
		caseload: benchmarkOf(PAIR.caseload, settings)!.value,
		coverage: agreed?.value ?? roundToFive(quantileSorted(sorted, 0.5) ?? 0),
		isAgreed: agreed !== null
	};
}

const roundToFive = (value: number) => (value < 10 ? Math.round(value) : 5 * Math.round(value / 5));

/** Every class that the two figures may be in together; none where one of them is missing. */
export function pairClassesOf(split: PairSplit, caseload: Cell, coverage: Cell): PairClass[] {
	const [cases, workers] = [boundsOf(caseload), boundsOf(coverage)];
	if (!cases || !workers) return [];
	const burdens = [
		...(cases.low <= split.caseload ? ['within' as const] : []),
		...(cases.high > split.caseload ? ['over' as const] : [])
	];
	const staffs = [
		...(workers.high >= split.coverage ? ['more' as const] : []),
		...(workers.low < split.coverage ? ['fewer' as const] : [])
	];
	return burdens.flatMap((burden) => staffs.map((staff) => `${burden}_${staff}` as const));
}
