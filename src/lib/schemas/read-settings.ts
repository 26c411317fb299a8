import { BENCHMARKS } from './benchmarks';
import { fieldOf } from './schemas';
import { SettingsReading, join, type SettingsProblem } from './setting-readers';
import {
	AGREED_BENCHMARK_IDS,
	DEFAULT_SETTINGS,
	PACKAGES,
	SETTINGS_FORM,
	SETTINGS_MARK,
	type AgreedBenchmark,
	type AgreedBenchmarkId,
	type Agreement,
	type Settings
} from './settings';
import { codesOf } from './vocabularies';

export interface ReadSettings {
	/** Null where there is any problem: settings are taken whole or not at all. */
	settings: Settings | null;
	problems: SettingsProblem[];
	/** What people wrote, for whoever can tell whether it names a person. */
	texts: { path: string; text: string }[];
	/** How many parts of the settings the file says. */
	parts: number;
}

/**
 * The settings of a parsed file. A part that the file does not say is as in the defaults; a key
 * that is not known is a problem.
 * @param today YYYY-MM-DD; null where dates of the future are not looked for
 */
export function readSettings(json: unknown, today: string | null): ReadSettings {
	const reading = new SettingsReading(today);
	const keys = Object.keys(PARTS) as (keyof Settings)[];
	const file = reading.object(json, '', [SETTINGS_MARK, ...keys]) ?? {};
	if (file[SETTINGS_MARK] !== SETTINGS_FORM) {
		reading.note('other_form', SETTINGS_MARK, { form: SETTINGS_FORM });
	}
	const said = keys.filter((key) => Object.hasOwn(file, key));
	const read = Object.fromEntries(said.map((key) => [key, PARTS[key](reading, file[key], key)]));
	const { problems, texts } = reading;
	const settings = problems.length ? null : ({ ...DEFAULT_SETTINGS, ...read } as Settings);
	return { settings, problems, texts, parts: said.length };
}

/** Whether the beginning of a JSON text says that it is a settings file. */
export function looksLikeSettings(head: string): boolean {
	return new RegExp(`"${SETTINGS_MARK}"\\s*:`).test(head);
}

type ReadPart<T> = (reading: SettingsReading, value: unknown, path: string) => T | undefined;

const LEAST_COUNT = 3; // with k = 2 a small count could only be 1
const MOST_COUNT = 20; // as on the Data page
const MOST_BENCHMARK = 100; // per cent, cases, caseworkers: more would be a slip of the keyboard
const MOST_RATE = 100_000;
const MOST_DAYS = 3650;
const MOST_ENTRIES = 500;

const PARTS: { [Part in keyof Settings]: ReadPart<Settings[Part]> } = {
	audience: (reading, value, path) => reading.code(value, path, ['group', 'wider'] as const),
	minimumCount: (reading, value, path) =>
		value === null ? null : reading.whole(value, path, LEAST_COUNT, MOST_COUNT),
	benchmarks: (reading, value, path) =>
		reading.map(value, path, AGREED_BENCHMARK_IDS, (benchmark, place) =>
			readBenchmark(reading, benchmark, place)
		) as Settings['benchmarks'],
	packages: (reading, value, path) => {
		const said = reading.map(value, path, PACKAGES, (codes, place) =>
			readCodes(reading, codes, place, codesOf('service_type'))
		);
		return { ...DEFAULT_SETTINGS.packages, ...said } as Settings['packages'];
	},
	freshnessDays: readFreshness,
	qafSections: (reading, value, path) => {
		const sections = reading.list(value, path, MOST_ENTRIES, (section, place) =>
			readSection(reading, section, place)
		);
		reading.distinct(
			sections.map((section) => section?.section),
			path
		);
		return sections;
	},
	roleCaseloads: (reading, value, path) =>
		reading.map(value, path, codesOf('role', 'caseworker'), (norm, place) => {
			const entry = reading.object(norm, place, ['value', ...AGREEMENT]) ?? {};
			const figure = reading.number(entry.value, join(place, 'value'), 1, MOST_BENCHMARK)!;
			return { value: figure, ...readAgreement(reading, entry, place) };
		}),
	riskLabels: (reading, value, path) =>
		reading.map(value, path, codesOf('risk'), (label, place) => reading.text(label, place, 40)),
	riskFollowUpDays: (reading, value, path) =>
		reading.map(value, path, codesOf('risk'), (norm, place) => {
			const entry = reading.object(norm, place, ['days', ...AGREEMENT]) ?? {};
			const days = reading.whole(entry.days, join(place, 'days'), 1, MOST_DAYS)!;
			return { days, ...readAgreement(reading, entry, place) };
		}),
	expectedSenders: (reading, value, path) => {
		const senders = reading.list(value, path, MOST_ENTRIES, (sender, place) => {
			const entry = reading.object(sender, place, ['org_code', 'datasets']) ?? {};
			const pattern = fieldOf('submission', 'org_code').constraints!.pattern!;
			const org_code = reading.pattern(entry.org_code, join(place, 'org_code'), pattern)!;
			const datasets = codesOf('dataset');
			return {
				org_code,
				datasets: readCodes(reading, entry.datasets, join(place, 'datasets'), datasets)
			};
		});
		reading.distinct(
			senders.map((sender) => sender.org_code),
			path
		);
		return senders;
	}
};

const AGREEMENT = ['source', 'agreedBy', 'agreedOn'] as const;

function readAgreement(
	reading: SettingsReading,
	entry: Record<string, unknown>,
	path: string
): Agreement {
	return {
		source: reading.text(entry.source, join(path, 'source'))!,
		agreedBy: reading.text(entry.agreedBy, join(path, 'agreedBy'))!,
		agreedOn: reading.date(entry.agreedOn, join(path, 'agreedOn'))!
	};
}

function readBenchmark(reading: SettingsReading, value: unknown, path: string): AgreedBenchmark {
	const id = path.split('.').at(-1) as AgreedBenchmarkId;
	const global = id === 'workers_per_100k' ? null : BENCHMARKS[id];
	const isSpan = global?.low !== undefined;
	const entry = reading.object(value, path, ['value', ...(isSpan ? ['low'] : []), ...AGREEMENT]);
	if (!entry) return {} as AgreedBenchmark;
	// What is divided by cannot be 0; where 0 is the global aim, it may be agreed too.
	const least = global?.value === 0 ? 0 : 1;
	const most = global ? MOST_BENCHMARK : MOST_RATE;
	const figure = reading.number(entry.value, join(path, 'value'), least, most)!;
	const benchmark = { value: figure, ...readAgreement(reading, entry, path) };
	if (!isSpan || entry.low === undefined) return benchmark;
	const low = reading.number(entry.low, join(path, 'low'), least, most)!;
	if (low > figure) reading.note('order', join(path, 'low'), { first: 'low', second: 'value' });
	return { ...benchmark, low };
}

function readFreshness(reading: SettingsReading, value: unknown, path: string) {
	const entry = reading.object(value, path, ['fresh', 'stale']) ?? {};
	const fresh = reading.whole(entry.fresh, join(path, 'fresh'), 1, MOST_DAYS)!;
	const stale = reading.whole(entry.stale, join(path, 'stale'), 1, MOST_DAYS)!;
	if (fresh >= stale) reading.note('order', path, { first: 'fresh', second: 'stale' });
	return { fresh, stale };
}

function readSection(reading: SettingsReading, value: unknown, path: string) {
	const entry = reading.object(value, path, ['section', 'title', 'items']) ?? {};
	const pattern = (field: string) => fieldOf('qaf', field).constraints!.pattern!;
	const items = reading.list(entry.items, join(path, 'items'), MOST_ENTRIES, (item, place) => {
		const own = reading.object(item, place, ['code', 'title']) ?? {};
		return {
			code: reading.pattern(own.code, join(place, 'code'), pattern('item_code'))!,
			title: reading.text(own.title, join(place, 'title'))!
		};
	});
	reading.distinct(
		items.map(({ code }) => code),
		join(path, 'items')
	);
	return {
		section: reading.pattern(entry.section, join(path, 'section'), pattern('section_no'))!,
		title: reading.text(entry.title, join(path, 'title'))!,
		items
	};
}

function readCodes(
	reading: SettingsReading,
	value: unknown,
	path: string,
	codes: readonly string[]
): string[] {
	const read = reading.list(value, path, MOST_ENTRIES, (code, place) =>
		reading.code(code, place, codes)
	);
	reading.distinct(read, path);
	return read;
}
