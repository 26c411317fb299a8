/** Open at the end of the month, opened in it, closed in it. */
export type CaseCounts = [open: number, opened: number, closed: number];

/** Area -> `dimension value` -> counts; the code of a value that is not known is empty. */
export type CountsByArea = Map<string, Map<string, CaseCounts>>;

/** Trace of a caseworker -> area -> open cases. */
export type CasesByWorker = Map<number, Map<string, number>>;
