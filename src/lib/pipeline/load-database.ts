import type { Database } from '$lib/database';
import { DERIVATIONS } from '$lib/metrics';
import { mergeProtected } from '$lib/protection';
import { SCHEMA_IDS } from '$lib/schemas';
import type { Holdings } from './holdings';
import { settingStatements } from './setting-statements';
import { standInTables, storeEstimates } from './stand-in-tables';

/**
 * Stores one table per schema, without rows where nothing is held, the settings of the group, and
 * what metrics derive from them. Week-one reports stand in for full files that have not come
 * (`estimated` tells where).
 */
export async function loadDatabase(database: Database, holdings: Holdings): Promise<void> {
	const { tables, estimates } = standInTables(holdings);
	const held = [...holdings.parts.map((part) => part.table), ...tables];
	for (const schema of SCHEMA_IDS) {
		const own = held.filter((table) => table.schema === schema);
		await database.store(mergeProtected(schema, own));
	}
	await storeEstimates(database, estimates);
	for (const sql of settingStatements(holdings.settings)) await database.execute(sql);
	for (const sql of DERIVATIONS) await database.execute(sql);
}
