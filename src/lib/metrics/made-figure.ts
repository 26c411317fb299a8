import { SCHEMAS, type SchemaId } from '$lib/schemas';
import { MEASURE_STATUS, columnKind } from '$lib/tables';

const { given, notReported } = MEASURE_STATUS;

/** A figure `x` of a made table from two expressions; null ends mean that nobody reported it. */
export function madeFigure(name: string, low: string, high = low): string {
	return `(${low})::DOUBLE AS ${name}_low, (${high})::DOUBLE AS ${name}_high,
			CASE WHEN (${low}) IS NULL THEN ${notReported} ELSE ${given} END::UTINYINT AS ${name}_status`;
}

/** Last day of a month of ours. */
export const LAST_DAY = `last_day(make_date((month // 12)::BIGINT, (month % 12 + 1)::BIGINT, 1))`;

/** The month of a day. */
export const monthOf = (day: string) =>
	`(date_part('year', ${day}::DATE) * 12 + date_part('month', ${day}::DATE) - 1)::INTEGER`;

/** Every column of a stored file, codes as text: a made table cannot keep an ENUM without values. */
export function columnsAsText(schema: SchemaId): string {
	return SCHEMAS[schema].fields
		.flatMap((field) => {
			const { name } = field;
			const kind = columnKind(field);
			if (kind === 'measure') return [`${name}_low`, `${name}_high`, `${name}_status`];
			return kind === 'code' ? [`${name}::VARCHAR AS ${name}`] : [name];
		})
		.join(', ');
}
