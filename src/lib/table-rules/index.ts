export { checkTable, findRowLevel } from './check-table';
