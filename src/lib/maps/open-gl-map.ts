import type { Map as Engine, StyleSpecification } from 'maplibre-gl';
import workerAddress from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { AreaFill } from '$lib/view-models';
import { drawTile } from './draw-tile';
import { fillKey, isOutlined, tileOf } from './patterns';
import type { Project } from './fit-plane';
import type { AreaCollection } from './plane';
import type { Bounds } from './view-bounds';

export interface GlMap {
	/** Colours the areas. */
	show(areas: AreaFill[], selected: string | null): void;
	zoom(steps: number): void;
	/** Goes to this part of the map. */
	showPart(bounds: Bounds): void;
	showAll(): void;
	project: Project;
	close(): void;
}

export interface GlMapInputs {
	container: HTMLElement;
	collection: AreaCollection;
	areas: AreaFill[];
	selected: string | null;
	bounds: Bounds;
	paddingPx: number;
	/** On a page that scrolls, one finger or the wheel alone must not catch on the map. */
	isInScrollingPage: boolean;
	texts: Record<string, string>;
	onchoose: (code: string) => void;
	onhover: (code: string | null) => void;
	/** After every movement of the map. */
	onmove: () => void;
	/** When the graphics context is lost and the map cannot be drawn any more. */
	onlost: () => void;
}

const PIXEL_RATIO = 2;
const EMPTY_STYLE: StyleSpecification = {
	version: 8,
	sources: {},
	layers: [],
	transition: { duration: 0, delay: 0 }
};

/**
 * Opens MapLibre GL on these areas, without tiles, glyphs or sprites from anywhere.
 * @throws GPUInitializationError where the browser has no WebGL 2
 */
export async function openGlMap(inputs: GlMapInputs): Promise<GlMap> {
	const [{ Map, setWorkerUrl, getWorkerUrl }] = await Promise.all([
		import('maplibre-gl'),
		import('maplibre-gl/dist/maplibre-gl.css')
	]);
	if (!getWorkerUrl().startsWith('blob:')) setWorkerUrl(policyBoundWorker());
	const map = new Map({
		container: inputs.container,
		style: EMPTY_STYLE,
		bounds: inputs.bounds,
		fitBoundsOptions: { padding: inputs.paddingPx },
		attributionControl: false,
		dragRotate: false,
		pitchWithRotate: false,
		touchPitch: false,
		renderWorldCopies: false,
		fadeDuration: 0,
		cooperativeGestures: inputs.isInScrollingPage,
		locale: inputs.texts
	});
	map.touchZoomRotate.disableRotation();
	map.keyboard.disableRotation();
	await new Promise<void>((resolve, reject) => {
		map.once('load', () => resolve());
		map.once('error', ({ error }) => reject(error));
	});
	addAreas(map, inputs.collection);
	listen(map, inputs);
	const handles = handlesOf(map, inputs);
	const drawn = untilDrawn(map);
	handles.show(inputs.areas, inputs.selected);
	await drawn;
	return handles;
}

/** `idle` may come in the frame in which a source was added, before its areas are there. */
function untilDrawn(map: Engine): Promise<void> {
	return new Promise((resolve) => {
		const look = () => {
			if (!map.isSourceLoaded('areas')) return;
			map.off('idle', look);
			resolve();
		};
		map.on('idle', look);
	});
}

/** A worker from a blob is bound by the page's policy; one from an address is not. */
function policyBoundWorker(): string {
	const address = new URL(workerAddress, location.href).href;
	return URL.createObjectURL(
		new Blob([`import ${JSON.stringify(address)}`], { type: 'text/javascript' })
	);
}

function addAreas(map: Engine, collection: AreaCollection): void {
	map.addSource('areas', {
		type: 'geojson',
		data: collection,
		promoteId: 'area_code',
		tolerance: 0.1
	});
	map.addLayer({
		id: 'fill',
		type: 'fill',
		source: 'areas',
		paint: { 'fill-color': ['coalesce', ['feature-state', 'color'], 'rgba(0,0,0,0)'] }
	});
	map.addLayer({
		id: 'edge',
		type: 'line',
		source: 'areas',
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': ['coalesce', ['feature-state', 'edge'], colorOf('area-edge')],
			'line-width': 1.5
		}
	});
	map.addLayer({
		id: 'chosen',
		type: 'line',
		source: 'areas',
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': colorOf('ink'),
			'line-width': ['case', ['boolean', ['feature-state', 'chosen'], false], 4, 2],
			'line-opacity': [
				'case',
				[
					'any',
					['boolean', ['feature-state', 'chosen'], false],
					['boolean', ['feature-state', 'hovered'], false]
				],
				1,
				0
			]
		}
	});
}

function listen(map: Engine, { onchoose, onhover, onmove, onlost }: GlMapInputs): void {
	let hovered: string | null = null;
	const hover = (code: string | null) => {
		if (code === hovered) return;
		if (hovered) map.setFeatureState({ source: 'areas', id: hovered }, { hovered: false });
		if (code) map.setFeatureState({ source: 'areas', id: code }, { hovered: true });
		hovered = code;
		map.getCanvas().style.cursor = code ? 'pointer' : '';
		onhover(code);
	};
	map.on('mousemove', 'fill', ({ features }) => hover(String(features?.[0]?.id ?? '') || null));
	map.on('mouseleave', 'fill', () => hover(null));
	map.on('click', 'fill', ({ features }) => {
		if (features?.[0]?.id !== undefined) onchoose(String(features[0].id));
	});
	map.on('move', onmove);
	map.on('resize', onmove);
	map.on('webglcontextlost', onlost);
	// Keeps a failure after the start from being an uncaught error; what is drawn stays.
	map.on('error', () => {});
}

function handlesOf(map: Engine, { bounds, paddingPx }: GlMapInputs): GlMap {
	return {
		show(areas, selected) {
			for (const area of areas) {
				const isPlain = area.pattern === 'plain';
				if (!isPlain) addPatternLayer(map, area);
				map.setFeatureState(
					{ source: 'areas', id: area.code },
					{
						color: isPlain && area.tone ? colorOf(area.tone) : 'rgba(0,0,0,0)',
						fill: fillKey(area),
						edge: colorOf(isOutlined(area) ? 'line-strong' : 'area-edge'),
						chosen: area.code === selected
					}
				);
			}
		},
		zoom: (steps) => void map.zoomTo(map.getZoom() + steps),
		showPart: (part) => void map.fitBounds(part, { padding: paddingPx, ...calmly() }),
		showAll: () => void map.fitBounds(bounds, { padding: paddingPx, ...calmly() }),
		project: (position) => {
			const { x, y } = map.project(position as [number, number]);
			return [x, y];
		},
		close: () => map.remove()
	};
}

/** A pattern cannot follow feature state, but the opacity of a layer that has it can. */
function addPatternLayer(map: Engine, area: AreaFill): void {
	const key = fillKey(area);
	const tile = drawTile(tileOf(area), PIXEL_RATIO, colorOf);
	if (map.getLayer(key)) return void map.updateImage(key, tile); // the page may have other colours
	map.addImage(key, tile, { pixelRatio: PIXEL_RATIO });
	map.addLayer(
		{
			id: key,
			type: 'fill',
			source: 'areas',
			paint: {
				'fill-pattern': key,
				'fill-opacity': ['case', ['==', ['feature-state', 'fill'], key], 1, 0]
			}
		},
		'edge'
	);
}

/** Under 200 ms, as all motion of the atlas; the engine itself has none with reduced motion. */
const calmly = () => ({ duration: 180 });

function colorOf(token: string): string {
	return getComputedStyle(document.documentElement).getPropertyValue(`--${token}`).trim();
}
