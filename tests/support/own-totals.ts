import fc from 'fast-check';
import type { StoredCells } from './stored-table';

type Measure = 'open_cases_end' | 'cases_opened';

/** What two senders have reported about the four areas of a country, as stored ranges. */
export interface OwnTotals {
	workforce: StoredCells[];
	caseload: StoredCells[];
	totals: StoredCells[];
}

/** The same for a made-up country, and what is true. */
export interface TrueTotals extends OwnTotals {
	/** The true sum over the areas whose heads add up to `heads`: each has a bit of its own. */
	truth(measure: Measure, of: { heads: number; months: string[]; sexes: string[] | null }): number;
}

const SENDERS = ['ORG1', 'ORG2'];
const AREAS = ['XA11', 'XA12', 'XA21', 'XA22'];
const CONTAINERS = ['XA1', 'XA2', 'XA']; // from the inside out
const MONTHS = ['2025-11', '2025-12'];
const VALUES = [
	['total', 'all'],
	['sex', 'f'],
	['sex', 'm']
] as const;
const MEASURES: Measure[] = ['open_cases_end', 'cases_opened'];

/** How a stored figure came about: wider by so much on each side, withheld, or of an earlier month. */
interface Cell {
	girls: number;
	boys: number;
	below: number;
	above: number;
	fate: 'shown' | 'withheld' | 'earlier' | 'absent';
}

const anyCell: fc.Arbitrary<Cell> = fc.record({
	girls: fc.nat({ max: 30 }),
	boys: fc.nat({ max: 30 }),
	below: fc.constantFrom(0, 0, 1, 4),
	above: fc.constantFrom(0, 0, 2, 5),
	fate: fc.constantFrom('shown', 'shown', 'shown', 'shown', 'withheld', 'earlier', 'absent')
});

/** Ranges that hold the truth, of senders in some of the areas, with totals where the gate keeps them. */
export const anyOwnTotals: fc.Arbitrary<TrueTotals> = fc
	.record({
		cells: fc.infiniteStream(anyCell),
		areas: fc.tuple(fc.subarray(AREAS, { minLength: 1 }), fc.subarray(AREAS, { minLength: 2 })),
		silent: fc.subarray(AREAS, { maxLength: 1 })
	})
	.map(({ cells, areas, silent }) => {
		const next = () => cells.next().value as Cell;
		const truths = new Map<string, number>();
		const workforce: StoredCells[] = [];
		const caseload: StoredCells[] = [];
		const totals: StoredCells[] = [];
		SENDERS.forEach((org_code, sender) => {
			for (const area_code of areas[sender]!) {
				for (const period of MONTHS) {
					if (!silent.includes(area_code) || sender)
						for (const sex of ['f', 'm']) {
							const headcount = headsOf(org_code, area_code);
							workforce.push({ period, area_code, org_code, sex, headcount });
						}
					for (const measure of MEASURES) {
						const { girls, boys } = next();
						const key = keyOf(measure, org_code, area_code, period);
						truths
							.set(`${key}/f`, girls)
							.set(`${key}/m`, boys)
							.set(`${key}/all`, girls + boys);
					}
					caseload.push(...rowsOf([area_code], { period, area_code, org_code }));
				}
			}
			for (const period of MONTHS) {
				const seen = new Set<string>();
				for (const area_code of CONTAINERS) {
					const inside = areas[sender]!.filter((area) => area.startsWith(area_code));
					if (inside.length < 2 || seen.has(inside.join())) continue;
					seen.add(inside.join());
					const place = { period, area_code, org_code, areas: inside.length };
					totals.push(...rowsOf(inside, place));
				}
			}
		});

		/** A breakdown is shown, withheld, of an earlier month or absent as a whole. */
		function rowsOf(inside: string[], place: StoredCells): StoredCells[] {
			const { fate } = next();
			return VALUES.flatMap(([dim, dim_value]) => {
				const own = dim === 'total' ? next().fate : fate;
				if (own === 'absent' && dim !== 'total') return [];
				const isEarlier = own === 'earlier' && dim !== 'total';
				const figures = MEASURES.map((measure): [Measure, string] => {
					const sum = inside.reduce((so, area) => {
						const key = keyOf(measure, String(place.org_code), area, String(place.period));
						return so + truths.get(`${key}/${dim_value}`)!;
					}, 0);
					const { below, above } = next();
					if (own === 'withheld' || (isEarlier && measure === 'cases_opened'))
						return [measure, 'c'];
					if (isEarlier) return [measure, String(sum + 100)];
					return [measure, `${Math.max(0, sum - below)}-${sum + above}`];
				});
				const as_of = isEarlier ? '2025-09' : place.period!;
				return [{ ...place, as_of, dim, dim_value, ...Object.fromEntries(figures) }];
			});
		}

		const truth: TrueTotals['truth'] = (measure, { heads, months, sexes }) => {
			const rowsPerArea = sexes?.length ?? 2; // one row of heads for each sex
			let sum = 0;
			SENDERS.forEach((org_code, sender) => {
				for (const area of areas[sender]!) {
					const own = rowsPerArea * headsOf(org_code, area);
					if (Math.floor(heads / own) % 2 === 0) continue;
					for (const month of months) {
						const key = keyOf(measure, org_code, area, month);
						for (const value of sexes ?? ['all']) sum += truths.get(`${key}/${value}`) ?? 0;
					}
				}
			});
			return sum;
		};
		return { workforce, caseload, totals, truth };
	});

/** 4, 8, 16 … by sender and area: what is said of fewer workers would be protected itself. */
function headsOf(sender: string, area: string): number {
	return 4 * 2 ** (SENDERS.indexOf(sender) * AREAS.length + AREAS.indexOf(area));
}

function keyOf(measure: Measure, sender: string, area: string, month: string): string {
	return [measure, sender, area, month].join('/');
}

/** The rows of several countries, whose codes begin with XA, XB and so on instead of XA. */
export function mergeCountries(countries: OwnTotals[]): OwnTotals {
	const rename = (rows: (given: OwnTotals) => StoredCells[]) =>
		countries.flatMap((given, place) =>
			rows(given).map((row) => ({
				...row,
				area_code: inCountry(String(row.area_code), place)
			}))
		);
	return {
		workforce: rename(({ workforce }) => workforce),
		caseload: rename(({ caseload }) => caseload),
		totals: rename(({ totals }) => totals)
	};
}

/** `XA11` in the third country: `XC11`. */
export function inCountry(code: string, place: number): string {
	return code.replace('XA', `X${countryLetter(place)}`);
}

export function countryOf(code: string): number {
	return code.charCodeAt(1) - 'A'.charCodeAt(0);
}

const countryLetter = (place: number) => String.fromCharCode('A'.charCodeAt(0) + place);
