export { QueryError, type Database, type QueryResult, type SqlValue } from './database';
export { openBrowserDatabase } from './open-browser-database';
