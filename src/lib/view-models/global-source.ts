import { textByKey } from '$lib/format';
import { BENCHMARKS } from '$lib/schemas';

/** The source of a global benchmark in the language that is read. */
export function globalSource(source: string): string {
	const id = Object.entries(BENCHMARKS).find((entry) => entry[1].source === source)?.[0];
	return (id && textByKey(`benchmark_source_${id}`)) ?? source;
}
