export { columnLetter } from './fold-text';
export { type HeaderMatch, countKnownHeaders, matchHeader, recogniseSchema } from './match-header';
export { type ColumnReader, columnReader } from './read-column';
