import { textByKey } from '$lib/format';
import type { ActionRow, QualityRow, ServiceRow } from '$lib/metrics';
import type { Settings } from '$lib/schemas';
import type { Month } from '$lib/tables';
import type { AreaPlace } from './map-model';
import type { PlainTable } from './plain-table';
import type { ReportAreas } from './report-areas';
import type { ReportSectionId } from './report-choice';
import type { ReportFigure } from './report-figure';
import { toAssessments } from './quality-rounds';
import { scopeOf } from './quality-screen';
import type { ReportAnswers, ReportScope } from './report-requests';
import type { ReportTrend } from './report-trend';
import type { SenderReports } from './reporting';

/** A table of the report, with what it leaves out. */
export interface ReportTable {
	title: string;
	text: string;
	table: PlainTable;
	left: string | null;
}

/** One part of the report; everything in it is text, or shares without pixels. */
export interface ReportSection {
	id: ReportSectionId;
	title: string;
	/** What the part says; null where the title says enough. */
	sentence: string | null;
	/** What stands under it: what was counted and what is missing. */
	lead: string[];
	/** One plain sentence per figure. */
	points: string[];
	figures: ReportFigure[];
	areas: ReportAreas | null;
	trends: ReportTrend[];
	tables: ReportTable[];
}

export interface ReportModel {
	/** `Quarterly report on caseworkers` */
	name: string;
	place: string;
	period: string;
	/** What the figures say; null while they are being counted. */
	sentence: string | null;
	lead: string[];
	/** What must be known of the whole report, for its first page and every file. */
	facts: { term: string; text: string }[];
	/** The same for the caption of every table that is saved. */
	ofFiles: {
		period: string;
		filters: string[];
		minimumCount: number;
		completeness: string;
		sources: string[];
		/** YYYY-MM-DD */
		generatedOn: string;
		isDemonstration: boolean;
	};
	/** In reading order; `section` is null while it is being counted. */
	sections: { id: ReportSectionId; title: string; section: ReportSection | null }[];
}

/** Everything that a report is made of; rows that have not been counted are not there. */
export interface ReportQuestion extends ReportScope {
	place: string;
	/** Months with a figure, in order. */
	months: Month[];
	/** Areas of the level that lie in the chosen one. */
	areas: AreaPlace[];
	/** All areas in the chosen one, of every level. */
	areasInside: AreaPlace[];
	nameOf: (areaCode: string) => string;
	answers: ReportAnswers;
	services: ServiceRow[] | undefined;
	quality: QualityRow[] | undefined;
	actions: ActionRow[] | undefined;
	hasQualityFile: boolean;
	senders: readonly SenderReports[];
	settings: Settings;
	sources: { title: string; licence: string; attribution: string; url?: string }[];
	minimumCount: number;
	isDemonstration: boolean;
	/** YYYY-MM-DD; null until the page is open in a browser. */
	generatedOn: string | null;
}

export const sectionTitle = (id: ReportSectionId) => textByKey(`report_section_${id}`)!;

/** The scope of quality that the Quality page opens with. */
export function qualityScopeOf(quality: QualityRow[]): string {
	return scopeOf(toAssessments(quality), null);
}
