import { joinSql, sql, type Sql } from './sql';

/** True where an expression is one of the codes. */
export function oneOf(expression: Sql, codes: string[]): Sql {
	if (!codes.length) return sql`false`;
	const list = joinSql(
		codes.map((code) => sql`${code}`),
		', '
	);
	return sql`${expression} IN (${list})`;
}
