import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import type { MetricRequest, MetricRow } from '$lib/metrics';
import { FigureCache, keyOf } from '../../../src/lib/session/figure-cache';
import { watch } from './watch.svelte';

const request = (metric: MetricRequest['metric'], from = 24310): MetricRequest => ({
	metric,
	level: 'site',
	area: null,
	from,
	to: from,
	grain: 'month',
	by: null,
	filters: {}
});

/** A cache whose frames and answers the test lets pass one by one. */
function cacheInSlowMotion() {
	const asked: string[] = [];
	const frames: (() => void)[] = [];
	const cache = new FigureCache(
		async ({ metric }) => {
			asked.push(metric);
			return [{ areaCode: metric }] as MetricRow[];
		},
		() => {},
		(run) => frames.push(run)
	);
	const nextFrame = async () => {
		frames.shift()?.();
		await new Promise((resolve) => setTimeout(resolve));
		flushSync();
	};
	return { cache, asked, frames, nextFrame };
}

describe(FigureCache, () => {
	it('tells a watcher when the rows have come', async () => {
		const { cache, nextFrame } = cacheInSlowMotion();
		const seen = watch(() => cache.read(request('M03'))?.[0]?.areaCode);
		expect(seen.values).toEqual([undefined]);
		await nextFrame();
		expect(seen.values).toEqual([undefined, 'M03']);
		seen.stop();
	});

	it('asks once for what two watchers read, in one frame', async () => {
		const { cache, asked, frames, nextFrame } = cacheInSlowMotion();
		const watchers = [request('M03'), request('M03'), request('M01')].map((one) =>
			watch(() => cache.read(one))
		);
		expect(frames).toHaveLength(1);
		await nextFrame();
		expect(asked.sort()).toEqual(['M01', 'M03']);
		watchers.forEach((watcher) => watcher.stop());
	});

	it('drops what nobody looks at any more before its turn', async () => {
		const { cache, asked, nextFrame } = cacheInSlowMotion();
		const left = watch(() => cache.read(request('M01')));
		left.stop();
		await Promise.resolve();
		const kept = watch(() => cache.read(request('M03')));
		await nextFrame();
		expect(asked).toEqual(['M03']);
		kept.stop();
	});

	it('does not ask for what was known from the start', async () => {
		const { cache, asked, frames } = cacheInSlowMotion();
		cache.seed(request('M03'), [{ areaCode: 'seeded' } as MetricRow]);
		const seen = watch(() => cache.read(request('M03'))?.[0]?.areaCode);
		expect(seen.values).toEqual(['seeded']);
		expect([asked, frames]).toEqual([[], []]);
		seen.stop();
	});
});

describe(keyOf, () => {
	it('does not depend on the order in which filters were put together', () => {
		const filtered = (filters: MetricRequest['filters']) => keyOf({ ...request('M01'), filters });
		expect(filtered({ role: ['NGO_CW', 'COM_VOL'], sex: ['f'] })).toBe(
			filtered({ sex: ['f'], role: ['COM_VOL', 'NGO_CW'] })
		);
		expect(filtered({ role: ['NGO_CW'] })).not.toBe(filtered({ role: ['COM_VOL'] }));
	});
});
