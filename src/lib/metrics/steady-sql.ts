import { sql, type Sql } from './sql';

/** Keeps of a query what is of the agencies that have reported every month. @param sender column with their code */
export function steadySql(sender: Sql): Sql {
	return sql`SEMI JOIN steady_sender ON steady_sender.org_code = ${sender}`;
}
