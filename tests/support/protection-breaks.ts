/** One way to break protection on purpose: one module of it does something else. */
export interface Break {
	name: string;
	/** Module of src/lib/protection, without `.ts`. */
	module: string;
	/** Exports in place of the sound ones. */
	breakIt(sound: Record<string, unknown>): Record<string, unknown>;
}

type PlanParts = typeof import('$lib/protection/guard-parts').planParts;
type EachMonth = typeof import('$lib/protection/month-tree').eachMonth;

/** Breaks that the audit must find, each in a few made-up senders. */
export const BREAKS: Break[] = [
	{
		name: 'no part is widened beside a small one',
		module: 'guard-parts',
		breakIt: ({ planParts, ...sound }) => ({
			...sound,
			planParts: (...asked: Parameters<PlanParts>) => {
				const plan = (planParts as PlanParts)(...asked);
				return plan.kind === 'partner' ? { ...plan, kind: 'open', partner: -1 } : plan;
			}
		})
	},
	{
		name: 'what cannot be kept is not withheld',
		module: 'guard-parts',
		breakIt: ({ planParts, ...sound }) => ({
			...sound,
			planParts: (...asked: Parameters<PlanParts>) => {
				const plan = (planParts as PlanParts)(...asked);
				return plan.kind === 'impossible' ? { ...plan, kind: 'open' } : plan;
			}
		})
	},
	{
		name: 'sums over areas are told as they are',
		module: 'sum-range',
		breakIt: (sound) => ({ ...sound, openSum: (_: unknown, sum: unknown) => sum })
	},
	{
		name: 'nobody looks at what sums add up',
		module: 'month-tree',
		breakIt: ({ eachMonth, ...sound }) => ({
			...sound,
			*eachMonth(...asked: Parameters<EachMonth>) {
				for (const tree of (eachMonth as EachMonth)(...asked)) yield { ...tree, sums: [] };
			}
		})
	},
	{
		name: 'transfers are always told, so that stock and flows add up',
		module: 'hide-transfers',
		breakIt: () => ({ hideTransfers: () => {} })
	},
	{
		name: 'breakdowns are always shown anew',
		module: 'hold-breakdowns',
		breakIt: () => ({ holdBreakdowns: () => {} })
	},
	{
		name: 'a risk or a disability that all children share is told',
		module: 'hide-parts',
		breakIt: () => ({ hideParts: () => {} })
	},
	{
		name: 'small counts are stored as they are',
		module: 'minimum-count',
		breakIt: (sound) => ({ ...sound, hideSmallCount: (range: unknown) => range })
	},
	{
		name: 'one export writes raw numbers',
		module: 'protect-table',
		breakIt: (sound) => ({ ...sound, protectTable: (table: unknown) => [table] })
	}
];
