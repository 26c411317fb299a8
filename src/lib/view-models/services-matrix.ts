import { codeLabel, formatMonth, joinTexts } from '$lib/format';
import { m } from '$lib/messages';
import type { CoverageLevel, Freshness, ServiceRow } from '$lib/metrics';
import { codesOf } from '$lib/schemas';
import type { Month } from '$lib/tables';
import type { Tone } from './classes';
import type { AreaPlace } from './map-model';

export const LEVEL_TONES: Record<CoverageLevel, Tone> = {
	none: 'class-6',
	listed: 'class-4',
	functional: 'class-2',
	adequate: 'class-1'
};

const LEVEL_NUMBER: Record<CoverageLevel, string> = {
	none: '0',
	listed: '1',
	functional: '2',
	adequate: '3'
};

/** One type of service in one area. */
export interface ServiceCell {
	/** 0 to 3, `?` where it is not known how many are listed, or `–` where the directory says nothing. */
	mark: string;
	tone: Tone | null;
	/** Under the mark: how fresh, where not fresh, and where it is reached. */
	notes: string[];
	/** All of it in words. */
	text: string;
}

export interface ServiceMatrix {
	types: { code: string; name: string; isRequired: boolean }[];
	rows: { code: string; name: string; cells: ServiceCell[] }[];
	/** Areas of which there is no directory at all. */
	silent: string[];
}

/**
 * Areas by types of service: the types of the package first, then all others that are listed
 * anywhere. Only areas that the directory tells of have a row.
 * @param month of the screen: rows of earlier months say so
 */
export function toServiceMatrix(
	services: ServiceRow[],
	areas: AreaPlace[],
	required: readonly string[],
	month: Month,
	nameOf: (code: string) => string
): ServiceMatrix {
	const rowOf = new Map(services.map((row) => [`${row.areaCode} ${row.serviceType}`, row]));
	const told = new Set(services.map(({ areaCode }) => areaCode));
	const listed = new Set(services.map(({ serviceType }) => serviceType));
	const others = codesOf('service_type').filter(
		(type) => listed.has(type) && !required.includes(type)
	);
	const types = [...required, ...others];
	return {
		types: types.map((code) => ({
			code,
			name: codeLabel('service_type', code),
			isRequired: required.includes(code)
		})),
		rows: areas
			.filter(({ code }) => told.has(code))
			.map(({ code, name }) => ({
				code,
				name,
				cells: types.map((type) => toCell(rowOf.get(`${code} ${type}`), month, nameOf))
			})),
		silent: areas.filter(({ code }) => !told.has(code)).map(({ name }) => name)
	};
}

function toCell(
	row: ServiceRow | undefined,
	month: Month,
	nameOf: (code: string) => string
): ServiceCell {
	if (!row) return { mark: '–', tone: null, notes: [], text: m.services_cell_silent() };
	const { level, freshness, viaArea, asOf } = row;
	const isThere = level !== null && level !== 'none';
	const via = viaArea && isThere ? m.services_via({ area: nameOf(viaArea) }) : null;
	const age = isThere && freshness !== 'fresh' ? freshnessText(freshness) : null;
	const since = asOf < month ? m.services_as_of({ month: formatMonth(asOf) }) : null;
	const words = level === null ? m.services_cell_unknown() : codeLabel('coverage_level', level);
	return {
		mark: level === null ? '?' : LEVEL_NUMBER[level],
		tone: level && LEVEL_TONES[level],
		notes: [age, via].filter((note) => note !== null),
		text: joinTexts([words, age, via, since].filter((part) => part !== null))
	};
}

export function freshnessText(freshness: Freshness): string {
	return codeLabel('freshness', freshness);
}
