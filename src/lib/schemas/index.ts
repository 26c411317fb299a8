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
export { HEADER_LANGUAGES, headerName, type HeaderLanguage } from './header-names';
export { VOCABULARIES, codesOf } from './vocabularies';
export { BENCHMARKS, type Benchmark, type BenchmarkId } from './benchmarks';
export {
	AGREED_BENCHMARK_IDS,
	DEFAULT_SETTINGS,
	PACKAGES,
	SETTINGS_MARK,
	agreedMinimumCount,
	isAgreed,
	resolveBenchmark,
	toSettingsFile,
	type AgreedBenchmark,
	type AgreedBenchmarkId,
	type Agreement,
	type PackageId,
	type Settings
} from './settings';
export { looksLikeSettings, readSettings, type ReadSettings } from './read-settings';
export type { SettingsProblem } from './setting-readers';
