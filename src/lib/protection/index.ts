export {
	countProtected,
	protectTable,
	raiseMinimumCount,
	type CheckedTable,
	type ProtectionSettings,
	type ProtectedTable
} from './protect-table';
export { mergeProtected, protectConverted, protectStored } from './keep-protected';
export { DEFAULT_MINIMUM_COUNT, LEAST_MINIMUM_COUNT } from './minimum-count';
