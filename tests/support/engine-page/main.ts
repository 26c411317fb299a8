import { openBrowserDatabase } from '$lib/database';

declare global {
	interface Window {
		/** @returns what the engine answers, or `refused` */
		askEngine(sql: string): Promise<string>;
	}
}

const database = openBrowserDatabase();

window.askEngine = async (sql) => {
	const engine = await database;
	return engine.query(sql).then(
		({ columns }) => JSON.stringify(Object.values(columns).map((column) => Array.from(column))),
		() => 'refused'
	);
};
