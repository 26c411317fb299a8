import { METRICS, vocabularyOf, type Dimension, type MetricId } from '$lib/metrics';
import { codesOf } from '$lib/schemas';
import { readChoices, type Choices } from './page-choices';
import { readView, writeView, type KnownViews, type View, type ViewChanges } from './view';

export interface AddressSurroundings {
	address: () => { parameters: URLSearchParams; path: string };
	resolvePath: (path: string) => string;
}

/** What is loaded, as far as an address may name it. */
export type LoadedViews = Omit<KnownViews, 'dimensionsOf' | 'codesOf'>;

/** What the address of the page says, and the links to other views. */
export class Address {
	readonly #surroundings: AddressSurroundings;
	readonly #loaded: () => LoadedViews;
	/** What an address may name: all that is loaded. */
	readonly known: KnownViews = $derived.by(() => ({
		...this.#loaded(),
		dimensionsOf,
		codesOf: (dimension) => codesOf(vocabularyOf(dimension))
	}));
	readonly #read = $derived.by(() => readView(this.parameters, this.known));
	readonly view: View = $derived(this.#read.view);
	readonly #readChoices = $derived.by(() => readChoices(this.parameters));
	/** What single pages let their readers choose besides the view, such as a scope. */
	readonly choices: Choices = $derived(this.#readChoices.choices);
	/** Parameters that name nothing that is loaded; their standard is shown. */
	readonly ignored: string[] = $derived([...this.#read.ignored, ...this.#readChoices.ignored]);

	/** @param loaded read again whenever what it reads changes */
	constructor(surroundings: AddressSurroundings, loaded: () => LoadedViews) {
		this.#surroundings = surroundings;
		this.#loaded = loaded;
	}

	/** For pages that keep more in the address than a view; reactive in components. */
	get parameters(): URLSearchParams {
		return this.#surroundings.address().parameters;
	}

	/** A link to another view of a page; what is not changed stays. @param path as in `/map/`; this page if absent */
	href(changes: ViewChanges, path?: string): string {
		const metric = changes.metric ?? this.view.metric;
		return this.#hrefTo(path, writeView(this.parameters, changes, dimensionsOf(metric)));
	}

	/** A link with other parameters than those of the view; null takes one out. @param path as in `href` */
	hrefWith(changes: Record<string, string | null>, path?: string): string {
		const changed = new URLSearchParams(this.parameters);
		for (const [name, value] of Object.entries(changes)) {
			if (value === null) changed.delete(name);
			else changed.set(name, value);
		}
		changed.sort();
		return this.#hrefTo(path, changed);
	}

	#hrefTo(path: string | undefined, parameters: URLSearchParams): string {
		const { address, resolvePath } = this.#surroundings;
		const page = path === undefined ? address().path : resolvePath(path);
		const text = parameters.toString();
		return text ? `${page}?${text}` : page;
	}
}

function dimensionsOf(metric: MetricId): readonly Dimension[] {
	return METRICS[metric].dimensions;
}
