/** What most shares have in common; higher is better unless said otherwise. */
export const PERCENT = {
	form: 'ratio',
	unit: 'percent',
	scale: 100,
	decimals: 0,
	better: 'higher',
	benchmark: null,
	minimumDenominator: null
} as const;

/** What most sums have in common. */
export const COUNT = {
	form: 'sum',
	unit: 'count',
	scale: 1,
	decimals: 0,
	better: 'neither',
	benchmark: null,
	minimumDenominator: null
} as const;
