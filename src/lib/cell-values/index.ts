export { columnLetter, foldDigits, foldName } from './fold-text';
export { type HeaderMatch, countKnownHeaders, matchHeader, recogniseSchema } from './match-header';
export { type ColumnReader, columnReader } from './read-column';
export { recogniseInText } from './recognise-identifiers';
export { type IdentifyingHeader, identifyHeader } from './identifying-headers';
