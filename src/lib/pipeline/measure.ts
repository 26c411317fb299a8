import type { Database } from '$lib/database';
import {
	compileList,
	compileMetric,
	readListRows,
	readMetricRows,
	type ListId,
	type ListRequest,
	type ListRows,
	type MetricRequest,
	type MetricRow
} from '$lib/metrics';

/** The figures of one request, from a database that `loadDatabase` has filled. @throws QueryError */
export async function measure(database: Database, request: MetricRequest): Promise<MetricRow[]> {
	const { text, parameters } = compileMetric(request);
	return readMetricRows(request, await database.query(text, parameters));
}

/** The rows of one list, as `measure`. */
export async function listRows<Id extends ListId>(
	database: Database,
	request: ListRequest & { list: Id }
): Promise<ListRows[Id][]> {
	const { text, parameters } = compileList(request);
	return readListRows(request, await database.query(text, parameters));
}

/** The rows of a request of either kind. */
export function answer<R extends MetricRequest | ListRequest>(
	database: Database,
	request: R
): Promise<R extends { list: infer Id extends ListId } ? ListRows[Id][] : MetricRow[]> {
	const rows = 'list' in request ? listRows(database, request) : measure(database, request);
	return rows as ReturnType<typeof answer<R>>;
}
