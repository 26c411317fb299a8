import { describe, expect, it } from 'vitest';
import type { ServiceRow } from '$lib/metrics';
import { parseMonth } from '$lib/tables';
import {
	servicesLead,
	servicesSentence,
	toFigureLines,
	toFreshnessBars,
	toServiceGaps,
	toServiceMap,
	toServiceMatrix
} from '$lib/view-models';
import { missing, rowOf } from '../../support/metric-rows';

const DECEMBER = parseMonth('2025-12');
const ACUTE = ['HEALTH', 'SAFETY'];
const AREAS = ['North', 'South', 'West'].map((name) => ({
	code: name.toUpperCase(),
	name,
	level: 'site' as const,
	parent: null
}));
const nameOf = (code: string) => AREAS.find((area) => area.code === code)?.name ?? code;

function service(
	areaCode: string,
	serviceType: string,
	more: Partial<ServiceRow> = {}
): ServiceRow {
	return {
		areaCode,
		serviceType,
		level: 'functional',
		freshness: 'fresh',
		asOf: DECEMBER,
		viaArea: null,
		viaLevel: null,
		oldestVerified: '2025-12-01',
		newestVerified: '2025-12-10',
		listed: { kind: 'value', value: 1 },
		functional: { kind: 'value', value: 1 },
		withCapacity: { kind: 'value', value: 0 },
		inPathway: 'y',
		childFriendly: 'y',
		accessible: 'n',
		free: 'y',
		openAlways: 'n',
		children: 1_000,
		...more
	};
}

const NONE = { level: 'none', listed: { kind: 'value', value: 0 } } as const;

describe(toServiceMatrix, () => {
	const matrix = toServiceMatrix(
		[
			service('NORTH', 'HEALTH', { level: 'adequate' }),
			service('NORTH', 'SAFETY', NONE),
			service('SOUTH', 'HEALTH', { level: 'listed', freshness: 'stale' }),
			service('SOUTH', 'SAFETY', { viaArea: 'NORTH', asOf: DECEMBER - 2 }),
			service('SOUTH', 'POLICE', { level: null })
		],
		AREAS,
		ACUTE,
		DECEMBER,
		nameOf
	);

	it('has the types of the package first, then all others that are listed anywhere', () => {
		expect(matrix.types.map(({ code, isRequired }) => [code, isRequired])).toEqual([
			['HEALTH', true],
			['SAFETY', true],
			['POLICE', false]
		]);
	});

	it('tells none, listed, functional and adequate apart, and both from nothing said', () => {
		const marks = matrix.rows.map(({ name, cells }) => [name, ...cells.map(({ mark }) => mark)]);
		expect(marks).toEqual([
			['North', '3', '0', '–'],
			['South', '1', '2', '?']
		]);
	});

	it('says in words how old an entry is and where the service is reached', () => {
		const [health, safety] = matrix.rows[1]!.cells;
		expect(health!.text).toBe('Listed, not verified, Stale');
		expect(safety!.text).toBe('Functional, via North, entry of October 2025');
		expect(matrix.rows[0]!.cells[2]!.text).toBe('The directory says nothing');
	});

	it('names the areas of which there is no directory, and gives them no row', () => {
		expect(matrix.silent).toEqual(['West']);
	});
});

describe(toServiceGaps, () => {
	const gaps = toServiceGaps(
		[
			service('NORTH', 'HEALTH', { children: 500 }),
			service('NORTH', 'SAFETY', { ...NONE, children: 500 }),
			service('SOUTH', 'HEALTH', {
				level: 'listed',
				freshness: 'stale',
				inPathway: 'n',
				functional: { kind: 'value', value: 0 },
				viaArea: 'NORTH',
				children: 2_000
			}),
			service('WEST', 'HEALTH', { level: null, children: null })
		],
		AREAS,
		ACUTE,
		nameOf
	);

	it('puts the most children first, and last the areas whose children are not known', () => {
		expect(gaps.map(({ area, type, childrenText }) => `${area} ${type} ${childrenText}`)).toEqual([
			'South HEALTH 2,000',
			'South SAFETY 2,000',
			'North SAFETY 500',
			'West HEALTH no population figure',
			'West SAFETY no population figure'
		]);
	});

	it('says everything that stands between listed and functional', () => {
		expect(gaps[0]).toMatchObject({
			why: 'no provider is known to work, verification: Stale, not in the agreed pathway',
			via: 'North'
		});
		expect(gaps[2]!.why).toBe('no provider');
		expect(gaps[3]!.why).toBe('Not known how many there are');
		expect(gaps[4]!.why).toBe('The directory says nothing');
	});
});

describe(servicesSentence, () => {
	const say = (...figures: Parameters<typeof rowOf>[1][]) =>
		servicesSentence(
			figures.map((figure, place) => rowOf(`A${place}`, figure)),
			'site',
			'acute'
		);

	it('counts the areas where everything is functional', () => {
		expect(say(100, 75, 100)).toBe('Acute package: complete in 2 of 3 camps.');
	});

	it('says a range where the directory leaves an area open', () => {
		expect(say(100, { kind: 'range', low: 75, high: 100 })).toBe(
			'Acute package: complete in 1–2 of 2 camps.'
		);
	});

	it('says none, and does not count areas without a directory', () => {
		expect(say(75, missing('no-report'))).toBe('Acute package: complete in none of 1 camp.');
		expect(say(missing('no-report'))).toContain('No directory of services');
	});
});

describe(servicesLead, () => {
	const lead = (...services: ServiceRow[]) =>
		servicesLead(DECEMBER, toServiceGaps(services, AREAS, ACUTE, nameOf), 0, 'site', services);

	it('names the service that is not known to work for the most children', () => {
		expect(lead(service('NORTH', 'HEALTH'), service('NORTH', 'SAFETY', NONE))[1]).toBe(
			'Safety and emergency protection is not functional, or not known to be, for the most children: 1,000.'
		);
	});

	it('says at least where the children of one of its areas are not known', () => {
		const unknown = service('SOUTH', 'HEALTH', { children: null });
		expect(
			lead(service('NORTH', 'HEALTH'), service('NORTH', 'SAFETY', NONE), unknown)[1]
		).toContain('at least 1,000');
	});
});

describe(toServiceMap, () => {
	it('colours an area by its level, and dots one of which the directory says nothing', () => {
		const { areas, legend } = toServiceMap(
			[service('NORTH', 'HEALTH'), service('SOUTH', 'HEALTH', NONE)],
			AREAS,
			'HEALTH'
		);
		expect(areas.map(({ pattern, tone, figure }) => [pattern, tone, figure])).toEqual([
			['plain', 'class-2', 'Functional'],
			['plain', 'class-6', 'None'],
			['no-report', null, 'The directory says nothing']
		]);
		expect(legend.steps.map(({ label }) => label)).toEqual([
			'None',
			'Listed, not verified',
			'Functional',
			'Adequate'
		]);
	});
});

describe(toFreshnessBars, () => {
	it('counts the entries that are there, types with the oldest first', () => {
		const bars = toFreshnessBars([
			service('NORTH', 'HEALTH'),
			service('SOUTH', 'HEALTH', { freshness: 'unknown' }),
			service('WEST', 'HEALTH', NONE),
			service('NORTH', 'POLICE', { freshness: 'stale' })
		]);
		expect(bars.map(({ label, total }) => [label, total])).toEqual([
			['Police', '1 area'],
			['Health', '2 areas']
		]);
		expect(bars[1]!.segments.map(({ label, text }) => `${label} ${text}`)).toEqual([
			'Fresh 1',
			'Ageing 0',
			'Stale 0',
			'Not known 1'
		]);
	});
});

describe(toFigureLines, () => {
	it('has a line for each value that somebody reported', () => {
		const rows = [
			rowOf('XA', 80, { dimensionValue: 'HEALTH', leftOut: 1 }),
			rowOf('XA', missing('no-report'), { dimensionValue: 'POLICE' })
		];
		expect(toFigureLines('M28', 'service_type', rows).map(({ cells }) => cells)).toEqual([
			['Health', '80%', '100', '4', '1 area is left out: only one of the two parts is known of it.']
		]);
	});
});
