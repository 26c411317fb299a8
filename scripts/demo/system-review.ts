const MADE_UP = 'Made up for the demonstration, no real document';

/** Status of the review areas: made up, and said to be so in every row. */
const REVIEWS: [area: string, day: string, status: string, note: string][] = [
	['1_law', '2024-03-14', 'enforced', ''],
	['2_resources', '2024-03-14', 'draft', 'Budget line proposed'],
	['3_numbers', '2024-03-14', 'in_place', 'Figures come from the workforce files'],
	['4_standards', '2024-03-14', 'in_place', ''],
	['5_licensing', '2024-03-14', 'draft', 'Scheme in preparation'],
	['5_licensing', '2025-01-20', 'in_place', 'First licences given'],
	['6_associations', '2024-03-14', 'absent', ''],
	['7_perceptions', '2024-03-14', 'unknown', '']
];

/** Lines of data-schemas/system_review. */
export const systemReviewRows = (country: string): string[][] =>
	REVIEWS.map(([area, day, status, note]) => [country, area, day, status, MADE_UP, note]);
