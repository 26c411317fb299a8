export {
	type Delimiter,
	type Encoding,
	type FileReport,
	type Notice,
	PROBLEMS_KEPT,
	type Problem
} from './report';
export { PROBLEM_CODES, type ProblemCode } from './problem-codes';
export {
	NOTICE_CODES,
	type NoticeCode,
	PROBLEM_VARIANTS,
	type ProblemVariant
} from './problem-variants';
export { type Details, type Fault, ProblemList, fault } from './problem-list';
export { RowMarks } from './row-marks';
export {
	EXPORT_KINDS,
	LEFT_OUT_REASONS,
	PURPOSES,
	type AgeBands,
	type ColumnMapping,
	type CountOffer,
	type CountPlan,
	type CountReport,
	type ExportColumn,
	type ExportKind,
	type IdentifyingKind,
	type LabelLanguage,
	type LeftOutReason,
	type Purpose
} from './count-offer';
