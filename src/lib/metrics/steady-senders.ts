/** The files that every agency owes every month; metrics of these alone can be told of a steady panel. */
export const STEADY_FILES = ['workforce', 'caseload'] as const;

/** Fewer agencies in the panel, or beside it in a month, would let one agency's figures be told. */
export const LEAST_IN_PANEL = 3;

const FILES = STEADY_FILES.map((file) => `'${file}'`).join(', ');

/**
 * SQL that makes `steady_sender`: the agencies that have sent each of `STEADY_FILES` for every month
 * that is loaded. Nobody chooses them: neither the range, nor the area, nor the metric that is
 * looked at changes who they are, so two looks at the panel never differ by one agency. It is empty
 * where fewer than `LEAST_IN_PANEL` are steady, or where in any month one or two others have sent
 * such a file: all agencies less the panel would be their figures.
 */
export const STEADY_SENDERS: string[] = [
	`CREATE OR REPLACE TABLE steady_sender AS
		WITH sent AS (
			SELECT DISTINCT month, org_code, dataset FROM activity WHERE dataset IN (${FILES})
		), steady AS (
			SELECT org_code FROM sent GROUP BY org_code
			HAVING count(*) = ${STEADY_FILES.length} * (SELECT count(DISTINCT month) FROM sent)
		), other AS (
			SELECT count(DISTINCT org_code) AS others FROM sent ANTI JOIN steady USING (org_code)
			GROUP BY month, dataset
		)
		SELECT org_code FROM steady
		WHERE (SELECT count(*) FROM steady) >= ${LEAST_IN_PANEL}
			AND NOT EXISTS (FROM other WHERE others < ${LEAST_IN_PANEL})`
];
