import type { Database } from '$lib/database';
import { Failure } from './failure';

/** The one database of the atlas: started when it is first needed, ended to erase what it held. */
export class Engine {
	state = $state<'starting' | 'ready' | 'failed'>('starting');
	readonly #open: () => Promise<Database>;
	#database: Promise<Database> | null = null;

	constructor(open: () => Promise<Database>) {
		this.#open = open;
	}

	/** The started database. @throws Failure */
	start(): Promise<Database> {
		this.#database ??= this.#open().then(
			(database) => {
				this.state = 'ready';
				return database;
			},
			(cause) => {
				this.state = 'failed';
				throw new Failure('engine', cause);
			}
		);
		return this.#database;
	}

	/** Only the end of an engine erases what it held from memory. @throws Failure */
	async restart(): Promise<void> {
		const ended = this.#database;
		this.#database = null;
		this.state = 'starting';
		await ended?.then((database) => database.close()).catch(() => {});
		await this.start();
	}
}
