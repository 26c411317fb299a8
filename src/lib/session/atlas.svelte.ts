import { DEFAULT_SETTINGS, codesOf, type SchemaId, type Settings } from '$lib/schemas';
import { METRICS, vocabularyOf, type AreaLevel, type Dimension } from '$lib/metrics';
import type {
	ListId,
	ListRequest,
	ListRows,
	MetricId,
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
import { Failure, type FailureKind } from './failure';
import { FigureCache, type FigureRequest } from './figure-cache';
import { readChoices, type Choices } from './page-choices';
import { responseName } from './response-name';
import { readView, writeView, type KnownViews, type ViewChanges } from './view';

/** What the atlas needs from its surroundings; tests give it a native engine and a plain address. */
export interface Surroundings {
	startEngine: () => Promise<Database>;
	openRelease: (onboundaries: (boundaries: Holdings['boundaries']) => void) => Promise<Holdings>;
	address: () => { parameters: URLSearchParams; path: string };
	resolvePath: (path: string) => string;
	nextFrame: (run: () => void) => void;
}

/** The loaded figures and the view on them; one for the whole site, handed down by context. */
export class Atlas {
	engine = $state<'starting' | 'ready' | 'failed'>('starting');
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
	#database: Promise<Database> | null = null;
	/** Loads and queries take turns: no query sees a half-loaded database. */
	#turn: Promise<unknown> = Promise.resolve();

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
	/** Name of the smallest area that holds all others, where there is one. */
	readonly responseName: string | null = $derived(responseName(this.areas));
	readonly #names = $derived(new Map(this.areas.map((area) => [area.code, area.name])));
	readonly #parents = $derived(new Map(this.areas.map((area) => [area.code, area.parent])));
	/** Nothing is loaded, and nothing is on its way. */
	readonly isEmpty: boolean = $derived(!this.isOpening && this.months.length === 0);

	/** What an address may name: all that is loaded. */
	readonly known: KnownViews = $derived.by(() => ({
		metrics: MAP_METRICS,
		months: this.months,
		levels: this.levels,
		areas: new Set(this.areas.map((area) => area.code)),
		dimensionsOf,
		codesOf: (dimension) => codesOf(vocabularyOf(dimension)),
		standard: {
			metric: 'M03',
			month: this.latestCompleteMonth ?? 0,
			level: standardLevel(this.areas)
		}
	}));
	readonly #read = $derived.by(() => readView(this.#surroundings.address().parameters, this.known));
	readonly view = $derived(this.#read.view);
	readonly #readChoices = $derived.by(() => readChoices(this.#surroundings.address().parameters));
	/** What single pages let their readers choose besides the view, such as a scope. */
	readonly choices: Choices = $derived(this.#readChoices.choices);
	/** Parameters of the address that name nothing that is loaded; their standard is shown. */
	readonly ignoredParameters: string[] = $derived(
		this.isOpening ? [] : [...this.#read.ignored, ...this.#readChoices.ignored]
	);

	readonly #surroundings: Surroundings;

	constructor(surroundings: Surroundings, summary: Summary | null) {
		this.#surroundings = surroundings;
		this.#cache = this.#newCache();
		if (!summary) return;
		this.#description = summary.description;
		this.#about = summary;
		for (const { request, rows } of summary.figures) this.#cache.seed(request, rows);
		this.isOpening = false;
	}

	/** A link to another view of a page; what is not changed stays. @param path as in `/map/`; this page if absent */
	href(changes: ViewChanges, path?: string): string {
		const address = this.#surroundings.address();
		const metric = changes.metric ?? this.view.metric;
		const parameters = writeView(address.parameters, changes, dimensionsOf(metric)).toString();
		const page = path === undefined ? address.path : this.#surroundings.resolvePath(path);
		return parameters ? `${page}?${parameters}` : page;
	}

	/** The parameters of the address, for pages that keep more in it than a view; reactive in components. */
	get parameters(): URLSearchParams {
		return this.#surroundings.address().parameters;
	}

	/** A link with other parameters than those of the view; null takes one out. @param page as in `href` */
	hrefWith(changes: Record<string, string | null>, page?: string): string {
		const address = this.#surroundings.address();
		const { parameters } = address;
		const path = page === undefined ? address.path : this.#surroundings.resolvePath(page);
		const changed = new URLSearchParams(parameters);
		for (const [name, value] of Object.entries(changes)) {
			if (value === null) changed.delete(name);
			else changed.set(name, value);
		}
		changed.sort();
		return changed.size ? `${path}?${changed.toString()}` : path;
	}

	/** Whether an area is another one or lies in it; everything lies in the whole response, null. */
	isWithin(code: string, outer: string | null): boolean {
		if (outer === null) return true;
		for (let at: string | null | undefined = code, steps = 0; at && steps < 12; steps++) {
			if (at === outer) return true;
			at = this.#parents.get(at);
		}
		return false;
	}

	/** The name of an area, or its code where no list of areas names it. */
	areaName(code: string): string {
		return this.#names.get(code) ?? code;
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
			if (isShrinking || this.engine === 'failed') await this.#inTurn(() => this.#restartEngine());
			await this.#load(holdings, 'newFigures');
		} catch (cause) {
			throw this.#fail('query', cause);
		}
	}

	/** Ends the engine and everything that it held. */
	forgetEverything(): Promise<void> {
		return this.replaceHoldings(EMPTY_HOLDINGS);
	}

	/** Takes its turn at once, so that no query overtakes a release that is still being read. */
	async #load(
		opening: Holdings | Promise<Holdings>,
		figures: 'keepFigures' | 'newFigures'
	): Promise<void> {
		await this.#inTurn(async () => {
			const [database, holdings] = await Promise.all([this.#startEngine(), opening]);
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

	#startEngine(): Promise<Database> {
		this.#database ??= this.#surroundings.startEngine().then(
			(database) => {
				this.engine = 'ready';
				return database;
			},
			(cause) => {
				this.engine = 'failed';
				throw new Failure('engine', cause);
			}
		);
		return this.#database;
	}

	async #restartEngine(): Promise<void> {
		const ended = this.#database;
		this.#database = null;
		this.engine = 'starting';
		await ended?.then((database) => database.close()).catch(() => {});
		await this.#startEngine();
	}

	#newCache(): FigureCache {
		const ask = <R extends FigureRequest>(request: R) =>
			this.#inTurn(async () => answer(await this.#startEngine(), request));
		return new FigureCache(
			ask,
			(cause) => this.#fail('query', cause),
			this.#surroundings.nextFrame
		);
	}

	#inTurn<T>(work: () => Promise<T>): Promise<T> {
		const result = this.#turn.then(work);
		this.#turn = result.catch(() => {});
		return result;
	}

	#fail(kind: FailureKind, cause: unknown): Failure {
		this.failure = cause instanceof Failure ? cause : new Failure(kind, cause);
		return this.failure;
	}
}

function dimensionsOf(metric: MetricId): readonly Dimension[] {
	return METRICS[metric].dimensions;
}

const EMPTY_DESCRIPTION: Description = { areas: [], months: [], senders: [], reporting: [] };
