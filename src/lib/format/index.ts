export { formatNumber, formatPercent } from './format-number';
export { formatCell, formatCount, formatRange, missingText } from './format-cell';
export { formatMoney } from './format-money';
export { formatMonth } from './format-month';
export { formatDaySpan } from './format-day';
export { compareNames, formatList, joinSentences, joinTexts } from './format-list';
export { formatBytes, formatDuration } from './format-size';
export { codeLabel } from './code-label';
export { textByKey } from './text-by-key';
