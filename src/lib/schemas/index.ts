export type {
	Field,
	FieldType,
	PrivacyClass,
	Rule,
	TableSchema,
	VocabularyId
} from './table-schema';
export {
	SCHEMAS,
	SCHEMA_IDS,
	FILE_IDS,
	columnFor,
	fileFields,
	fieldOf,
	type SchemaId
} from './schemas';
export { VOCABULARIES, codesOf } from './vocabularies';
export { BENCHMARKS, type Benchmark, type BenchmarkId } from './benchmarks';
