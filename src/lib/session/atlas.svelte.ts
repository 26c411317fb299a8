import { DEFAULT_SETTINGS, type SchemaId, type Settings } from '$lib/schemas';
import type {
	AreaLevel,
	ListId,
	ListRequest,
	ListRows,
	MetricRequest,
	MetricRow
} from '$lib/metrics';
import type { Database } from '$lib/database';
import {
	areaChanges,
	describe,
	EMPTY_HOLDINGS,
	latestCompleteMonth,
	loadDatabase,
	answer,
	weekOneFiles,
	weekOneOf,
	type Area,
	type AreaChange,
	type Description,
	type Holdings,
	type Sender,
	type Source,
	type Summary
} from '$lib/pipeline';
import { parseMonth, type Month } from '$lib/tables';
import { MAP_METRICS, standardLevel } from '$lib/view-models';
import { Address, type AddressSurroundings, type LoadedViews } from './address.svelte';
import { AreaTree } from './area-tree';
import { Engine } from './engine.svelte';
import { Failure, type FailureKind } from './failure';
import { FigureCache, type FigureRequest } from './figure-cache';
import type { Choices } from './page-choices';
import { Turns } from './turns';
import type { KnownViews, View, ViewChanges } from './view';

/** What the atlas needs from its surroundings; tests give it a native engine and a plain address. */
export interface Surroundings extends AddressSurroundings {
	startEngine: () => Promise<Database>;
	openRelease: (onboundaries: (boundaries: Holdings['boundaries']) => void) => Promise<Holdings>;
	nextFrame: (run: () => void) => void;
}

/** The loaded figures and the view on them; one for the whole site, handed down by context. */
export class Atlas {
	failure = $state.raw<Failure | null>(null);
	holdings = $state.raw<Holdings>(EMPTY_HOLDINGS);
	/** True until it is known what is loaded: there is neither a summary nor an opened release. */
	isOpening = $state(true);

	#description = $state.raw<Description>(EMPTY_DESCRIPTION);
	/** Of the release's summary, until the release is opened. */
	#about =
		$state.raw<
			Pick<Summary, 'demonstration' | 'minimumCount' | 'hideStaffing' | 'sources' | 'settings'>
		>(EMPTY_HOLDINGS);
	#cache = $state.raw() as FigureCache;
	readonly #surroundings: Surroundings;
	readonly #engine: Engine;
	/** Loads and queries take turns: no query sees a half-loaded database. */
	readonly #turns = new Turns();

	readonly areas: Area[] = $derived(this.#description.areas);
	readonly months: Month[] = $derived(this.#description.months);
	readonly senders: Sender[] = $derived(this.#description.senders);
	/** What the group has agreed on, from the first paint on. */
	readonly settings: Settings = $derived(this.#about.settings ?? DEFAULT_SETTINGS);
	readonly latestCompleteMonth: Month | null = $derived(
		latestCompleteMonth(this.#description, this.settings)
	);
	readonly levels: AreaLevel[] = $derived(
		[...new Set(this.areas.map((area) => area.level))].sort()
	);
	/** When areas begin or end, as far as the list of areas says it. */
	readonly areaChanges: AreaChange[] = $derived(areaChanges(this.holdings.parts));
	/** Outlines are drawn before the engine is ready. */
	boundaries = $state.raw(EMPTY_HOLDINGS.boundaries);
	readonly isDemonstration: boolean = $derived(this.#about.demonstration);
	readonly minimumCount: number = $derived(this.#about.minimumCount);
	readonly hideStaffing: boolean = $derived(this.#about.hideStaffing);
	readonly sources: Source[] = $derived(this.#about.sources);
	/** Month in which the opened release was made; null without one. */
	readonly releaseMonth: Month | null = $derived(
		this.holdings.created === null ? null : parseMonth(this.holdings.created)
	);
	/** Nothing is loaded, and nothing is on its way. */
	readonly isEmpty: boolean = $derived(!this.isOpening && this.months.length === 0);
	readonly #areaTree: AreaTree = $derived(new AreaTree(this.areas));
	readonly #address: Address;

	constructor(surroundings: Surroundings, summary: Summary | null) {
		this.#surroundings = surroundings;
		this.#engine = new Engine(surroundings.startEngine);
		this.#address = new Address(surroundings, () => this.#loadedViews());
		this.#cache = this.#newCache();
		if (!summary) return;
		this.#description = summary.description;
		this.#about = summary;
		for (const { request, rows } of summary.figures) this.#cache.seed(request, rows);
		this.isOpening = false;
	}

	get engine(): Engine['state'] {
		return this.#engine.state;
	}

	/** Name of the smallest area that holds all others, where there is one. */
	get responseName(): string | null {
		return this.#areaTree.responseName;
	}

	/** What an address may name: all that is loaded. */
	get known(): KnownViews {
		return this.#address.known;
	}

	get view(): View {
		return this.#address.view;
	}

	/** What single pages let their readers choose besides the view, such as a scope. */
	get choices(): Choices {
		return this.#address.choices;
	}

	/** Parameters of the address that name nothing that is loaded; their standard is shown. */
	get ignoredParameters(): string[] {
		return this.isOpening ? [] : this.#address.ignored;
	}

	/** The parameters of the address, for pages that keep more in it than a view; reactive in components. */
	get parameters(): URLSearchParams {
		return this.#address.parameters;
	}

	/** A link to another view of a page; what is not changed stays. @param path as in `/map/`; this page if absent */
	href(changes: ViewChanges, path?: string): string {
		return this.#address.href(changes, path);
	}

	/** A link with other parameters than those of the view; null takes one out. @param path as in `href` */
	hrefWith(changes: Record<string, string | null>, path?: string): string {
		return this.#address.hrefWith(changes, path);
	}

	/** Whether an area is another one or lies in it; everything lies in the whole response, null. */
	isWithin(code: string, outer: string | null): boolean {
		return this.#areaTree.isWithin(code, outer);
	}

	/** The name of an area, or its code where no list of areas names it. */
	areaName(code: string): string {
		return this.#areaTree.nameOf(code);
	}

	/** The rows of a request, or undefined until they have been measured; reactive in components. */
	figures(request: MetricRequest): MetricRow[] | undefined {
		return this.#cache.read(request);
	}

	/** As `figures`, by name. They are measured in the order in which they are named. */
	figuresOf<Name extends string>(
		requests: Record<Name, MetricRequest>
	): Partial<Record<Name, MetricRow[]>> {
		// What is asked for last is measured first.
		const named = Object.entries<MetricRequest>(requests).reverse();
		const answers = named.map(([name, request]) => [name, this.figures(request)]);
		return Object.fromEntries(answers) as Partial<Record<Name, MetricRow[]>>;
	}

	/** Whether a file of this kind is loaded; true while that is not known yet. */
	holds(schema: SchemaId): boolean {
		const { parts } = this.holdings;
		return parts.length === 0 || parts.some((part) => part.schema === schema);
	}

	/** The rows of a list, as `figures`. */
	list<Id extends ListId>(list: Id, month: Month, area: string | null): ListRows[Id][] | undefined {
		return this.#cache.read({ list, month, area } as ListRequest & { list: Id }) as
			ListRows[Id][] | undefined;
	}

	/** The reports of the first days and what they stand in for; null without one. Not kept, so that
	 * nothing of it outlasts the page that shows it. */
	get weekOne() {
		return weekOneOf(this.holdings);
	}

	/** The same as protected tables of the full schemas, to be saved. */
	get weekOneFiles() {
		return weekOneFiles(this.holdings);
	}

	/** Opens the release of this site in the engine; what is on the screen already does not change. */
	async open(): Promise<void> {
		try {
			const opening = this.#surroundings.openRelease((boundaries) => {
				this.boundaries = boundaries;
			});
			await this.#load(opening, 'keepFigures');
		} catch (cause) {
			this.isOpening = false;
			this.#fail('release', cause);
		}
	}

	/**
	 * Shows these holdings instead. When a table was taken out or protected further, the engine is
	 * ended and a new one started, because only that erases it from memory.
	 * @throws Failure, which is also shown
	 */
	async replaceHoldings(holdings: Holdings): Promise<void> {
		const kept = new Set(holdings.parts.map((part) => part.table));
		const isShrinking = this.holdings.parts.some((part) => !kept.has(part.table));
		try {
			await this.#load(holdings, 'newFigures', isShrinking || this.engine === 'failed');
		} catch (cause) {
			throw this.#fail('query', cause);
		}
	}

	/** Ends the engine and everything that it held. */
	forgetEverything(): Promise<void> {
		return this.replaceHoldings(EMPTY_HOLDINGS);
	}

	/**
	 * Takes its turn at once, so that no query overtakes a release that is still being read, or meets
	 * an engine that has been started anew and holds nothing yet.
	 */
	async #load(
		opening: Holdings | Promise<Holdings>,
		figures: 'keepFigures' | 'newFigures',
		inNewEngine = false
	): Promise<void> {
		await this.#turns.take(async () => {
			if (inNewEngine) await this.#engine.restart();
			const [database, holdings] = await Promise.all([this.#engine.start(), opening]);
			await loadDatabase(database, holdings);
			this.#description = await describe(database);
			this.holdings = holdings;
			this.boundaries = holdings.boundaries;
			this.#about = holdings;
			if (figures === 'newFigures') this.#cache = this.#newCache();
			this.failure = null;
			this.isOpening = false;
		});
	}

	#loadedViews(): LoadedViews {
		return {
			metrics: MAP_METRICS,
			months: this.months,
			levels: this.levels,
			areas: new Set(this.areas.map((area) => area.code)),
			standard: {
				metric: 'M03',
				month: this.latestCompleteMonth ?? 0,
				level: standardLevel(this.areas)
			}
		};
	}

	#newCache(): FigureCache {
		const ask = <R extends FigureRequest>(request: R) =>
			this.#turns.take(async () => answer(await this.#engine.start(), request));
		return new FigureCache(
			ask,
			(cause) => this.#fail('query', cause),
			this.#surroundings.nextFrame
		);
	}

	#fail(kind: FailureKind, cause: unknown): Failure {
		this.failure = cause instanceof Failure ? cause : new Failure(kind, cause);
		return this.failure;
	}
}

const EMPTY_DESCRIPTION: Description = { areas: [], months: [], senders: [], reporting: [] };
