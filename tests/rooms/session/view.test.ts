import { describe, expect, it } from 'vitest';
import { parseMonth } from '$lib/tables';
import { readView, writeView, type KnownViews } from '../../../src/lib/session/view';

const december = parseMonth('2025-12');
const known: KnownViews = {
	metrics: ['M01', 'M03'],
	months: [december - 1, december],
	levels: ['2', 'site'],
	areas: new Set(['CXB-001', 'CXB-002']),
	dimensionsOf: (metric) => (metric === 'M01' ? ['role', 'sex'] : ['role']),
	codesOf: (dimension) => (dimension === 'role' ? ['NGO_CW', 'COM_VOL'] : ['f', 'm']),
	standard: { metric: 'M03', month: december, level: 'site' }
};
const read = (search: string) => readView(new URLSearchParams(search), known);

describe(readView, () => {
	it('shows the standard view when the address says nothing', () => {
		expect(read('')).toEqual({
			view: { metric: 'M03', month: december, level: 'site', area: null, by: null, filters: {} },
			ignored: []
		});
	});

	it('reads every part of a view', () => {
		expect(
			read('metric=M01&month=2025-11&level=2&area=CXB-002&by=sex&role=NGO_CW,COM_VOL').view
		).toEqual({
			metric: 'M01',
			month: december - 1,
			level: '2',
			area: 'CXB-002',
			by: 'sex',
			filters: { role: ['NGO_CW', 'COM_VOL'] }
		});
	});

	it('falls back from what is not known, and names it without its value', () => {
		const { view, ignored } = read('metric=M99&month=2031-01&level=7&area=elsewhere');
		expect(view).toEqual(read('').view);
		expect(ignored).toEqual(['metric', 'month', 'level', 'area']);
	});

	it('does not split a metric by what it cannot be split by', () => {
		expect(read('metric=M03&by=sex')).toMatchObject({ view: { by: null }, ignored: ['by'] });
	});

	it('keeps the known codes of a filter', () => {
		expect(read('role=NGO_CW,PILOT')).toMatchObject({
			view: { filters: { role: ['NGO_CW'] } },
			ignored: ['role']
		});
	});
});

describe(writeView, () => {
	const write = (search: string, changes: Parameters<typeof writeView>[1]) =>
		writeView(new URLSearchParams(search), changes, ['role']).toString();

	it('keeps what is not changed', () => {
		expect(write('metric=M01&month=2025-11', { area: 'CXB-001' })).toBe(
			'area=CXB-001&metric=M01&month=2025-11'
		);
	});

	it('takes out what becomes null', () => {
		expect(write('area=CXB-001&metric=M01', { area: null })).toBe('metric=M01');
	});

	it('writes months and filters as they are read', () => {
		expect(write('', { month: december, filters: { role: ['NGO_CW', 'COM_VOL'] } })).toBe(
			'month=2025-12&role=NGO_CW%2CCOM_VOL'
		);
	});

	it('leaves filters alone while only the metric changes', () => {
		expect(write('role=NGO_CW', { metric: 'M01' })).toBe('metric=M01&role=NGO_CW');
	});
});
