export { problemSentence, problemText, type ProblemToSay } from './problem-text';
export { noticeText, type NoticeToSay } from './notice-text';
export { columnText } from './detail-texts';
export { encodingText } from './encoding-text';
export { schemaTitle } from './schema-title';
export { toFileCard, type CheckedFile, type FileCard, type FileStage } from './file-card';
export { toCountAreas } from './count-areas';
export type { CountField, CountForm } from './count-form';
export type { CountResult } from './count-result';
export { toProblemGroups, type ProblemGroup, type ProblemLine } from './file-card-problems';
export { toFilePreviews, toReplacedText, type FilePreview, type PreviewMark } from './file-preview';
export { toLoadedFiles, type LoadedFile, type LoadedPart } from './loaded-files';
export { toReportingMatrices, type ReportingMatrix, type ReportingState } from './loaded-matrix';
export { toTemplates, type Template } from './template-columns';
export { toLoadedFacts, type LoadedFacts, type LoadedHoldings } from './loaded-facts';
export {
	benchmarkKey,
	benchmarkOf,
	benchmarkSource,
	benchmarkText,
	judge,
	judgementText,
	metricText,
	type Judgement
} from './metric-text';
export { countedText, leftOutText, statusText } from './status-text';
export { leadFor, sentenceFor, type SentenceSubject } from './sentence';
export { toRatioParts, type RatioParts } from './ratio-text';
export { changeSince, type Change } from './change-text';
export {
	reportedMark,
	reportingText,
	toReporting,
	type Reporting,
	type SenderReports
} from './reporting';
export { failureText, ignoredText } from './failure-text';
export { toOfflineMark, type OfflineMark, type OfflineState } from './offline-text';
export {
	HEADLINE_METRICS,
	completenessRequest,
	headlineRequest,
	needRequest,
	overviewRequests,
	standardLevel
} from './overview-requests';
export {
	toCompleteness,
	toHeadline,
	type CompletenessMonth,
	type Headline
} from './overview-model';
export { toNeedList, type AreaInNeed, type NeedList } from './overview-need';
export {
	toAgreement,
	type AgreementLine,
	type AgreementModel,
	type BenchmarkLine
} from './agreement-model';
export { toMethodGroups, toMethods, type MethodGroup, type MetricMethod } from './methods-model';
export {
	classesFor,
	classesOfCell,
	classOf,
	hasFixedClasses,
	type Classes,
	type Tone
} from './classes';
export type { AreaFill, AreaPattern, AreaSymbol } from './area-fill';
export { toMapModel, type AreaPlace, type MapModel } from './map-model';
export type { LegendModel, PairLegend, SymbolLegend } from './legend-model';
export { PAIR, pairClassesOf, pairSplit, type PairClass, type PairSplit } from './pair-classes';
export { toPairScreen, type PairScreen } from './pair-map';
export {
	readBeside,
	standardBeside,
	toBesideScreen,
	writeBeside,
	type Beside,
	type BesideScreen,
	type BesideSide
} from './beside-map';
export { isShownBySymbols, largestAmount, toSymbolMap } from './symbol-map';
export {
	sortTable,
	toTableModel,
	type SortDirection,
	type TableColumn,
	type TableModel,
	type TableRow
} from './table-model';
export { plainTableForFile, tableForFile } from './table-for-file';
export {
	RANKED_SLIDES,
	SLIDE_IDS,
	SLIDE_METRICS,
	STANDARD_DECK,
	deckKeys,
	deckText,
	readDeck,
	slideRequest,
	viewSlide,
	withView,
	type DeckSlide,
	type KnownSlides,
	type RankedSlideId,
	type SlideId,
	type SlideView
} from './deck';
export { decisionsToTake } from './deck-decisions';
export { DECK_BYTES, deckFile, readDeckFile, type DeckFile } from './deck-file';
export { NOTE_KINDS, noteFacts, type MeetingNote, type NoteKind } from './deck-notes';
export { slideAfterKey } from './slide-keys';
export {
	SLIDE_BARS,
	slideTitle,
	toSlideModel,
	type MeetingSubject,
	type SlideModel
} from './slide-model';
export { toMetricSlide, type MetricSlide, type SlideBar } from './metric-slide';
export { toAreaModel, type AreaModel } from './area-model';
export { OF_ALL_CASEWORKERS, toWorkerBars, type Bar } from './worker-bars';
export { toSparklineModel, type SparklineModel } from './sparkline-model';
export { toMonthBars, type MonthBar } from './month-bars';
export { allMonthsRequest, mapRequest, rolesRequest } from './map-requests';
export { firstToPlay, monthAfter } from './month-steps';
export { countText, figureOfRow, figureText } from './figure-text';
export { toMapScreen, type MapScreen } from './map-screen';
export { toMarks, type Mark } from './methods-marks';
export { areaOrderText } from './need-order';
export { filterTexts } from './filter-texts';
export { toAreaChoices, type AreaChoice } from './area-choices';
export { areaRequest } from './area-requests';
export { toFigureCard, type FigureCardModel } from './figure-card';
export type { Segment, StackedBar } from './stacked-bar';
export { MAP_METRICS, toMapMetricGroups, toMetricGroups, type MetricGroup } from './metric-groups';
export {
	toQualityScreen,
	wholeArea,
	type QualityQuestion,
	type QualityScreen
} from './quality-screen';
export type { QualityChart } from './quality-bars';
export type { NamedSection } from './quality-names';
export type { PlannedAction } from './quality-plan';
export type { WorstItem } from './quality-worst';
export {
	STANDARD_FIGURES,
	SURVEY_SPLITS,
	measuredRequest,
	standardRequests,
	type StandardFigure,
	type SurveySplit
} from './standard18-requests';
export {
	isMeasured,
	lastMeasured,
	methodCodes,
	quarterSpan,
	toStandardModel,
	type RangeBar,
	type StandardModel
} from './standard18-model';
export { toFreshnessBars } from './services-freshness';
export { toServiceGaps, type ServiceGap } from './services-gaps';
export { toServiceMap } from './services-map';
export { toServiceMatrix, type ServiceCell, type ServiceMatrix } from './services-matrix';
export { servicesRequests } from './services-requests';
export { servicesLead, servicesSentence } from './services-sentence';
export { toFigureLines, type FigureLine } from './figure-lines';
export {
	AREA_SECTIONS,
	areaCardRequest,
	areaSentence,
	areaTrendRequest,
	toAreaCard,
	toMissingFigures,
	type MissingFigure
} from './area-page';
export {
	WEEK_ONE_NUMBERS,
	checkWeekOneEntry,
	checkWeekOneSender,
	entryOfArea,
	entrySummary,
	newWeekOneEntry,
	smallCasesText,
	toAreaOptions,
	toWeekOneChoices,
	weekOneHint,
	weekOneLabel,
	weekOneRows,
	weekOneSummary,
	type WeekOneChoices,
	type WeekOneEntry,
	type WeekOneSender
} from './week-one-form';
export { toAreaPicker } from './week-one-picker';
export { toWeekOneModel, type Reach, type WeekOneModel } from './week-one-model';
export { planRequests, type PlanRequests } from './plan-requests';
export {
	POSTS,
	SCENARIO_LIMITS,
	STANDARD_SCENARIO,
	changesStaff,
	isWhatIf,
	withRecruits,
	withoutWhatIf,
	type Move,
	type Post,
	type Recruits,
	type Scenario
} from './plan-scenario';
export { PLAN_PARAMETERS, readScenario, writeScenario } from './plan-address';
export { LEAST_MONTHS, followPace, paceOf, trendState } from './plan-trend';
export { toPlan, type Plan } from './plan-model';
export { planLead, planSentence } from './plan-sentence';
export { toPlanCards, type PlanCards } from './plan-cards';
export { toPlanTable, type PlanTable, type PlanTableRow } from './plan-table';
export { planForFile } from './plan-file';
export { agreedForPlan, toPlanScreen, type PlanScreen } from './plan-screen';
export { readCurrencyField, readField, type PlanField } from './plan-fields';
export { areaNoun } from './area-nouns';
export { moveText } from './plan-scenario-texts';
export { figureCells, rowFor, tagsOf, type PlainTable } from './plain-table';
export { sumRoles } from './sum-roles';
export { TEAM_METRICS, capacityRequests, isAnswered, type CapacityRows } from './capacity-requests';
export {
	toCompletionsTable,
	toTold,
	toTrainingBars,
	toTrainingTable,
	type Told
} from './training-model';
export { capacityLead, capacitySentence } from './capacity-sentence';
export {
	toAssessmentTable,
	toEmployerTable,
	toLicenceTable,
	toSessionTable,
	toToolBars,
	toToolsTable
} from './capacity-tables';
export { AREA_METRICS, areaFiguresRequest, areaMetric, toAreaFigures } from './area-figures';
export { PROFILE_METRICS, profileRequests, type ProfileRows } from './profile-requests';
export { countReviews, toReviews, type Review } from './profile-reviews';
export { profileLead, profileSentence } from './profile-sentence';
export { toNumbersTable, toOpinionBars, toOpinionsTable, toRoleCounts } from './profile-tables';
export { profileColumns, toProfileRows } from './profile-file';
export { capacityTrend } from './capacity-trend';
export {
	TREND_GRAINS,
	trendSpan,
	trendStart,
	yearBefore,
	type TrendGrain,
	type TrendSpan
} from './trend-span';
export {
	areaTrendsRequest,
	isOfOneAgency,
	trendRequest,
	withoutLoneAgencies
} from './trend-requests';
export {
	areasSentence,
	periodText,
	trendLead,
	trendSentence,
	yearSentence,
	type TrendSubject
} from './trend-sentence';
export { toTrendBreaks, type ListChange, type TrendBreak } from './trend-breaks';
export {
	scaleText,
	toTrendModel,
	trendDomain,
	type TrendMark,
	type TrendModel
} from './trend-model';
export {
	toAreaTrends,
	toAreasTable,
	toSideTable,
	toTrendTable,
	type AreaTrend
} from './trend-tables';
export { toTrendScreen, trendOptions, type TrendChosen, type TrendScreen } from './trend-screen';
export { toSplitTrends, type SplitTrend } from './trend-split';
export { canHavePanel, panelRequest, panelState, panelText, type PanelState } from './trend-panel';
export {
	REPORT_PERIODS,
	REPORT_SECTIONS,
	readReportChoice,
	reportSpans,
	writeReportChoice,
	type ReportChoice,
	type ReportPeriod,
	type ReportSectionId
} from './report-choice';
export { figureSections, figureRows, reportRequests, type ReportAnswers } from './report-requests';
export { joinParts, toReportFigure, type FigureSubject, type ReportFigure } from './report-figure';
export { toReportAreas, type ReportAreas } from './report-areas';
export { toReportTrend, type ReportTrend } from './report-trend';
export { areasChangeSentence, changesLead, changesSentence } from './report-changes';
export { reportingSentence } from './report-reporting';
export {
	qualityScopeOf,
	sectionTitle,
	type ReportModel,
	type ReportQuestion,
	type ReportSection,
	type ReportTable
} from './report-parts';
export { reportProgress, toReport } from './report-model';
