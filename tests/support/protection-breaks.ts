/** One way to break protection on purpose: one module of it does something else. */
export interface Break {
	name: string;
	/** Module of src/lib/protection, without `.ts`. */
	module: string;
	/** Exports in place of the sound ones. */
	breakIt(sound: Record<string, unknown>): Record<string, unknown>;
}

/** Breaks that the audit must find, each in a few made-up senders. */
export const BREAKS: Break[] = [
	{
		name: 'no equation is written',
		module: 'write-equations',
		breakIt: ({ EquationWriter, ...sound }) => {
			type Writer = typeof import('$lib/protection/write-equations').EquationWriter;
			class Silent extends (EquationWriter as Writer) {
				override writeAll() {}
			}
			return { ...sound, EquationWriter: Silent };
		}
	},
	{
		name: 'what cannot be kept is not withheld',
		module: 'withhold-failed',
		breakIt: () => ({ withholdFailed: () => false, withholdAround: () => false })
	},
	{
		name: 'the months of a sex or a disability are not guarded',
		module: 'case-spec',
		breakIt: (sound) => ({ ...sound, LASTING_DIMENSIONS: [] })
	},
	{
		name: 'the stocks and flows of totals are not guarded',
		module: 'case-spec',
		breakIt: ({ caseSpec, ...sound }) => ({
			...sound,
			caseSpec: (schema: never, present: Set<string>) => {
				const spec = (caseSpec as typeof import('$lib/protection/case-spec').caseSpec)(
					schema,
					present
				);
				return spec && { ...spec, plus: [], minus: [] };
			}
		})
	},
	{
		name: 'every third equation is forgotten',
		module: 'equations',
		breakIt: ({ Equations, ...sound }) => {
			let count = 0;
			class Forgetful extends (Equations as typeof import('$lib/protection/equations').Equations) {
				override close(
					...end: Parameters<
						InstanceType<typeof import('$lib/protection/equations').Equations>['close']
					>
				) {
					if (++count % 3) super.close(...end);
					else super.abandon();
				}
			}
			return { ...sound, Equations: Forgetful };
		}
	},
	{
		name: 'breakdowns are always shown anew',
		module: 'hold-breakdowns',
		breakIt: () => ({ holdBreakdowns: () => {} })
	},
	{
		name: 'small totals keep their parts',
		module: 'hide-parts',
		breakIt: () => ({ hideParts: () => {} })
	},
	{
		name: 'small counts are guarded as if they were exact',
		module: 'minimum-count',
		breakIt: (sound) => ({ ...sound, hideSmallCount: (range: unknown) => range })
	},
	{
		name: 'one export writes raw numbers',
		module: 'protect-table',
		breakIt: (sound) => ({ ...sound, protectTable: (table: unknown) => [table] })
	}
];
