/**
 * The way of the data, in order: files pass the privacy gate (`admitFiles`) and become holdings;
 * holdings become tables in DuckDB (`loadDatabase`), which tell what they are about (`describe`)
 * and answer metrics (`measure`). Holdings are kept as a release (`writeRelease`, `readRelease`).
 */
export {
	EMPTY_HOLDINGS,
	removeFile,
	settingsAlone,
	type Holdings,
	type Part,
	type ProtectionChoice,
	type SettingsFile,
	type Source
} from './holdings';
export { admitFiles, type AdmitSettings, type Admission, type GateCalls } from './admit-files';
export { countExport } from './count-export';
export { raiseProtection } from './raise-protection';
export { LEAST_MINIMUM_COUNT } from '$lib/protection';
export { loadDatabase } from './load-database';
export { weekOneFiles, weekOneOf } from './stand-in-tables';
export {
	describe,
	type Area,
	type Description,
	type MonthReporting,
	type Sender
} from './describe-data';
export { areaChanges, type AreaChange } from './area-changes';
export { latestCompleteMonth } from './latest-complete-month';
export { answer, listRows, measure } from './measure';
export { summarise, type Summary } from './summary';
export { writeRelease } from './write-release';
export { readRelease } from './read-release';
export { openZip, zipRelease } from './release-bytes';
export { ReleaseError, type ReleaseFault } from './release-manifest';
