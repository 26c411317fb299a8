import type { Position } from 'geojson';
import { partsOf, type AreaCollection, type AreaFeature } from './plane';

const TURN = 360;
type Rings = Position[][];

interface Span {
	west: number;
	east: number;
}

/**
 * Areas on both sides of the 180th meridian side by side, turned about the earth's axis so that
 * none of them crosses it: distances and forms stay, longitudes become places on the drawing.
 * Areas that do not reach over it come back as they are.
 */
export function unwrapAreas(areas: AreaCollection): AreaCollection {
	const spans = areas.features.flatMap((area) => partsOf(area).map((part) => spanOf(join(part))));
	const west = startOf(spans);
	const isWhole = spans.every(({ west: from, east: to }) => from >= west && to <= west + TURN);
	const isSplit = spans.some((span) => span.west < west || span.east > 180 || span.west < -180);
	if (isWhole && !isSplit) return areas;
	const place = (part: Rings) => {
		const joined = join(part);
		return move(joined, spanOf(joined).west < west ? TURN : 0);
	};
	const placed = areas.features.map((area) => ({ area, parts: partsOf(area).map(place) }));
	const ends = placed.flatMap(({ parts }) => parts.map(spanOf));
	const middle =
		(Math.min(...ends.map((end) => end.west)) + Math.max(...ends.map((end) => end.east))) / 2;
	return {
		...areas,
		features: placed.map(({ area, parts }) =>
			withParts(
				area,
				parts.map((part) => move(part, -middle))
			)
		)
	};
}

/** Where the longest stretch of longitudes without any area ends. */
function startOf(spans: Span[]): number {
	const sorted = [...spans].sort((a, b) => a.west - b.west);
	if (!sorted.length) return -180;
	let start = sorted[0]!.west;
	let east = -Infinity;
	let longest = start + TURN - Math.max(...sorted.map((span) => span.east));
	for (const span of sorted) {
		if (span.west - east > longest && east > -Infinity) {
			longest = span.west - east;
			start = span.west;
		}
		east = Math.max(east, span.east);
	}
	return start;
}

/** Rings that go on over the 180th meridian instead of jumping back around the world. */
function join([outer, ...holes]: Rings): Rings {
	const whole = unroll(outer!);
	const { west, east } = spanOf([whole]);
	const middle = (west + east) / 2;
	return [
		whole,
		...holes.map(unroll).map((hole) => {
			const span = spanOf([hole]);
			const turns = Math.round((middle - (span.west + span.east) / 2) / TURN);
			return turns ? move([hole], turns * TURN)[0]! : hole;
		})
	];
}

function unroll(ring: Position[]): Position[] {
	let turns = 0;
	const unrolled = ring.map((position, index) => {
		const step = index ? position[0]! - ring[index - 1]![0]! : 0;
		if (Math.abs(step) > TURN / 2) turns -= Math.sign(step);
		return turns ? [position[0]! + turns * TURN, ...position.slice(1)] : position;
	});
	// A ring around a pole does not close when it is unrolled: it stays.
	return turns === 0 ? unrolled : ring;
}

function spanOf([outer]: Rings): Span {
	const longitudes = outer!.map(([longitude]) => longitude!);
	return { west: min(longitudes), east: -min(longitudes.map((longitude) => -longitude)) };
}

/** Of lists that may be too long to be arguments of a function. */
const min = (values: number[]) => values.reduce((a, b) => (b < a ? b : a), Infinity);

function move(part: Rings, degrees: number): Rings {
	if (!degrees) return part;
	return part.map((ring) =>
		ring.map(([longitude, ...rest]) => [longitude! + degrees, ...rest] as Position)
	);
}

function withParts(area: AreaFeature, parts: Rings[]): AreaFeature {
	return {
		...area,
		geometry:
			area.geometry.type === 'Polygon'
				? { type: 'Polygon', coordinates: parts[0]! }
				: { type: 'MultiPolygon', coordinates: parts }
	};
}
