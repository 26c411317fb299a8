import {
	codeLabel,
	formatList,
	formatMonth,
	formatNumber,
	formatPercent,
	joinRange,
	joinSentences,
	textByKey
} from '$lib/format';
import { m } from '$lib/messages';
import { METRICS, METRIC_IDS } from '$lib/metrics';
import {
	AGREED_BENCHMARK_IDS,
	BENCHMARKS,
	DEFAULT_SETTINGS,
	PACKAGES,
	agreedMinimumCount,
	isAgreed,
	type AgreedBenchmarkId,
	type Agreement,
	type Settings
} from '$lib/schemas';
import { parseMonth } from '$lib/tables';
import { globalSource } from './global-source';
import { qafTitle } from './quality-names';

/** One benchmark as the world has it and as the group has agreed on it. */
export interface BenchmarkLine {
	id: AgreedBenchmarkId;
	title: string;
	/** Null where no global value exists. */
	global: { value: string; source: string } | null;
	/** Null where nothing is agreed. */
	agreed: { value: string; source: string; by: string } | null;
}

/** Anything else that a group can agree on; no texts where it has not. */
export interface AgreementLine {
	title: string;
	texts: string[];
	/** What must be known to read it. */
	note: string | null;
}

/** Everything that a coordination group has agreed on, and what it has not. */
export interface AgreementModel {
	/** Whether anything at all is agreed, in a sentence. */
	summary: string;
	benchmarks: BenchmarkLine[];
	others: AgreementLine[];
}

export function toAgreement(settings: Settings): AgreementModel {
	return {
		summary: isAgreed(settings) ? m.settings_some() : m.settings_none(),
		benchmarks: AGREED_BENCHMARK_IDS.map((id) => toBenchmarkLine(id, settings)),
		others: [
			line(
				m.settings_count(),
				[countText(settings)],
				proposed(settings, 'audience', 'minimumCount')
			),
			...PACKAGES.map((id) => {
				const services = servicesOf(id, settings);
				const note = services.length ? proposed(settings, 'packages') : null;
				return line(textByKey(`settings_package_${id}`)!, services, note);
			}),
			line(m.settings_freshness(), [freshnessText(settings)], proposed(settings, 'freshnessDays')),
			qafLine(settings),
			line(m.settings_roles(), normsOf('role', settings.roleCaseloads)),
			line(m.settings_risk_days(), normsOf('risk', settings.riskFollowUpDays)),
			line(
				m.settings_risk_labels(),
				Object.entries(settings.riskLabels).map(([risk, label]) =>
					m.settings_named({ name: codeLabel('risk', risk), value: label! })
				)
			),
			line(
				m.settings_senders(),
				settings.expectedSenders.map(({ org_code, datasets }) =>
					m.settings_named({
						name: org_code,
						value: formatList(datasets.map((each) => codeLabel('dataset', each)))
					})
				)
			)
		]
	};
}

/** `CMTWG, November 2025`, as it stands behind an agreed value. */
export function agreementText({ agreedBy, agreedOn }: Omit<Agreement, 'source'>): string {
	return m.settings_source_short({ agreedBy, agreedOn: dateText(agreedOn) });
}

/** A month in words; a day stays as the group has written it. */
function dateText(date: string): string {
	return /^\d{4}-\d{2}$/.test(date) ? formatMonth(parseMonth(date)) : date;
}

function toBenchmarkLine(id: AgreedBenchmarkId, settings: Settings): BenchmarkLine {
	const global = id === 'workers_per_100k' ? null : BENCHMARKS[id];
	const agreed = settings.benchmarks[id];
	return {
		id,
		title: textByKey(`settings_benchmark_${id}`) ?? id,
		global: global && { value: spanText(id, global), source: globalSource(global.source) },
		agreed: agreed
			? { value: spanText(id, agreed), source: agreed.source, by: agreementText(agreed) }
			: null
	};
}

function spanText(id: AgreedBenchmarkId, { low, value }: { low?: number; value: number }): string {
	if (isPercent(id)) return formatPercent(value);
	return low === undefined ? number(value) : joinRange(number(low), number(value));
}

function isPercent(id: AgreedBenchmarkId): boolean {
	return METRIC_IDS.some((metric) => {
		const { benchmark, unit } = METRICS[metric];
		return benchmark === id && unit === 'percent';
	});
}

const number = (value: number) => formatNumber(value, Number.isInteger(value) ? 0 : 1);

const line = (title: string, texts: string[], note: string | null = null) => ({
	title,
	texts,
	note
});

/** Says so where a part of the settings is still as this project proposes it. */
function proposed(settings: Settings, ...parts: (keyof Settings)[]): string | null {
	const isDefault = parts.every(
		(part) => JSON.stringify(settings[part]) === JSON.stringify(DEFAULT_SETTINGS[part])
	);
	return isDefault ? m.settings_proposed() : null;
}

function countText(settings: Settings): string {
	const audience =
		settings.audience === 'wider' ? m.settings_audience_wider() : m.settings_audience_group();
	return m.settings_count_text({ k: formatNumber(agreedMinimumCount(settings)), audience });
}

function servicesOf(id: (typeof PACKAGES)[number], { packages }: Settings): string[] {
	const services = packages[id].map((code) => codeLabel('service_type', code));
	return services.length ? [formatList(services)] : [];
}

function freshnessText({ freshnessDays: { fresh, stale } }: Settings): string {
	return m.settings_freshness_text({ fresh: formatNumber(fresh), stale: formatNumber(stale) });
}

/** Says that other sections exist whose names nobody has found, while no group has filled them in. */
function qafLine({ qafSections }: Settings): AgreementLine {
	const known = qafSections.map(({ section, title, items }) =>
		m.settings_qaf_text({
			section,
			title: qafTitle(section, title),
			items: joinSentences(items.map(({ code, title }) => qafTitle(code, title)))
		})
	);
	const isDefault = JSON.stringify(qafSections) === JSON.stringify(DEFAULT_SETTINGS.qafSections);
	const sections = formatList(qafSections.map(({ section }) => section));
	return line(m.settings_qaf(), known, isDefault ? m.settings_qaf_only({ sections }) : null);
}

type Norms = Partial<Record<string, Agreement & ({ value: number } | { days: number })>>;

function normsOf(vocabulary: 'role' | 'risk', norms: Norms): string[] {
	return Object.entries(norms).map(([code, norm]) =>
		m.settings_norm({
			name: codeLabel(vocabulary, code),
			value:
				'days' in norm! ? m.settings_days({ days: formatNumber(norm.days) }) : number(norm!.value),
			source: `${norm!.source}; ${agreementText(norm!)}`
		})
	);
}
