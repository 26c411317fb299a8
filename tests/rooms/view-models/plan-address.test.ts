import { describe, expect, it } from 'vitest';
import { STANDARD_SCENARIO, readScenario, writeScenario, type Scenario } from '$lib/view-models';

const known = { areas: new Set(['site:1', 'site:2']), roles: ['NGO_CW'] };
const read = (address: string) => readScenario(new URLSearchParams(address), known);

const FULL: Scenario = {
	benchmark: 20,
	span: { low: 4, high: 7 },
	basis: 'trend',
	ahead: 0,
	lookBack: 12,
	caseworkerCost: 450.5,
	supervisorCost: 0,
	currency: 'BDT',
	costMonths: 6,
	role: 'NGO_CW',
	recruits: [{ area: 'site:1', caseworkers: 3, supervisors: 1 }],
	moves: [
		{ from: 'site:2', to: 'site:1', count: 2, post: 'caseworker' },
		{ from: 'site:1', to: 'site:2', count: 1, post: 'supervisor' }
	]
};

describe(readScenario, () => {
	it('reads back what was written, and keeps to its own parameters', () => {
		const written = writeScenario(new URLSearchParams('month=2025-11&metric=M03'), FULL);
		expect(written.get('month')).toBe('2025-11');
		expect(read(written.toString())).toEqual({ scenario: FULL, ignored: [] });
	});

	it('writes nothing for what is as usual', () => {
		expect(
			writeScenario(new URLSearchParams('area=site:1&cost=5'), STANDARD_SCENARIO).toString()
		).toBe('area=site%3A1');
	});

	it.each([
		['benchmark=0', 'benchmark'],
		['benchmark=25.5', 'benchmark'],
		['benchmark=1e3', 'benchmark'],
		['span=6-5', 'span'],
		['span=5', 'span'],
		['span=5-6-7', 'span'],
		['basis=guess', 'basis'],
		['ahead=7', 'ahead'],
		['trend=3', 'trend'],
		['cost=-1', 'cost'],
		['cost=1.234', 'cost'],
		['cost_supervisor=much', 'cost_supervisor'],
		['currency=usd', 'currency'],
		['currency=%24', 'currency'],
		['cost_months=0', 'cost_months'],
		['post=SUPERVISOR', 'post'],
		['recruit=site:9*1*0', 'recruit'],
		['recruit=site:1*0*0', 'recruit'],
		['recruit=site:1*1', 'recruit'],
		['move=site:1*site:1*2*caseworker', 'move'],
		['move=site:1*site:2*0*caseworker', 'move'],
		['move=site:1*site:2*2*child', 'move'],
		['move=site:1*site:9*2*caseworker', 'move']
	])('ignores what cannot be followed, and names it: %s', (address, name) => {
		expect(read(address)).toEqual({ scenario: STANDARD_SCENARIO, ignored: [name] });
	});

	it('keeps what can be followed beside what cannot', () => {
		const { scenario, ignored } = read('recruit=site:9*1*0&recruit=site:1*2*0&recruit=site:1*3*0');
		expect(scenario.recruits).toEqual([{ area: 'site:1', caseworkers: 3, supervisors: 0 }]);
		expect(ignored).toEqual(['recruit']);
	});
});
