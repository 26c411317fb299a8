export {
	countProtected,
	protectTable,
	raiseMinimumCount,
	type ProtectionSettings
} from './protect-table';
export type { CheckedTable, ProtectedTable } from './protected-table';
export { mergeProtected, protectConverted, protectStored } from './keep-protected';
export { DEFAULT_MINIMUM_COUNT, LEAST_MINIMUM_COUNT } from './minimum-count';
