export type { ByteSource } from '$lib/file-text';
export { checkFile } from './check-file';
export { inspectFile } from './inspect-file';
export { openGate, type Gate } from './open-gate';
export type {
	CheckFile,
	GateProgress,
	GateResult,
	GateSettings,
	Inspection,
	InspectFile
} from './gate';
export {
	PROBLEMS_KEPT,
	PROBLEM_CODES,
	type Encoding,
	type FileReport,
	type Notice,
	type Problem,
	type ProblemCode,
	NOTICE_CODES,
	PROBLEM_VARIANTS,
	type NoticeCode,
	type ProblemVariant
} from '$lib/findings';
