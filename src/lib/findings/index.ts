export {
	type Delimiter,
	type Encoding,
	type FileReport,
	type Notice,
	PROBLEMS_KEPT,
	PROBLEM_CODES,
	type Problem,
	type ProblemCode
} from './report';
export {
	NOTICE_CODES,
	type NoticeCode,
	PROBLEM_VARIANTS,
	type ProblemVariant
} from './problem-variants';
export { type Details, type Fault, ProblemList, fault } from './problem-list';
export { RowMarks } from './row-marks';
