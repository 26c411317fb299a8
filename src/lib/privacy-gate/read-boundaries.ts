import type { Feature, FeatureCollection, Position } from 'geojson';
import { fieldOf } from '$lib/schemas';
import { type ByteSource, BYTES_PER_MEGABYTE, LIMITS } from '$lib/file-text';
import { fault, type Fault, type ProblemList, type Encoding } from '$lib/findings';
import { readAll } from './read-all';

/** Properties that may hold the code of an area, the smallest kind of area first. */
const CODE_PROPERTIES = [
	/^area_code$/,
	/^camp_pcode$/,
	/^adm(?:in)?4_?pcode$/,
	/^adm(?:in)?3_?pcode$/,
	/^adm(?:in)?2_?pcode$/,
	/^adm(?:in)?1_?pcode$/,
	/^pcode$/,
	/^code$/
];

const AREA_PATTERN = new RegExp(fieldOf('ref_area', 'area_code').constraints!.pattern!);

/**
 * Areas from a GeoJSON FeatureCollection of Polygons and MultiPolygons: their shape and their code,
 * nothing else. The line of a problem is the number of the feature, the first being 1.
 */
export async function readBoundaries(
	source: ByteSource,
	encoding: Encoding,
	areaCodes: ReadonlySet<string> | null,
	problems: ProblemList,
	signal?: AbortSignal
): Promise<{ rows: number; boundaries: FeatureCollection | null }> {
	const none = { rows: 0, boundaries: null };
	if (source.size > LIMITS.boundaryMegabytes * BYTES_PER_MEGABYTE) {
		problems.addFile(fault('size', 'boundaries', { limit: LIMITS.boundaryMegabytes }));
		return none;
	}
	const features = readFeatures(await readAll(source, encoding, signal));
	if (!Array.isArray(features)) {
		problems.addFile(features);
		return none;
	}
	const areas = features.map((feature, row) => readArea(feature, row, areaCodes, problems));
	reportTwins(areas, problems);
	const dropped = droppedProperties(features);
	if (dropped) problems.notice('boundary_properties_dropped', null, { kinds: dropped });
	const whole = areas.filter((area) => area !== null);
	return { rows: features.length, boundaries: { type: 'FeatureCollection', features: whole } };
}

function readFeatures(text: string): unknown[] | Fault {
	let parsed: unknown;
	try {
		parsed = JSON.parse(text);
	} catch {
		return fault('structure', 'broken_json'); // the parser's own message quotes the file
	}
	if (!isObject(parsed) || parsed.type !== 'FeatureCollection' || !Array.isArray(parsed.features)) {
		return fault('file_type', 'json');
	}
	return parsed.features.length ? parsed.features : fault('structure', 'no_features');
}

function readArea(
	feature: unknown,
	row: number,
	areaCodes: ReadonlySet<string> | null,
	problems: ProblemList
): Feature | null {
	const refuse = (found: Fault) => {
		problems.addRow(found, row, row + 1, null);
		return null;
	};
	if (!isObject(feature)) return refuse(fault('structure', 'not_an_area'));
	const geometry = readShape(feature.geometry);
	if ('code' in geometry) return refuse(geometry);
	const code = readAreaCode(isObject(feature.properties) ? feature.properties : {}, areaCodes);
	if (typeof code !== 'string') return refuse(code);
	return { type: 'Feature', properties: { area_code: code }, geometry };
}

function readShape(geometry: unknown): Feature['geometry'] | Fault {
	if (!isObject(geometry)) return fault('structure', 'not_an_area');
	const { type, coordinates } = geometry;
	if (type === 'Polygon') {
		const rings = readRings(coordinates);
		return rings ? { type, coordinates: rings } : fault('structure', 'coordinates');
	}
	if (type !== 'MultiPolygon') return fault('structure', 'not_an_area');
	const polygons = Array.isArray(coordinates) ? coordinates.map(readRings) : [];
	const isWhole = polygons.length > 0 && polygons.every((rings) => rings !== null);
	return isWhole
		? { type, coordinates: polygons as Position[][][] }
		: fault('structure', 'coordinates');
}

/** Rings of [longitude, latitude]; heights are dropped. */
function readRings(rings: unknown): Position[][] | null {
	if (!Array.isArray(rings) || !rings.length) return null;
	const read = rings.map((ring) =>
		Array.isArray(ring) && ring.length >= 4 && ring.every(isPosition)
			? ring.map(([longitude, latitude]) => [longitude, latitude] as Position)
			: null
	);
	return read.every((ring) => ring !== null) ? read : null;
}

function isPosition(position: unknown): boolean {
	if (!Array.isArray(position)) return false;
	const [longitude, latitude] = position as unknown[];
	return isWithin(longitude, 180) && isWithin(latitude, 90);
}

function isWithin(value: unknown, limit: number): boolean {
	return typeof value === 'number' && Math.abs(value) <= limit;
}

/** The code of the smallest area that the properties name, with `site:` before it for camps. */
function readAreaCode(
	properties: Record<string, unknown>,
	areaCodes: ReadonlySet<string> | null
): string | Fault {
	const entries = Object.entries(properties);
	for (const pattern of CODE_PROPERTIES) {
		const entry = entries.find(([name]) => pattern.test(name.trim().toLowerCase()));
		const value = typeof entry?.[1] === 'string' ? entry[1].trim() : '';
		if (!value) continue;
		const candidates = pattern.test('camp_pcode')
			? [`site:${value}`, value]
			: [value, `site:${value}`];
		const known = candidates.find((code) =>
			areaCodes ? areaCodes.has(code) : AREA_PATTERN.test(code)
		);
		return known ?? fault('unknown_area', areaCodes ? 'not_loaded' : 'shape');
	}
	return fault('missing_column', 'boundary_code');
}

function reportTwins(areas: (Feature | null)[], problems: ProblemList): void {
	const firstOf = new Map<string, number>();
	areas.forEach((area, row) => {
		const code = area?.properties?.area_code as string | undefined;
		if (code === undefined) return;
		const first = firstOf.get(code);
		if (first === undefined) firstOf.set(code, row);
		else {
			const found = fault('duplicate_key', 'in_file', { firstRow: first + 1 });
			problems.addRow(found, row, row + 1, 'area_code');
		}
	});
}

function droppedProperties(features: unknown[]): number {
	const names = features.flatMap((feature) =>
		isObject(feature) && isObject(feature.properties) ? Object.keys(feature.properties) : []
	);
	return [...new Set(names)].filter((name) => name !== 'area_code').length;
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
