import { formatMonth, formatNumber } from '$lib/format';
import { m } from '$lib/messages';
import type { AreaLevel, MetricId, MetricRow } from '$lib/metrics';
import type { Settings } from '$lib/schemas';
import { missing, type Cell, type Month } from '$lib/tables';
import { areaNoun } from './area-nouns';
import { shortAreaNames } from './area-names';
import type { Tone } from './classes';
import { figureText, isNobody } from './figure-text';
import { patternsOn, type PairLegend } from './legend-model';
import type { AreaFill } from './area-fill';
import { PATTERN_OF, type AreaPlace, type MapModel } from './map-model';
import { metricText } from './metric-text';
import { PAIR, pairClassesOf, pairSplit, type PairClass, type PairSplit } from './pair-classes';
import type { PlainTable } from './plain-table';

export interface PairScreen {
	map: MapModel;
	table: PlainTable;
	told: { sentence: string; lead: string[] };
}

export interface PairInputs {
	/** Of all months, as `allMonthsRequest` of either metric gives them. */
	caseload: MetricRow[];
	coverage: MetricRow[];
	areas: AreaPlace[];
	month: Month;
	level: AreaLevel;
	settings: Settings;
}

const TONES: Record<PairClass, Tone> = {
	within_more: 'pair-1',
	over_more: 'pair-2',
	within_fewer: 'pair-3',
	over_fewer: 'pair-4'
};
const CORNERS: PairClass[] = ['over_fewer', 'over_more', 'within_fewer', 'within_more'];

interface Place {
	area: AreaPlace;
	caseload: Cell;
	coverage: Cell;
	classes: PairClass[];
}

/** Caseload and caseworkers per child in one map, table and sentence, for one month. */
export function toPairScreen(inputs: PairInputs): PairScreen {
	const split = pairSplit(inputs.coverage, inputs.settings);
	const places = inputs.areas
		.filter(({ level }) => level === inputs.level)
		.map((area): Place => {
			const caseload = cellOf(inputs.caseload, area.code, inputs.month);
			const coverage = cellOf(inputs.coverage, area.code, inputs.month);
			return { area, caseload, coverage, classes: pairClassesOf(split, caseload, coverage) };
		});
	const labels = shortAreaNames(places.map(({ area }) => area.name));
	const fills = places.map((place, index): AreaFill => {
		const { code, name } = place.area;
		return { code, name, label: labels[index]!, ...lookOf(place), figure: textOf(place, inputs) };
	});
	return {
		map: {
			areas: fills,
			legend: {
				title: '',
				steps: [],
				benchmark: null,
				pair: toLegend(split),
				patterns: patternsOn(fills, PAIR.coverage).map((each) =>
					each.pattern === 'nobody' ? { ...each, label: m.map_nobody_M03() } : each
				)
			}
		},
		table: toTable(places, split, inputs),
		told: { sentence: tellWorst(places, split, inputs), lead: tellRest(places, inputs) }
	};
}

function cellOf(rows: MetricRow[], code: string, month: Month): Cell {
	const row = rows.find(({ areaCode, period }) => areaCode === code && period === month);
	return row?.value ?? missing('no-report');
}

function lookOf({
	caseload,
	coverage,
	classes
}: Place): Pick<AreaFill, 'pattern' | 'tone' | 'secondTone'> {
	const tones = classes.map((each) => TONES[each]);
	if (tones.length === 1) return { pattern: 'plain', tone: tones[0]!, secondTone: null };
	if (tones.length === 2) return { pattern: 'two-classes', tone: tones[0]!, secondTone: tones[1]! };
	const untold = { tone: null, secondTone: null };
	if (tones.length > 2) return { pattern: 'several-classes', ...untold };
	const [first] = [caseload, coverage].flatMap((cell) =>
		cell.kind === 'missing' ? [cell.reason] : []
	);
	return { pattern: PATTERN_OF[first!], ...untold };
}

function textOf({ caseload, coverage }: Place, { settings }: PairInputs): string {
	const say = (metric: MetricId, cell: Cell) => {
		const figure = figureText(metric, cell, settings);
		const name = metricText(metric, 'short');
		return m.map_pair_figure({ name, figure });
	};
	return `${say(PAIR.caseload, caseload)} · ${say(PAIR.coverage, coverage)}`;
}

/** What each corner of the key means: `over 25 cases, under 60 caseworkers`. */
function cornerText(corner: PairClass, split: PairSplit): string {
	const inputs = { cases: formatNumber(split.caseload), workers: formatNumber(split.coverage) };
	return m.map_pair_corner({ corner, ...inputs });
}

function toLegend(split: PairSplit): PairLegend {
	return {
		corners: CORNERS.map((corner) => ({ tone: TONES[corner], label: cornerText(corner, split) })),
		note: splitText(split)
	};
}

function splitText(split: PairSplit): string {
	const workers = formatNumber(split.coverage);
	return split.isAgreed
		? m.map_pair_split_agreed({ workers })
		: m.map_pair_split_middle({ workers });
}

function toTable(places: Place[], split: PairSplit, { settings }: PairInputs): PlainTable {
	const order = (place: Place) => {
		if (isNobody(place.caseload)) return -1;
		return place.classes.length ? CORNERS.indexOf(place.classes.at(-1)!) : CORNERS.length;
	};
	return {
		columns: [
			{ id: 'area', title: m.map_column_area() },
			{ id: 'caseload', title: metricText(PAIR.caseload, 'short'), isNumber: true },
			{ id: 'coverage', title: metricText(PAIR.coverage, 'short'), isNumber: true },
			{ id: 'class', title: m.map_pair_column() }
		],
		rows: [...places]
			.sort((a, b) => order(a) - order(b))
			.map(({ area, caseload, coverage, classes }) => ({
				id: area.code,
				cells: [
					area.name,
					figureText(PAIR.caseload, caseload, settings),
					figureText(PAIR.coverage, coverage, settings),
					classes.map((each) => cornerText(each, split)).join(' / ') || m.map_pair_unknown()
				]
			}))
	};
}

/** How many areas have both problems; only those whose whole ranges say so are counted. */
function tellWorst(places: Place[], split: PairSplit, { level, month }: PairInputs): string {
	const known = places.filter(({ classes }) => classes.length > 0);
	if (!known.length) return m.sentence_nothing({ month: formatMonth(month) });
	const count = known.filter(({ classes }) => classes.join() === 'over_fewer').length;
	const isOpen = places.some(
		({ classes, caseload, coverage }) =>
			(classes.length > 1 && classes.includes('over_fewer')) ||
			isUnknown(caseload) ||
			isUnknown(coverage)
	);
	const certainty = count ? (isOpen ? 'atLeast' : 'exact') : isOpen ? 'unsure' : 'none';
	return m.map_pair_sentence({
		certainty,
		count,
		total: places.length,
		areas: areaNoun(level, places.length),
		cases: formatNumber(split.caseload),
		workers: formatNumber(split.coverage)
	});
}

const isUnknown = (cell: Cell) =>
	cell.kind === 'missing' && cell.reason !== 'zero-denominator' && cell.reason !== 'not-applicable';

function tellRest(places: Place[], { month, level }: PairInputs): string[] {
	const count = (isMeant: (place: Place) => boolean) => places.filter(isMeant).length;
	const open = count(({ classes }) => classes.length > 1);
	const nobody = count(({ caseload }) => isNobody(caseload));
	const lacking = count(({ classes, caseload }) => !classes.length && !isNobody(caseload));
	return [
		m.map_pair_about({ month: formatMonth(month) }),
		...(nobody ? [m.map_pair_nobody({ count: nobody, areas: areaNoun(level, nobody) })] : []),
		...(open ? [m.map_pair_open({ count: open, areas: areaNoun(level, open) })] : []),
		...(lacking ? [m.map_pair_lacking({ count: lacking, areas: areaNoun(level, lacking) })] : [])
	];
}
