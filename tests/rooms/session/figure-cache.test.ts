import { describe, expect, it } from 'vitest';
import type { MetricRequest, MetricRow } from '$lib/metrics';
import { FigureCache, keyOf } from '../../../src/lib/session/figure-cache';

const request = (metric: MetricRequest['metric']): MetricRequest => ({
	metric,
	level: 'site',
	area: null,
	from: 24311,
	to: 24311,
	grain: 'month',
	by: null,
	filters: {}
});

/** A cache whose frames the test lets pass; `leave` is what happens when a component goes away. */
function slowCache(answer: (metric: string) => MetricRow[] = rowsOf) {
	const asked: string[] = [];
	const failures: unknown[] = [];
	const frames: (() => void)[] = [];
	const leavers: (() => void)[] = [];
	let told = 0;
	const cache = new FigureCache(
		(async ({ metric }: MetricRequest) => {
			asked.push(metric);
			return answer(metric);
		}) as never,
		(failure) => failures.push(failure),
		(run) => frames.push(run),
		(start) => () => leavers.push(start(() => (told += 1)) ?? (() => {}))
	);
	const nextFrame = async () => {
		frames.shift()?.();
		await new Promise((resolve) => setTimeout(resolve));
	};
	return { cache, asked, failures, frames, leavers, nextFrame, told: () => told };
}

const rowsOf = (metric: string) => [{ areaCode: metric }] as MetricRow[];

describe(FigureCache, () => {
	it('has no rows until they are measured, and tells who waits for them', async () => {
		const { cache, nextFrame, told } = slowCache();
		expect(cache.read(request('M03'))).toBeUndefined();
		await nextFrame();
		expect(told()).toBe(1);
		expect(cache.read(request('M03'))).toEqual([{ areaCode: 'M03' }]);
	});

	it('measures once what is read twice, all in one frame', async () => {
		const { cache, asked, frames, nextFrame } = slowCache();
		for (const metric of ['M03', 'M03', 'M01'] as const) cache.read(request(metric));
		expect(frames).toHaveLength(1);
		await nextFrame();
		expect(asked.sort()).toEqual(['M01', 'M03']);
	});

	it('drops what nobody looks at any more before its turn', async () => {
		const { cache, asked, leavers, nextFrame } = slowCache();
		cache.read(request('M01'));
		leavers.forEach((leave) => leave());
		cache.read(request('M03'));
		await nextFrame();
		expect(asked).toEqual(['M03']);
	});

	it('does not measure what was known from the start', () => {
		const { cache, frames } = slowCache();
		cache.seed(request('M03'), rowsOf('seeded'));
		expect(cache.read(request('M03'))).toEqual([{ areaCode: 'seeded' }]);
		expect(frames).toEqual([]);
	});

	it('hands on a failure instead of waiting for ever', async () => {
		const fault = new Error('no answer');
		const { cache, failures, nextFrame } = slowCache(() => {
			throw fault;
		});
		cache.read(request('M03'));
		await nextFrame();
		expect(failures).toEqual([fault]);
	});
});

describe(keyOf, () => {
	const filtered = (filters: MetricRequest['filters']) => keyOf({ ...request('M01'), filters });

	it('does not depend on the order in which filters were put together', () => {
		expect(filtered({ role: ['NGO_CW', 'COM_VOL'], sex: ['f'] })).toBe(
			filtered({ sex: ['f'], role: ['COM_VOL', 'NGO_CW'] })
		);
	});

	it('differs where a filter differs', () => {
		expect(filtered({ role: ['NGO_CW'] })).not.toBe(filtered({ role: ['COM_VOL'] }));
	});
});
