import { fileFields, type SchemaId } from '$lib/schemas';

/** Cells of a row by column; columns that a file of the schema may have and the row lacks are empty. */
export type FileRow = Record<string, string | number>;

const AT = { period: '2026-01', area_code: 'XA01' };

/** A row of each file that follows week one, with everything that must stand in it. */
const DEFAULTS: Partial<Record<SchemaId, FileRow>> = {
	training: { ...AT, org_code: 'ORG07', role: 'NGO_CW', sex: 'all', level: 'L1' },
	assessment: {
		...AT,
		org_code: 'ORG07',
		tool: 'OBSERVE',
		tool_version: 'standard',
		domain: 'total',
		session_no: 'all',
		n_assessed: 12
	},
	services: { ...AT, service_type: 'HEALTH', providers_listed: 4 },
	qaf: {
		assessment_id: 'QAF-2025-1',
		assessed_on: '2025-11-20',
		area_code: 'XA01',
		scope: 'inter_agency',
		version: '2019_field_test',
		section_no: 5,
		item_code: '5A',
		group_no: 0,
		rating: 'minimum_met'
	},
	qaf_action: {
		action_id: 'ACT-1',
		assessment_id: 'QAF-2025-1',
		section_no: 5,
		item_code: '5A',
		priority: 'high',
		status: 'not_started'
	},
	cpms18: {
		...AT,
		indicator: '18.2.2',
		respondent: 'child',
		dim: 'total',
		dim_value: 'all',
		method: 'survey',
		numerator: 30,
		denominator: 40
	},
	perception: { ...AT, topic: 'workload', answered: 20, favourable: 12 },
	system_review: {
		area_code: 'XA01',
		review_area: '1_law',
		reviewed_on: '2025-11-20',
		status: 'in_place'
	}
};

/** The text of a file with every column of the schema, each row filled up from one that is right. */
export function missionFile(schema: SchemaId, ...rows: FileRow[]): string {
	const names = fileFields(schema).map(({ name }) => name);
	const lines = rows.map((row) => {
		const whole: FileRow = { ...DEFAULTS[schema], ...row };
		return names.map((name) => whole[name] ?? '').join(',');
	});
	return [names.join(','), ...lines, ''].join('\n');
}
