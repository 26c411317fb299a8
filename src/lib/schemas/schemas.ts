import caseload from '../../../data-schemas/caseload.schema.json';
import caseloadTotal from '../../../data-schemas/caseload_total.schema.json';
import caseloadBand from '../../../data-schemas/caseload_band.schema.json';
import rapidWeek1 from '../../../data-schemas/rapid_week1.schema.json';
import refArea from '../../../data-schemas/ref_area.schema.json';
import refPopulation from '../../../data-schemas/ref_population.schema.json';
import submission from '../../../data-schemas/submission.schema.json';
import supervision from '../../../data-schemas/supervision.schema.json';
import workforce from '../../../data-schemas/workforce.schema.json';
import assessment from '../../../data-schemas/assessment.schema.json';
import cpms18 from '../../../data-schemas/cpms18.schema.json';
import perception from '../../../data-schemas/perception.schema.json';
import qaf from '../../../data-schemas/qaf.schema.json';
import qafAction from '../../../data-schemas/qaf_action.schema.json';
import services from '../../../data-schemas/services.schema.json';
import systemReview from '../../../data-schemas/system_review.schema.json';
import training from '../../../data-schemas/training.schema.json';
import type { Field, TableSchema } from './table-schema';

const FILES = {
	ref_area: refArea,
	ref_population: refPopulation,
	submission,
	workforce,
	caseload,
	caseload_total: caseloadTotal,
	caseload_band: caseloadBand,
	supervision,
	training,
	assessment,
	services,
	qaf,
	qaf_action: qafAction,
	cpms18,
	perception,
	system_review: systemReview,
	rapid_week1: rapidWeek1
};

export type SchemaId = keyof typeof FILES;

/** Every table that the atlas stores. */
export const SCHEMAS = FILES as unknown as Record<SchemaId, TableSchema>;

export const SCHEMA_IDS = Object.keys(FILES) as SchemaId[];

/**
 * Every file that the atlas accepts; nothing else gets in (promise 1). In the order in which files
 * are admitted: areas first, because the others name them.
 */
export const FILE_IDS = SCHEMA_IDS.filter((schema) => !SCHEMAS[schema].storedOnly);

/** The columns that a file of the schema may have. */
export function fileFields(schema: SchemaId): Field[] {
	return SCHEMAS[schema].fields.filter((field) => !field.storedOnly);
}

/** The field of that name. @throws when the schema has none: a fault in the program, not in a file */
export function fieldOf(schema: SchemaId, name: string): Field {
	const field = SCHEMAS[schema].fields.find((candidate) => candidate.name === name);
	if (!field) throw new Error(`data-schemas/${schema}.schema.json has no field ${name}`);
	return field;
}

/** Name of the column that plays this part in the schema, or null. */
export function columnFor(schema: SchemaId, role: NonNullable<Field['role']>): string | null {
	return SCHEMAS[schema].fields.find((field) => field.role === role)?.name ?? null;
}
