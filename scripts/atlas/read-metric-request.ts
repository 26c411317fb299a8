import { m } from '$lib/messages';
import {
	METRICS,
	type AreaLevel,
	type Dimension,
	type MetricId,
	type MetricRequest
} from '$lib/metrics';
import type { Description } from '$lib/pipeline';
import { codesOf, fieldOf } from '$lib/schemas';
import { parseMonth, type Month } from '$lib/tables';
import { WrongUse } from './wrong-use';

/** What the options of `atlas metrics` say, still as text. */
export interface MetricOptions {
	metric: MetricId;
	by: string[];
	level?: string;
	period?: string;
	filter: string[];
}

/** @param month the period when none is given @throws WrongUse where metric or release do not allow it */
export function readMetricRequest(
	options: MetricOptions,
	description: Description,
	month: Month
): MetricRequest {
	const { metric } = options;
	const by = [...new Set(options.by.flatMap((list) => list.split(',')))];
	const [from, to] = options.period === undefined ? [month, month] : readPeriod(options.period);
	return {
		metric,
		level:
			by.includes('area') || options.level !== undefined ? readLevel(options, description) : null,
		from,
		to,
		grain: by.includes('period') || from === to ? 'month' : 'whole',
		by: readDimension(metric, by),
		...readFilters(metric, options.filter, description)
	};
}

function readPeriod(text: string): [Month, Month] {
	const match = /^(\d{4}-(?:0[1-9]|1[0-2]))(?:\.\.(\d{4}-(?:0[1-9]|1[0-2])))?$/.exec(text);
	if (!match) throw new WrongUse(m.atlas_error_period());
	const from = parseMonth(match[1]!);
	const to = match[2] ? parseMonth(match[2]) : from;
	if (to < from) throw new WrongUse(m.atlas_error_period());
	return [from, to];
}

function readLevel({ level }: MetricOptions, { areas }: Description): AreaLevel {
	const levels = [...new Set(areas.map((area) => area.level))].sort();
	const found = level === undefined ? levels.at(-1) : levels.find((known) => known === level);
	if (!found) throw new WrongUse(m.atlas_error_level({ allowed: levels.join(', ') }));
	return found;
}

function readDimension(metric: MetricId, by: string[]): Dimension | null {
	const others = by.filter((name) => name !== 'area' && name !== 'period');
	if (!others.length) return null;
	const dimension = dimensionOf(metric, others[0]!);
	if (others.length > 1 || !dimension) {
		throw new WrongUse(
			m.atlas_error_by({ metric, allowed: METRICS[metric].dimensions.join(', ') })
		);
	}
	return dimension;
}

function readFilters(metric: MetricId, texts: string[], { areas }: Description) {
	const filters: MetricRequest['filters'] = {};
	let area: string | null = null;
	for (const text of texts) {
		const [, name, value] = /^([a-z_]+)=(.+)$/.exec(text) ?? [];
		const dimension = name && dimensionOf(metric, name);
		if (value && name === 'area') area = readArea(value, areas);
		else if (value && dimension) {
			filters[dimension] = [...(filters[dimension] ?? []), readCode(dimension, value)];
		} else {
			const allowed = ['area', ...METRICS[metric].dimensions].join(', ');
			throw new WrongUse(m.atlas_error_filter({ metric, allowed }));
		}
	}
	return { area, filters };
}

function readCode(dimension: Dimension, code: string): string {
	const { vocabulary } = fieldOf(dimension === 'dataset' ? 'submission' : 'workforce', dimension);
	const codes = vocabulary ? codesOf(vocabulary) : [];
	if (codes.includes(code)) return code;
	throw new WrongUse(m.atlas_error_code({ dimension, allowed: codes.join(', ') }));
}

function readArea(code: string, areas: Description['areas']): string {
	if (areas.some((area) => area.code === code)) return code;
	throw new WrongUse(m.atlas_error_area({ area: code }));
}

function dimensionOf(metric: MetricId, name: string): Dimension | undefined {
	return METRICS[metric].dimensions.find((dimension) => dimension === name);
}
