export { columnsThatIdentify, recogniseExport } from './recognise-export';
export { SeenCodes } from './seen-codes';
export { RowCounter } from './count-rows';
export type { KnownArea } from './find-area';
