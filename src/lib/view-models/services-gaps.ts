import { codeLabel, formatNumber, joinTexts, missingText } from '$lib/format';
import { m } from '$lib/messages';
import type { ServiceRow } from '$lib/metrics';
import type { AreaPlace } from './map-model';
import { freshnessText } from './services-matrix';

/** A service that an area has not got, or not for certain. */
export interface ServiceGap {
	areaCode: string;
	area: string;
	type: string;
	typeName: string;
	/** What is missing: none at all, or what stands between listed and functional. */
	why: string;
	children: number | null;
	childrenText: string;
	/** Name of the area where it is reached instead; null where there is none. */
	via: string | null;
}

/**
 * Required types that are not functional, by the number of children who live there; areas whose
 * number of children is not known come last. Areas without any directory are not gaps: nothing is
 * known of them.
 */
export function toServiceGaps(
	services: ServiceRow[],
	areas: AreaPlace[],
	required: readonly string[],
	nameOf: (code: string) => string
): ServiceGap[] {
	const rowOf = new Map(services.map((row) => [`${row.areaCode} ${row.serviceType}`, row]));
	const childrenOf = new Map(services.map((row) => [row.areaCode, row.children]));
	return areas
		.filter(({ code }) => childrenOf.has(code))
		.flatMap(({ code, name }) =>
			required.flatMap((type): ServiceGap[] => {
				const row = rowOf.get(`${code} ${type}`);
				if (row?.level === 'functional' || row?.level === 'adequate') return [];
				const children = childrenOf.get(code) ?? null;
				return [
					{
						areaCode: code,
						area: name,
						type,
						typeName: codeLabel('service_type', type),
						why: whyNot(row),
						children,
						childrenText:
							children === null ? missingText('no-population') : formatNumber(Math.round(children)),
						via: row?.viaArea ? nameOf(row.viaArea) : null
					}
				];
			})
		)
		.sort((a, b) => (b.children ?? -1) - (a.children ?? -1));
}

function whyNot(row: ServiceRow | undefined): string {
	if (!row) return m.services_cell_silent();
	if (row.level === null) return m.services_cell_unknown();
	if (row.level === 'none') return m.services_why_none();
	const works = row.functional.kind !== 'missing' && !isZero(row.functional);
	const reasons = [
		works ? null : m.services_why_not_working(),
		row.freshness === 'fresh'
			? null
			: m.services_why_age({ freshness: freshnessText(row.freshness) }),
		row.inPathway === 'y' ? null : m.services_why_pathway()
	].filter((reason) => reason !== null);
	return joinTexts(reasons);
}

function isZero(cell: ServiceRow['functional']): boolean {
	return cell.kind === 'value' && cell.value === 0;
}
