import benchmarks from '../../../data-schemas/benchmarks.json';

export type BenchmarkId = keyof typeof benchmarks;

export interface Benchmark {
	value: number;
	/** Lower end where the benchmark is a span, such as 5 to 6 caseworkers per supervisor. */
	low?: number;
	/** Figures under this carry a caveat. */
	caveatBelow?: number;
	better: 'lower' | 'higher';
	source: string;
	/** Who agreed on a local value and when; null while the global value stands. */
	contextualised: { agreedBy: string; agreedOn: string } | null;
}

export const BENCHMARKS = benchmarks as Record<BenchmarkId, Benchmark>;
