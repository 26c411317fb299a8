import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Feature, FeatureCollection } from 'geojson';
import Papa from 'papaparse';

/** Registered children in one band of sex and age. */
export interface ChildBand {
	sex: 'f' | 'm';
	ageMin: number;
	ageMax: number;
	children: number;
}

export interface Camp {
	/** `site:CXB-232` */
	areaCode: string;
	name: string;
	/** Null where no figure was published. */
	children: ChildBand[] | null;
}

const DATA = new URL('../../demonstration-data/', import.meta.url);
const BANDS = [
	{ column: '0_4', ageMin: 0, ageMax: 4 },
	{ column: '5_11', ageMin: 5, ageMax: 11 },
	{ column: '12_17', ageMin: 12, ageMax: 17 }
];

/** The camps of Cox's Bazar with their real children; see demonstration-data/cxb/SOURCE.md. */
export function readCamps(): Camp[] {
	const children = new Map(
		readRows('cxb/population_camp_2025.csv').map((row) => [row.camp_pcode, childBands(row)])
	);
	return readFeatures('cxb/camps.geojson')
		.map(({ properties }) => ({
			areaCode: `site:${properties?.camp_pcode}`,
			name: String(properties?.camp_name),
			children: children.get(String(properties?.camp_pcode)) ?? null
		}))
		.sort((a, b) => (a.areaCode < b.areaCode ? -1 : 1));
}

function childBands(row: Record<string, string>): ChildBand[] {
	return (['f', 'm'] as const).flatMap((sex) =>
		BANDS.map(({ column, ageMin, ageMax }) => ({
			sex,
			ageMin,
			ageMax,
			children: Number(row[`${sex}_${column}`])
		}))
	);
}

/** The areas that contain the camps: country, division and district. */
export function readContainingAreas() {
	return readRows('bgd/pcodes.csv').map((row) => ({
		areaCode: row['P-Code']!,
		name: row.Name!,
		level: row['Admin Level']!,
		parentCode: row['Parent P-Code']!,
		validFrom: row['Valid from date']!
	}));
}

/** Outlines of the camps and of what contains them, with `area_code` and nothing else. */
export function readBoundaries(): FeatureCollection {
	const outline = (areaCode: string, { geometry }: Feature): Feature => ({
		type: 'Feature',
		properties: { area_code: areaCode },
		geometry
	});
	return {
		type: 'FeatureCollection',
		features: [
			...readFeatures('bgd/adm1_adm2.geojson').map((feature) =>
				outline(feature.properties?.adm2_pcode ?? feature.properties?.adm1_pcode, feature)
			),
			...readFeatures('cxb/camps.geojson').map((feature) =>
				outline(`site:${feature.properties?.camp_pcode}`, feature)
			)
		]
	};
}

function readText(path: string): string {
	return readFileSync(fileURLToPath(new URL(path, DATA)), 'utf8');
}
const readFeatures = (path: string) => (JSON.parse(readText(path)) as FeatureCollection).features;
const readRows = (path: string) =>
	Papa.parse<Record<string, string>>(readText(path), { header: true, skipEmptyLines: true }).data;
