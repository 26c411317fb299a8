import { SCHEMAS, columnFor, type SchemaId } from '$lib/schemas';

/** What protection needs to know of a file of counts that are split by one dimension at a time. */
export interface CaseSpec {
	schema: SchemaId;
	period: string;
	area: string;
	/** The sender, or the series where none is told. */
	sender: string;
	dimension: string;
	value: string;
	/** Code of the dimension whose rows are not split. */
	total: string;
	/** Figures that count children (class B), in the order of the schema. */
	measures: string[];
	/** A stock goes on from month to month; else each month is measured by itself. */
	hasStock: boolean;
	/** Place in `measures` of the month-end stock, and of the flows that change it; -1 without. */
	stock: number;
	plus: number[];
	minus: number[];
	/** Flows in `measures`, whether they change the stock or not. */
	flows: number[];
	/** Table that holds the sender's totals over its areas, if the schema has one. */
	totals: SchemaId | null;
}

/**
 * @param present the columns that there are
 * @returns null when the schema does not split its counts by a dimension
 */
export function caseSpec(schema: SchemaId, present: Set<string>): CaseSpec | null {
	const { fields, rules } = SCHEMAS[schema];
	const split = rules.find((rule) => rule.kind === 'parts_and_total');
	if (!split) return null;
	const counts = fields.filter(
		({ name, measure }) => measure?.privacyClass === 'B' && present.has(name)
	);
	const measures = counts.map(({ name }) => name);
	const identity = rules.find((rule) => rule.kind === 'stock_flow');
	const placeOf = (name: string) => measures.indexOf(name);
	const totals = `${schema}_total` as SchemaId;
	return {
		schema,
		period: columnFor(schema, 'month')!,
		area: columnFor(schema, 'area')!,
		sender: columnFor(schema, 'sender') ?? columnFor(schema, 'series')!,
		dimension: split.dimension,
		value: split.value,
		total: split.total,
		measures,
		hasStock: identity !== undefined,
		stock: identity ? placeOf(identity.stock) : -1,
		plus: identity ? identity.plus.map(placeOf).filter((place) => place >= 0) : [],
		minus: identity ? identity.minus.map(placeOf).filter((place) => place >= 0) : [],
		flows: counts.flatMap(({ measure }, place) => (measure!.overTime === 'flow' ? [place] : [])),
		totals: Object.hasOwn(SCHEMAS, totals) ? totals : null
	};
}

/** Dimensions whose value harms when it becomes known: never shown where all children share one. */
export const SENSITIVE_DIMENSIONS = ['risk', 'disability'];
/** Dimensions that do not change from month to month, so that stock and flows add up by their values. */
export const LASTING_DIMENSIONS = ['sex', 'disability'];
/** Dimensions whose breakdown is also stored as the sender's total over its areas. */
export const TOTALLED_DIMENSIONS = ['sex', 'age', 'disability'];
/** Values that say that nothing is known. */
export const UNKNOWN_VALUES = ['u', 'x', 'not_assessed', 'unspecified'];
