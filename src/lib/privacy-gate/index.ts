export type { ByteSource } from '$lib/file-text';
export { checkFile } from './check-file';
export { checkNotes } from './check-notes';
export { countFile } from './count-file';
export { inspectFile } from './inspect-file';
export { openGate, type Gate } from './open-gate';
export type {
	CheckFile,
	CheckNotes,
	CountFile,
	GateProgress,
	GateResult,
	GateSettings,
	Inspection,
	InspectFile
} from './gate';
export {
	PROBLEMS_KEPT,
	PROBLEM_CODES,
	type CountOffer,
	type CountPlan,
	type CountReport,
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
