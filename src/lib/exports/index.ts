export { toCsv } from './to-csv';
export { tableToCsv, type TableForExport } from './table-to-csv';
export { hxlTags } from './hxl-tags';
export { tableToHxlCsv, type TableForHxl } from './table-to-hxl-csv';
export { planToCsv, type PlanForExport } from './plan-to-csv';
export { problemsToCsv } from './problems-to-csv';
export { protectedToCsv } from './protected-to-csv';
export { templateToCsv } from './template-to-csv';
export { settingsToJson } from './settings-to-json';
export { saveBlob, saveText } from './save-text';
export { elementToPng } from './element-to-png';
export { factLists, factsText, type ExportFacts } from './export-facts';
export { weekOneToCsv } from './week-one-to-csv';
export { presentationToPptx } from './presentation-to-pptx';
export type {
	Presentation,
	PresentationChart,
	PresentationPicture,
	PresentationSlide,
	PresentationTable
} from './presentation';
