import { m } from '$lib/messages';
import type { SchemaId } from '$lib/schemas';

const TITLES: Record<SchemaId, () => string> = {
	ref_area: m.data_schema_ref_area,
	ref_population: m.data_schema_ref_population,
	submission: m.data_schema_submission,
	workforce: m.data_schema_workforce,
	caseload_total: m.data_schema_caseload_total,
	caseload: m.data_schema_caseload,
	caseload_band: m.data_schema_caseload_band,
	supervision: m.data_schema_supervision,
	training: m.data_schema_training,
	assessment: m.data_schema_assessment,
	services: m.data_schema_services,
	qaf: m.data_schema_qaf,
	qaf_action: m.data_schema_qaf_action,
	cpms18: m.data_schema_cpms18,
	perception: m.data_schema_perception,
	system_review: m.data_schema_system_review,
	rapid_week1: m.data_schema_rapid_week1
};

/** What people call a file of that schema, such as `Caseload`. */
export function schemaTitle(schema: SchemaId): string {
	return TITLES[schema]();
}
