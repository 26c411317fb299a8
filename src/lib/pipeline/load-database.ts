import type { Database } from '$lib/database';
import { DERIVATIONS } from '$lib/metrics';
import { mergeProtected } from '$lib/protection';
import { SCHEMA_IDS } from '$lib/schemas';
import type { Holdings } from './holdings';
import { settingStatements } from './setting-statements';

/**
 * Stores one table per schema, without rows where nothing is held, the settings of the group, and
 * what metrics derive from them.
 */
export async function loadDatabase(database: Database, holdings: Holdings): Promise<void> {
	for (const schema of SCHEMA_IDS) {
		const parts = holdings.parts.filter((part) => part.schema === schema);
		await database.store(
			mergeProtected(
				schema,
				parts.map((part) => part.table)
			)
		);
	}
	for (const sql of settingStatements(holdings.settings)) await database.execute(sql);
	for (const sql of DERIVATIONS) await database.execute(sql);
}
