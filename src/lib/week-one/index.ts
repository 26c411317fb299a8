export { NAME_CODE } from './area-index';
export { convertWeekOne, type Estimate, type WeekOne } from './convert-week-one';
export { WEEK_ONE_SERVICES, type WeekOneReport, type WeekOneService } from './read-reports';
export { foldAreaName } from './fold-area-name';
export type { Figure } from './read-cells';
