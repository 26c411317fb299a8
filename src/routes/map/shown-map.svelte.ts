import { m } from '$lib/messages';
import type { Atlas, MetricId, MetricRow } from '$lib/session';
import {
	allMonthsRequest,
	benchmarkOf,
	hasFixedClasses,
	leadFor,
	MAP_METRICS,
	mapRequest,
	metricText,
	PAIR,
	plainTableForFile,
	readBeside,
	rolesRequest,
	sentenceFor,
	standardBeside,
	tableForFile,
	toAreaModel,
	toBesideScreen,
	toMapScreen,
	toPairScreen,
	toReporting
} from '$lib/view-models';

const TREND_MONTHS = 24;

/** What the address asks the Map page for, and the figures of it; null or undefined until they are counted. */
export class ShownMap {
	readonly #atlas: Atlas;
	readonly #view = $derived.by(() => this.#atlas.view);
	/** What stands beside the view, where two maps are asked for. */
	readonly beside = $derived.by(() => {
		const { choices, months } = this.#atlas;
		if (choices.map_view !== 'beside') return null;
		const asked = readBeside(choices.beside, { months, metrics: MAP_METRICS }, this.#view);
		return asked ?? standardBeside(months, this.#view.month);
	});
	/** Two metrics in the colours of one map. */
	readonly isPair = $derived.by(() => this.#atlas.choices.map_view === 'pair');
	/** Two metrics together are shown for all: filters are those of one metric. */
	readonly filters = $derived.by(() =>
		this.isPair || this.beside?.metric ? {} : this.#view.filters
	);
	readonly #rows = $derived.by(() => this.#allMonths(this.#view.metric));
	// Where a benchmark fixes the classes, one month is enough for the first paint.
	readonly #firstRows = $derived.by(() => {
		const { isEmpty, settings } = this.#atlas;
		if (this.#rows || isEmpty || !hasFixedClasses(benchmarkOf(this.#view.metric, settings)))
			return undefined;
		return this.#atlas.figures(mapRequest({ ...this.#view, filters: this.filters }));
	});

	/** All months are counted, so that each of them can be shown at once. */
	readonly isOfAllMonths = $derived.by(() => this.#rows !== undefined);

	readonly screen = $derived.by(() => {
		const rows = this.#rows ?? this.#firstRows;
		return rows && toMapScreen(rows, this.#atlas.areas, this.#view, this.#atlas.settings);
	});
	readonly pairScreen = $derived.by(() => {
		if (!this.isPair) return null;
		const [caseload, coverage] = [this.#allMonths(PAIR.caseload), this.#allMonths(PAIR.coverage)];
		if (!caseload || !coverage) return null;
		const { areas, settings } = this.#atlas;
		return toPairScreen({ ...this.#view, caseload, coverage, areas, settings });
	});
	readonly besideScreen = $derived.by(() => {
		const beside = this.beside;
		const rows = this.#rows;
		if (!beside || !rows) return null;
		const otherRows = beside.metric ? this.#allMonths(beside.metric) : rows;
		if (!otherRows) return null;
		const { areas, settings } = this.#atlas;
		return toBesideScreen({ ...this.#view, beside, rows, otherRows, areas, settings });
	});
	/** The panel of the chosen area; null where none is chosen. */
	readonly panel = $derived.by(() => {
		const { metric, month, area: code, level } = this.#view;
		const area = this.#atlas.areas.find((each) => each.code === code && each.level === level);
		if (!area || !this.screen) return null;
		const roles = this.#atlas.isEmpty
			? undefined
			: this.#atlas.figures(rolesRequest(area.code, month));
		return toAreaModel({
			area,
			metric,
			month,
			row: this.screen.rows.find(({ areaCode }) => areaCode === area.code),
			trend: this.#rows?.filter(({ areaCode }) => areaCode === area.code) ?? null,
			months: this.#atlas.months.filter((each) => each <= month).slice(-TREND_MONTHS),
			roles: roles ?? null,
			settings: this.#atlas.settings
		});
	});

	readonly told = $derived.by(() => {
		if (this.isPair) return this.pairScreen?.told ?? null;
		if (this.beside) return this.besideScreen?.told ?? null;
		if (!this.screen) return null;
		const nameOf = (code: string) => this.#atlas.areaName(code);
		const { settings, senders } = this.#atlas;
		const subject = { ...this.#view, rows: this.screen.rows, nameOf, settings };
		const lead = leadFor(subject, toReporting(senders, this.#view.month));
		return { sentence: sentenceFor(subject), lead };
	});
	readonly legend = $derived.by(() => {
		if (this.isPair) return this.pairScreen?.map.legend;
		return this.beside ? this.besideScreen?.legend : this.screen?.map.legend;
	});
	/** What is saved as a picture; two maps side by side are not. */
	readonly drawable = $derived.by(() => {
		if (this.isPair) return this.pairScreen?.map;
		return this.beside ? undefined : this.screen?.map;
	});
	readonly title = $derived.by(() =>
		this.isPair ? m.map_pair_title() : metricText(this.#view.metric, 'title')
	);
	readonly definition = $derived.by(() => {
		const other = this.beside?.metric ?? [];
		const metrics = this.isPair ? Object.values(PAIR) : [this.#view.metric, other].flat();
		return metrics.map((metric) => metricText(metric, 'definition')).join(' ');
	});
	/** The table as it is saved. */
	readonly file = $derived.by(() => {
		const isOne = !this.isPair && !this.beside;
		if (isOne) return this.screen ? tableForFile(this.screen.table) : null;
		const plain = this.isPair ? this.pairScreen?.table : this.besideScreen?.table;
		return plain ? plainTableForFile(plain) : null;
	});

	readonly #drawn = $derived.by(
		() => new Set(this.#atlas.boundaries.features.map(({ properties }) => properties?.area_code))
	);
	/** Levels of which at least one area has an outline. */
	readonly levels = $derived.by(() =>
		this.#atlas.levels.filter((level) =>
			this.#atlas.areas.some((area) => area.level === level && this.#drawn.has(area.code))
		)
	);
	/** Whether any of the areas has an outline. */
	readonly hasShapes = $derived.by(
		() => this.screen?.areas.some(({ code }) => this.#drawn.has(code)) ?? false
	);
	/** Without boundaries the table stands where the map would be. */
	readonly isWithoutMap = $derived.by(
		() => this.screen !== undefined && !this.hasShapes && this.#atlas.holdings.parts.length > 0
	);

	constructor(atlas: Atlas) {
		this.#atlas = atlas;
	}

	#allMonths(metric: MetricId): MetricRow[] | undefined {
		if (this.#atlas.isEmpty) return undefined;
		const request = { ...this.#view, metric, filters: this.filters };
		return this.#atlas.figures(allMonthsRequest(request, this.#atlas.months));
	}
}
