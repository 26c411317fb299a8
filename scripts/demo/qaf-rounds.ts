/**
 * Made-up rounds of the Quality Assessment Framework. Only its section 5 is known; no other section
 * or item is invented. Of each item: the rating of the consensus, then of the groups, in the order of
 * RATINGS; `-` not rated, `x` not applicable, a blank where there is no rating.
 */
interface Round {
	id: string;
	on: string;
	area: string;
	scope: 'agency' | 'inter_agency' | 'national';
	agency: string;
	version: '2019_field_test' | 'adapted';
	items: Record<'5A' | '5B' | '5C' | '5D', string>;
}

const RATINGS: Record<string, string> = {
	'4': 'good_practice',
	'3': 'minimum_met',
	'2': 'needs_improvement',
	'1': 'critical',
	'-': 'not_rated',
	x: 'not_applicable'
};
const SECTION = '5';

/** What the consensus and each of three groups looked at. */
const EVIDENCE = ['discussion', 'interview', 'file_review', 'observation'];
const NATIONAL = { scope: 'national', agency: '', version: '2019_field_test' } as const;
const TOGETHER = { scope: 'inter_agency', agency: '', version: '2019_field_test' } as const;
const ALONE = { scope: 'agency', version: 'adapted' } as const;

const ROUNDS: Round[] = [
	{
		...{ id: 'QAF-2024-1', on: '2024-05-21', area: 'BD', ...NATIONAL },
		items: { '5A': '2223', '5B': '2322', '5C': '1122', '5D': '1112' }
	},
	{
		...{ id: 'QAF-2025-1', on: '2025-02-18', area: 'BD2022', ...TOGETHER },
		items: { '5A': '3323', '5B': '2223', '5C': '2222', '5D': '1121' }
	},
	{
		...{ id: 'QAF-2025-1-CXB-202', on: '2025-02-11', area: 'site:CXB-202', ...TOGETHER },
		items: { '5A': '3332', '5B': '2232', '5C': '2122', '5D': '2222' }
	},
	{
		...{ id: 'QAF-2025-1-CXB-206', on: '2025-02-12', area: 'site:CXB-206', ...TOGETHER },
		items: { '5A': '2122', '5B': '2222', '5C': '1112', '5D': '1111' }
	},
	{
		...{ id: 'QAF-2025-1-CXB-108', on: '2025-02-13', area: 'site:CXB-108', ...TOGETHER },
		items: { '5A': '2232', '5B': '2122', '5C': '2 22', '5D': '1 11' }
	},
	{
		...{ id: 'QAF-2025-A1', on: '2025-04-09', area: 'site:CXB-025', ...ALONE, agency: 'ORG03' },
		items: { '5A': '4434', '5B': '3332', '5C': '3-33', '5D': '2232' }
	},
	{
		...{ id: 'QAF-2025-A2', on: '2025-06-25', area: 'BD2022', ...ALONE, agency: 'ORG07' },
		items: { '5A': '3333', '5B': '2 2 ', '5C': '----', '5D': 'xxxx' }
	},
	{
		...{ id: 'QAF-2025-2', on: '2025-10-21', area: 'BD2022', ...TOGETHER },
		items: { '5A': '4343', '5B': '3332', '5C': ' 231', '5D': '2223' }
	},
	{
		...{ id: 'QAF-2025-2-CXB-202', on: '2025-10-14', area: 'site:CXB-202', ...TOGETHER },
		items: { '5A': '4434', '5B': '3333', '5C': '3323', '5D': '3233' }
	},
	{
		...{ id: 'QAF-2025-2-CXB-206', on: '2025-10-15', area: 'site:CXB-206', ...TOGETHER },
		items: { '5A': '3323', '5B': '2222', '5C': '2212', '5D': '2122' }
	},
	{
		...{ id: 'QAF-2025-2-CXB-108', on: '2025-10-16', area: 'site:CXB-108', ...TOGETHER },
		items: { '5A': '3233', '5B': '1122', '5C': '2222', '5D': '1111' }
	}
];

/** Lines of data-schemas/qaf. */
export const QAF_ROWS: (string | number)[][] = ROUNDS.flatMap((round) =>
	Object.entries(round.items).flatMap(([item, ratings]) =>
		[...ratings].flatMap((mark, group) => {
			const rating = RATINGS[mark];
			if (!rating) return [];
			const isRated = '1234'.includes(mark);
			return [
				[
					...[round.id, round.on, round.area, round.scope, round.agency, round.version],
					...[SECTION, item, group, rating, isRated ? EVIDENCE[group]! : '']
				]
			];
		})
	)
);
