export { toCsv } from './to-csv';
export { tableToCsv, type TableForExport } from './table-to-csv';
export { hxlTags } from './hxl-tags';
export { tableToHxlCsv, type MonthSpan, type TableForHxl } from './table-to-hxl-csv';
export { planToCsv, planToHxlCsv, type PlanForExport } from './plan-to-csv';
export { problemsToCsv } from './problems-to-csv';
export { protectedToCsv } from './protected-to-csv';
export { templateRows, templateToCsv, type TemplateOptions } from './template-to-csv';
export { settingsToJson } from './settings-to-json';
export { saveBlob, saveText } from './save-text';
export { elementToPng } from './element-to-png';
export { factLists, factsText, type ExportFacts } from './export-facts';
export { weekOneToCsv } from './week-one-to-csv';
export { deckToPresentation } from './deck-to-presentation';
export { PPTX_TYPE, presentationToPptx } from './presentation-to-pptx';
export type {
	Presentation,
	PresentationChart,
	PresentationPicture,
	PresentationSlide,
	PresentationTable
} from './presentation';
export { reportToPresentation } from './report-to-presentation';
