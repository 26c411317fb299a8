import settings from '../../../data-schemas/settings.json';
import { BENCHMARKS, type Benchmark, type BenchmarkId } from './benchmarks';

/** The key by which a settings file is known, and the form it is written in. */
export const SETTINGS_MARK = 'atlas_settings';
export const SETTINGS_FORM = 1;

/** Where an agreement comes from: a document, the group that agreed on it, and when. */
export interface Agreement {
	source: string;
	/** A group such as CMTWG, never a person. */
	agreedBy: string;
	/** YYYY-MM or YYYY-MM-DD */
	agreedOn: string;
}

export type AgreedBenchmark = Agreement & { value: number; low?: number };

/** Benchmarks that a group can agree on: the global ones, and one that only countries set. */
export type AgreedBenchmarkId = BenchmarkId | 'workers_per_100k';

export const PACKAGES = ['acute', 'tor', 'local'] as const;
export type PackageId = (typeof PACKAGES)[number];

/**
 * What a coordination group has agreed on: the content of `settings.json`. What nobody has agreed
 * on is empty, never guessed; the defaults stand in data-schemas/settings.json alone.
 */
export interface Settings {
	/** Who sees the figures. */
	audience: 'group' | 'wider';
	/** Smallest count that is stored exactly (k); null: as the audience asks. */
	minimumCount: number | null;
	/** In place of the global ones. `workers_per_100k` has no global value. */
	benchmarks: Partial<Record<AgreedBenchmarkId, AgreedBenchmark>>;
	/** Codes of the services that each package must have. */
	packages: Record<PackageId, string[]>;
	/** Days since a directory entry was verified: fresh up to, stale after. */
	freshnessDays: { fresh: number; stale: number };
	/** Parts of the Quality Assessment Framework that are known. */
	qafSections: { section: string; title: string; items: { code: string; title: string }[] }[];
	/** Open cases per caseworker of a role, by code. */
	roleCaseloads: Partial<Record<string, Agreement & { value: number }>>;
	/** What the group calls a risk level, by code. */
	riskLabels: Partial<Record<string, string>>;
	/** Days until a follow-up, by code of the risk level. */
	riskFollowUpDays: Partial<Record<string, Agreement & { days: number }>>;
	/** Which agency (pseudonym) should send which datasets. */
	expectedSenders: { org_code: string; datasets: string[] }[];
}

/** Nothing is agreed: the global benchmarks and the proposals of this project stand. */
export const DEFAULT_SETTINGS = Object.fromEntries(
	Object.entries(settings).filter(([key]) => key !== SETTINGS_MARK)
) as unknown as Settings;

const COUNT_FOR: Record<Settings['audience'], number> = { group: 5, wider: 10 };

/** k as agreed, or as the audience asks. */
export function agreedMinimumCount({ audience, minimumCount }: Settings): number {
	return minimumCount ?? COUNT_FOR[audience];
}

/** The agreed benchmark, else the global one; null where there is neither. */
export function resolveBenchmark(id: AgreedBenchmarkId, settings: Settings): Benchmark | null {
	const global = id === 'workers_per_100k' ? null : BENCHMARKS[id];
	const agreed = settings.benchmarks[id];
	if (!agreed) return global;
	const { value, low, source, agreedBy, agreedOn } = agreed;
	const caveat = global?.caveatBelow;
	return {
		value,
		...(low !== undefined && { low }),
		...(caveat !== undefined && { caveatBelow: Math.min(caveat, value) }),
		better: global?.better ?? 'higher',
		source,
		contextualised: { agreedBy, agreedOn }
	};
}

/** Every benchmark that a group can agree on. */
export const AGREED_BENCHMARK_IDS: AgreedBenchmarkId[] = [
	...(Object.keys(BENCHMARKS) as BenchmarkId[]),
	'workers_per_100k'
];

/** The settings as the content of a file that the gate takes again. */
export function toSettingsFile(settings: Settings): object {
	return { [SETTINGS_MARK]: SETTINGS_FORM, ...settings };
}

/** Whether these settings say anything that the defaults do not. */
export function isAgreed(settings: Settings): boolean {
	return JSON.stringify(settings) !== JSON.stringify(DEFAULT_SETTINGS);
}
