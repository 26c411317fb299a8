import type { Cell, Month } from '$lib/tables';

/** Rows that are shown one by one, because they are not counts: they are never added up. */
export interface ListRequest {
	list: ListId;
	/** As things stood at the end of this month. */
	month: Month;
	/** Only this area and what lies in it; null for everything. */
	area: string | null;
}

export type ListId = keyof ListRows;

export type CoverageLevel = 'none' | 'listed' | 'functional' | 'adequate';
export type Freshness = 'fresh' | 'ageing' | 'stale' | 'unknown';
export type YesNoUnknown = 'y' | 'n' | 'u';

/** One type of service in one area, by the newest row of the directory. */
export interface ServiceRow {
	areaCode: string;
	serviceType: string;
	/** Null where the directory does not say how many are listed. */
	level: CoverageLevel | null;
	freshness: Freshness;
	/** Month of the row. */
	asOf: Month;
	viaArea: string | null;
	/** Level of the same type in `viaArea`; null where nothing is known of it. */
	viaLevel: CoverageLevel | null;
	/** YYYY-MM-DD */
	oldestVerified: string | null;
	newestVerified: string | null;
	listed: Cell;
	functional: Cell;
	withCapacity: Cell;
	inPathway: 'y' | 'n' | null;
	childFriendly: YesNoUnknown | null;
	accessible: YesNoUnknown | null;
	free: YesNoUnknown | null;
	openAlways: YesNoUnknown | null;
	/** Children aged 0 to 17 in the area; null where not known. */
	children: number | null;
}

/** What one group, or the consensus (group 0), said of one item. */
export interface QualityRow {
	assessmentId: string;
	/** YYYY-MM-DD */
	assessedOn: string;
	areaCode: string;
	scope: string;
	/** Kind of agency, where one agency was assessed; never which. */
	employerType: string | null;
	/** Tells the assessed agencies of one answer apart without saying which; never shown. */
	agency: number | null;
	version: string;
	section: string;
	item: string;
	group: number;
	rating: string;
	evidence: string | null;
}

export interface ActionRow {
	actionId: string;
	assessmentId: string;
	areaCode: string;
	section: string;
	item: string;
	actionCode: string | null;
	actionText: string | null;
	leadType: string | null;
	priority: string;
	/** YYYY-MM-DD */
	dueOn: string | null;
	status: string;
	doneOn: string | null;
	/** Due by the end of the month, and neither done by then nor dropped. */
	isOverdue: boolean;
}

/** The newest review of one area of the system. */
export interface ReviewRow {
	areaCode: string;
	reviewArea: string;
	/** YYYY-MM-DD */
	reviewedOn: string;
	status: string;
	source: string | null;
	note: string | null;
}

export interface ListRows {
	services: ServiceRow;
	quality: QualityRow;
	actions: ActionRow;
	reviews: ReviewRow;
}
