import type { ByteSource, FileReport, Inspection } from '$lib/privacy-gate';

/** The report of a file whose very bytes are loaded already; it is not read again. */
export function alreadyLoadedReport(
	source: ByteSource,
	{ kind, schema, hash }: Inspection,
	inSameDrop: boolean
): FileReport {
	return {
		file: source.name,
		bytes: source.size,
		hash,
		kind,
		schema,
		encoding: null,
		delimiter: null,
		rows: 0,
		accepted: 0,
		refused: 0,
		refusedBy: {},
		problems: [
			{
				code: 'already_loaded',
				row: null,
				column: null,
				variant: inSameDrop ? 'sibling' : 'loaded',
				details: {}
			}
		],
		problemCount: 1,
		notices: [],
		senders: [],
		months: [],
		protected: { ranges: 0, withheld: 0, minimumCount: 0 },
		milliseconds: 0
	};
}
