import { describe, expect, it } from 'vitest';
import { monthText, parseMonth } from '$lib/tables';
import {
	REPORT_SECTIONS,
	readReportChoice,
	reportRequests,
	reportSpans,
	writeReportChoice
} from '$lib/view-models';

const read = (text: string) => readReportChoice(new URLSearchParams(text));

describe(readReportChoice, () => {
	it('is a quarter with every section where the address says nothing', () => {
		expect(read('')).toEqual({
			period: 'quarter',
			sections: [...REPORT_SECTIONS],
			hasAllRows: false
		});
	});

	it('reads what was written, in reading order', () => {
		const choice = {
			period: 'year' as const,
			sections: ['gap' as const, 'sources' as const],
			hasAllRows: true
		};
		const written = writeReportChoice({ ...choice, sections: ['sources', 'gap'] });
		expect(written).toEqual({
			report_period: 'year',
			report_sections: 'gap,sources',
			report_rows: 'all'
		});
		expect(read('report_period=year&report_sections=gap,sources&report_rows=all')).toEqual(choice);
	});

	it('writes nothing of the standard, and tells none from all', () => {
		expect(writeReportChoice(read(''))).toEqual({
			report_period: null,
			report_sections: null,
			report_rows: null
		});
		expect(writeReportChoice({ ...read(''), sections: [] }).report_sections).toBe('none');
		expect(read('report_sections=none').sections).toEqual([]);
	});
});

describe(reportSpans, () => {
	it('ends with the month, and stands beside a period of the same length', () => {
		const { now, before } = reportSpans('quarter', parseMonth('2026-01'));
		expect([now.from, now.to, before.from, before.to].map(monthText)).toEqual([
			'2025-11',
			'2026-01',
			'2025-08',
			'2025-10'
		]);
	});
});

describe(reportRequests, () => {
	const requests = (text: string) =>
		reportRequests({
			choice: read(text),
			month: parseMonth('2025-12'),
			area: null,
			level: 'site',
			qualityScope: 'inter_agency'
		});

	it('reads staff and open cases at the end, and adds what happened over the period', () => {
		const { months_M03, now_M31, before_M31 } = requests('report_sections=caseload,flow');
		expect([months_M03?.grain, monthText(months_M03!.to)]).toEqual(['month', '2025-12']);
		expect([now_M31, before_M31].map((each) => [each!.grain, monthText(each!.from)])).toEqual([
			['whole', '2025-10'],
			['whole', '2025-07']
		]);
		expect(requests('report_sections=caseload').now_M03).toBeUndefined();
	});

	it('asks for the chosen sections only, and always for who has reported', () => {
		expect(Object.keys(requests('report_sections=gap'))).toEqual([
			'months_M05',
			'months_M01',
			'months_M09',
			'months_M35',
			'now_M35',
			'before_M35',
			'areas_M05'
		]);
	});

	it('never adds assessments of one scope to those of another', () => {
		expect(requests('report_sections=quality').areas_M24C?.filters).toEqual({
			scope: ['inter_agency']
		});
	});
});
