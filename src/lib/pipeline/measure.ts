import type { Database } from '$lib/database';
import { compileMetric, readMetricRows, type MetricRequest, type MetricRow } from '$lib/metrics';

/** The figures of one request, from a database that `loadDatabase` has filled. @throws QueryError */
export async function measure(database: Database, request: MetricRequest): Promise<MetricRow[]> {
	const { text, parameters } = compileMetric(request);
	return readMetricRows(request, await database.query(text, parameters));
}
