import type { ListId, ListRequest, ListRows, MetricRequest, MetricRow } from '$lib/metrics';
import { createSubscriber } from 'svelte/reactivity';

export type FigureRequest = MetricRequest | ListRequest;
export type RowsOf<R extends FigureRequest> = R extends { list: infer Id extends ListId }
	? ListRows[Id][]
	: MetricRow[];

type Measure = <R extends FigureRequest>(request: R) => Promise<RowsOf<R>>;

interface Figure {
	request: FigureRequest;
	rows: RowsOf<FigureRequest> | undefined;
	isWanted: boolean;
	subscribe: () => void;
	tell: () => void;
}

/**
 * The figures of one version of the data. Asking for one from a component subscribes to it; all
 * that are asked for within one frame are measured one after the other and shown together (many of
 * them in steps), and those that nobody looks at any more are dropped before their turn.
 */
export class FigureCache {
	readonly #figures = new Map<string, Figure>();
	#isScheduled = false;

	constructor(
		private readonly measure: Measure,
		private readonly onfailure: (failure: unknown) => void,
		private readonly nextFrame: (run: () => void) => void,
		private readonly makeSubscriber: typeof createSubscriber = createSubscriber
	) {}

	/** The rows, or undefined until they have been measured; reactive where it is read in a component. */
	read<R extends FigureRequest>(request: R): RowsOf<R> | undefined {
		const figure = this.#figureOf(request);
		figure.subscribe();
		return figure.rows as RowsOf<R> | undefined;
	}

	/** Takes over rows that are already known, such as those of the release's summary. */
	seed(request: MetricRequest, rows: MetricRow[]): void {
		this.#figureOf(request).rows = rows;
	}

	#figureOf(request: FigureRequest): Figure {
		const key = keyOf(request);
		let figure = this.#figures.get(key);
		if (!figure) {
			figure = this.#newFigure(request);
			this.#figures.set(key, figure);
		}
		return figure;
	}

	#newFigure(request: FigureRequest): Figure {
		const figure: Figure = {
			request,
			rows: undefined,
			isWanted: false,
			tell: () => {},
			subscribe: this.makeSubscriber((tell) => {
				figure.tell = tell;
				figure.isWanted = true;
				if (!figure.rows) this.#schedule();
				return () => (figure.isWanted = false);
			})
		};
		return figure;
	}

	#schedule(): void {
		if (this.#isScheduled) return;
		this.#isScheduled = true;
		this.nextFrame(() => void this.#measureWanted());
	}

	async #measureWanted(): Promise<void> {
		let measured: Figure[] = [];
		try {
			for (let figure = this.#nextWanted(); figure; figure = this.#nextWanted()) {
				figure.rows = await this.measure(figure.request);
				measured.push(figure);
				if (measured.length < SHOWN_TOGETHER) continue;
				for (const each of measured) each.tell();
				measured = [];
			}
		} catch (failure) {
			this.onfailure(failure);
		} finally {
			this.#isScheduled = false;
			for (const figure of measured) figure.tell();
		}
	}

	/** The latest asked for comes first: it is what the person is looking at now. */
	#nextWanted(): Figure | undefined {
		return [...this.#figures.values()].findLast((figure) => figure.isWanted && !figure.rows);
	}
}

/** Pages with more figures than this show them in steps, so that nobody waits for the last one. */
const SHOWN_TOGETHER = 4;

/** The same request, however its parts were put together, has the same key. */
export function keyOf(request: FigureRequest): string {
	if ('list' in request) return JSON.stringify([request.list, request.month, request.area]);
	const filters = Object.entries(request.filters)
		.filter(([, codes]) => codes.length > 0)
		.map(([dimension, codes]) => [dimension, [...codes].sort()])
		.sort();
	const { metric, level, area, from, to, grain, by, steadyOnly = false } = request;
	return JSON.stringify([metric, level, area, from, to, grain, by, filters, steadyOnly]);
}
