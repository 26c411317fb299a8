const SECTION = '5';

type Action = [
	assessment: string,
	item: string,
	text: string,
	lead: string,
	priority: string,
	dueOn: string,
	status: string,
	doneOn: string
];

/**
 * What is agreed after the made-up rounds: done in time, done late, overdue, dropped, and not due
 * yet. The critical 5B of QAF-2025-2-CXB-108 has no action. The change grid is not known, so no
 * action names a code of it.
 */
const ACTIONS: Action[] = [
	...after('QAF-2024-1', [
		[
			'5C',
			'Agree on one training plan for the year',
			'cmtwg',
			'high',
			'2024-09-30',
			'done',
			'2024-09-12'
		],
		[
			'5D',
			'Write terms of reference for supervisors',
			'cpss',
			'high',
			'2024-10-31',
			'done',
			'2024-12-05'
		],
		['5D', 'Seek funds for supervisor posts', 'donor', 'medium', '2025-03-31', 'dropped', '']
	]),
	...after('QAF-2025-1', [
		[
			'5D',
			'Hold a supervision and coaching course',
			'cmtwg',
			'high',
			'2025-06-30',
			'done',
			'2025-06-19'
		],
		[
			'5B',
			'Add an observation to each probation period',
			'agency',
			'medium',
			'2025-09-30',
			'in_progress',
			''
		]
	]),
	...after('QAF-2025-1-CXB-206', [
		[
			'5C',
			'Give the foundational course to new staff',
			'agency',
			'high',
			'2025-05-31',
			'done',
			'2025-08-14'
		],
		['5D', 'Fill the vacant supervisor post', 'agency', 'high', '2025-08-31', 'not_started', '']
	]),
	...after('QAF-2025-1-CXB-108', [
		[
			'5D',
			'Share a supervisor with the next camp',
			'agency',
			'high',
			'2025-12-15',
			'in_progress',
			''
		]
	]),
	...after('QAF-2025-2', [
		[
			'5B',
			'Use the capacity assessment twice a year',
			'cmtwg',
			'medium',
			'2026-06-30',
			'in_progress',
			''
		],
		[
			'5D',
			'Count individual supervision each month',
			'government',
			'low',
			'2026-03-31',
			'not_started',
			''
		],
		[
			'5A',
			'Explain the complaint box in community meetings',
			'community',
			'low',
			'',
			'not_started',
			''
		]
	]),
	...after('QAF-2025-2-CXB-206', [
		[
			'5C',
			'Repeat the course on data protection',
			'agency',
			'medium',
			'2026-02-28',
			'not_started',
			''
		]
	]),
	...after('QAF-2025-2-CXB-108', [
		['5D', 'Recruit a supervisor for the camp', 'agency', 'high', '2026-04-30', 'in_progress', '']
	])
];

/** Lines of data-schemas/qaf_action. */
export const QAF_ACTION_ROWS: string[][] = ACTIONS.map(([assessment, item, ...rest], place) => [
	`ACTION-${String(place + 1).padStart(2, '0')}`,
	...[assessment, SECTION, item, '', ...rest]
]);

type OfOneRound = Action extends [string, ...infer Rest] ? Rest : never;

function after(assessment: string, actions: OfOneRound[]): Action[] {
	return actions.map((action) => [assessment, ...action]);
}
