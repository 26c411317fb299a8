import Papa from 'papaparse';
import { m } from '$lib/messages';
import { describe, latestCompleteMonth, loadDatabase, measure } from '$lib/pipeline';
import { openNativeDatabase } from '$lib/database/native';
import { columnsFor, toRecord } from './metric-record';
import { readMetricRequest, type MetricOptions } from './read-metric-request';
import { openReleaseAt } from './open-release-at';
import { WrongUse } from './wrong-use';

export interface MetricsOptions extends MetricOptions {
	release: string;
	format: 'csv' | 'json';
}

export async function metrics(options: MetricsOptions): Promise<void> {
	const holdings = await openReleaseAt(options.release);
	const database = await openNativeDatabase();
	try {
		await loadDatabase(database, holdings);
		const description = await describe(database);
		const month = latestCompleteMonth(description, holdings.settings);
		if (month === null) throw new WrongUse(m.atlas_error_no_figures());
		const request = readMetricRequest(options, description, month);
		const records = (await measure(database, request)).map((row) => toRecord(request, row));
		console.log(
			options.format === 'json'
				? JSON.stringify(records, null, '\t')
				: Papa.unparse(
						{ fields: columnsFor(request), data: records },
						{ newline: '\n', escapeFormulae: true }
					)
		);
	} finally {
		await database.close();
	}
}
