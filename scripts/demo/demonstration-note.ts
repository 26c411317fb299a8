import type { Source } from '$lib/pipeline';

/** Marks a folder of made-up files; `atlas release` writes what it says into the release. */
export const DEMONSTRATION_FILE = 'demonstration.json';

export interface DemonstrationNote {
	demonstration: true;
	/** Day on which the made-up files are taken to be sent, so that a release of them is always the same. */
	today: string;
	sources: Source[];
}

export const DEMONSTRATION_NOTE: DemonstrationNote = {
	demonstration: true,
	today: '2026-01-31',
	sources: [
		{
			title: "Outline of camps of Rohingya refugees in Cox's Bazar (AL1, 30 January 2022)",
			licence: 'CC0',
			attribution: 'ISCG, RRRC, SMSD, UNHCR and IOM; geometry simplified'
		},
		{
			title: 'Registered refugees by camp, sex and age, end of 2025',
			licence: 'CC BY 4.0',
			attribution: 'UNHCR Refugee Population Statistics Database; Government of Bangladesh',
			url: 'https://github.com/PopulationStatistics/refugees'
		},
		{
			title: 'Administrative boundaries of Bangladesh (COD-AB)',
			licence: 'CC BY-IGO',
			attribution: 'Bangladesh Bureau of Statistics, OCHA; geometry simplified'
		},
		{
			title:
				'Agencies, workers, cases, supervision, training, services, surveys, ratings and submissions',
			licence: 'MIT',
			attribution: 'Made up by this project; they describe no real organisation and no real child'
		}
	]
};
