import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '$lib/schemas';
import { parseMonth } from '$lib/tables';
import {
	benchmarkKey,
	benchmarkOf,
	benchmarkText,
	classesFor,
	judge,
	judgementText,
	sentenceFor,
	toAgreement,
	toHeadline,
	toLoadedFiles,
	toMapScreen,
	toMethods,
	toNeedList
} from '$lib/view-models';
import { camps, rowOf } from '../../support/metric-rows';

const BY = { source: 'National SOP', agreedBy: 'CMTWG', agreedOn: '2025-11' };
const agree = (benchmarks: Settings['benchmarks']): Settings => ({
	...DEFAULT_SETTINGS,
	benchmarks
});
const TWENTY = agree({ caseload: { value: 20, ...BY } });
const value = (number: number) => ({ kind: 'value' as const, value: number });
const month = parseMonth('2025-12');

describe('an agreed benchmark', () => {
	it('decides how a figure is judged, and is named', () => {
		expect(judge('M03', value(22))).toBe('met');
		expect(judge('M03', value(22), TWENTY)).toBe('not_met');
		expect(judgementText('M03', value(22), TWENTY)).toContain('20');
		expect(benchmarkText('M03', TWENTY)).toBe('20');
	});

	it('says in short and in full who agreed on it and when', () => {
		expect(benchmarkKey('M03', DEFAULT_SETTINGS)).toBe('Benchmark 25 (CPMS 2019)');
		expect(benchmarkKey('M03', TWENTY)).toBe('Benchmark 20 (agreed by CMTWG, November 2025)');
		const method = toMethods(TWENTY).find(({ id }) => id === 'M03')!;
		expect(method.benchmark).toContain('20');
		expect(method.benchmark).toContain('National SOP; agreed by CMTWG, November 2025');
	});

	it('stands on the change of hue of map and legend', () => {
		const view = { metric: 'M03' as const, month, level: 'site' as const };
		const { map } = toMapScreen([rowOf('site:1', 22)], camps('Camp 1'), view, TWENTY);
		expect(map.legend.benchmark?.label).toContain('20');
		expect(map.areas[0]!.tone).toBe('class-4');
	});

	it('stands in the sentence, the headline and the areas in most need', () => {
		const rows = [rowOf('site:1', 22), rowOf('site:2', 18)];
		const subject = { metric: 'M03' as const, month, level: 'site' as const, rows, nameOf: String };
		expect(sentenceFor({ ...subject, settings: TWENTY })).toBe(
			'1 of 2 camps has more than 20 open cases per caseworker'
		);
		expect(toHeadline('M03', month, [rows[0]!], TWENTY)?.judgement).toBe('not_met');
		const list = toNeedList(rows, String, 8, TWENTY);
		expect(list.benchmarkText).toBe('Benchmark 20 (agreed by CMTWG, November 2025)');
		expect(list.areas.map(({ judgement }) => judgement)).toEqual(['not_met', 'met']);
	});

	it('is not put into a sentence that is true of the global one only', () => {
		const settings = agree({ supervision_coverage: { value: 80, ...BY } });
		const rows = [rowOf('site:1', 85), rowOf('site:2', 70)];
		const subject = { metric: 'M07' as const, month, level: 'site' as const, rows, nameOf: String };
		expect(sentenceFor({ ...subject, settings })).toBe(
			'1 of 2 camps does not meet the agreed 80% for “Caseworkers with a supervisor”'
		);
	});

	it('may be set by a country where none exists in the world', () => {
		const settings = agree({ workers_per_100k: { value: 20, ...BY } });
		expect(benchmarkOf('M01')).toBeNull();
		expect(judge('M01', value(15), settings)).toBe('not_met');
		expect(classesFor('M01', benchmarkOf('M01', settings), [])).toEqual({
			breaks: [10, 15, 20, 25, 30],
			onBreak: 'above',
			tones: ['class-6', 'class-5', 'class-4', 'class-3', 'class-2', 'class-1'],
			benchmark: 2
		});
	});

	it('keeps its classes in order where it lies near the caveat', () => {
		const settings = agree({ reporting_completeness: { value: 80, ...BY } });
		expect(classesFor('M35', benchmarkOf('M35', settings), []).breaks).toEqual([55, 70, 80, 90]);
	});
});

describe(toAgreement, () => {
	const textsOf = (settings: Settings, title: string) =>
		toAgreement(settings).others.find((line) => line.title === title)!.texts;

	it('says that nothing is agreed, and leaves empty what nobody knows', () => {
		const { summary, benchmarks } = toAgreement(DEFAULT_SETTINGS);
		expect(summary).toContain('not agreed on anything yet');
		expect(benchmarks.map(({ agreed }) => agreed)).toEqual(benchmarks.map(() => null));
		expect(textsOf(DEFAULT_SETTINGS, 'Caseload by role')).toEqual([]);
		expect(textsOf(DEFAULT_SETTINGS, 'Days until a follow-up, by risk')).toEqual([]);
		expect(textsOf(DEFAULT_SETTINGS, 'Services of the group’s own package')).toEqual([]);
	});

	it('has no global value for caseworkers per 100,000 children', () => {
		const line = toAgreement(DEFAULT_SETTINGS).benchmarks.find(
			({ id }) => id === 'workers_per_100k'
		);
		expect(line).toMatchObject({ title: 'Caseworkers per 100,000 children', global: null });
	});

	it('says what is only proposed, until the group says otherwise', () => {
		const noteOf = (settings: Settings) =>
			toAgreement(settings).others.find(({ title }) => title === 'Directory entries')!.note;
		expect(noteOf(DEFAULT_SETTINGS)).toContain('As proposed');
		expect(noteOf({ ...DEFAULT_SETTINGS, freshnessDays: { fresh: 60, stale: 120 } })).toBeNull();
	});

	it('writes shares as percentages', () => {
		const { benchmarks } = toAgreement(DEFAULT_SETTINGS);
		const line = benchmarks.find(({ id }) => id === 'supervision_coverage');
		expect(line!.global!.value).toBe('100%');
	});

	it('puts the agreed value beside the global one', () => {
		const { summary, benchmarks } = toAgreement(TWENTY);
		expect(summary).toContain('on its own terms');
		expect(benchmarks[0]).toMatchObject({
			title: 'Open cases per caseworker',
			global: { value: '25' },
			agreed: { value: '20', source: 'National SOP', by: 'agreed by CMTWG, November 2025' }
		});
	});

	it('names every benchmark in words', () => {
		const ids = toAgreement(DEFAULT_SETTINGS).benchmarks.filter(({ id, title }) => id === title);
		expect(ids).toEqual([]);
	});

	it('tells norms by role and risk with their source', () => {
		const settings: Settings = {
			...DEFAULT_SETTINGS,
			roleCaseloads: { COM_VOL: { value: 10, ...BY } },
			riskFollowUpDays: { high: { days: 7, ...BY, agreedOn: '2025-11-03' } }
		};
		expect(textsOf(settings, 'Caseload by role')).toEqual([
			'Community volunteer: 10 (National SOP; agreed by CMTWG, November 2025)'
		]);
		expect(textsOf(settings, 'Days until a follow-up, by risk')).toEqual([
			'High risk: 7 days (National SOP; agreed by CMTWG, 2025-11-03)'
		]);
	});

	it('says that only one section of the QAF is known, until a group fills in more', () => {
		const noteOf = (settings: Settings) =>
			toAgreement(settings).others.find(({ title }) => title.includes('Quality'))!.note;
		expect(noteOf(DEFAULT_SETTINGS)).toContain('Only section 5 is known');
		const more = [{ section: '1', title: 'Made up', items: [] }];
		expect(noteOf({ ...DEFAULT_SETTINGS, qafSections: more })).toBeNull();
	});
});

describe(toLoadedFiles, () => {
	it('lists the settings file last, so that it can be removed', () => {
		expect(toLoadedFiles([], { file: 'settings.json', hash: 'h' })).toEqual([
			{
				hash: 'h',
				name: 'settings.json',
				what: 'Settings of the group',
				rows: '',
				months: '',
				senders: ''
			}
		]);
	});
});

describe('the group’s settings', () => {
	const JUDGING = new RegExp(
		`(?<![.\\w]|function )(${[...judgingNames(), 'latestCompleteMonth'].join('|')})\\(`,
		'g'
	);
	/** They only write a figure; where it is judged, the settings are given beside it. */
	const WRITING = ['figureText', 'figureOfRow', 'countText', 'sourcesOf'];
	/** Given to these as a part of an object that the page builds. */
	const IN_SUBJECT = ['sentenceFor', 'leadFor', 'toMetricSlide'];

	it('reach everything on a page that judges a figure', () => {
		const forgotten = filesIn([
			'src/routes',
			'src/lib/controls',
			'src/lib/session',
			'src/lib/view-models',
			'scripts/atlas'
		]).flatMap((path) => {
			const text = readFileSync(path, 'utf8');
			return [...text.matchAll(JUDGING)]
				.filter(([, name]) => ![...IN_SUBJECT, ...WRITING].includes(name!))
				.filter(({ index }) => !argumentsAt(text, index).includes('settings'))
				.map(([, name]) => `${path}: ${name}`);
		});
		expect(forgotten).toEqual([]);
	});

	it('are looked for in many functions', () => {
		expect(judgingNames()).toEqual(expect.arrayContaining(['judge', 'toFigureCard', 'toMapModel']));
	});

	it('are in every subject of a sentence', () => {
		const forgotten = filesIn(['src/routes'])
			.map((path) => ({ path, text: readFileSync(path, 'utf8') }))
			.filter(({ text }) => /\bsentenceFor\(/.test(text) && !text.includes('settings'))
			.map(({ path }) => path);
		expect(forgotten).toEqual([]);
	});
});

function filesIn(folders: string[]): string[] {
	return folders.flatMap((folder) =>
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && /\.(?:ts|svelte)$/.test(entry.name))
			.map((entry) => join(entry.parentPath, entry.name))
	);
}

/** Every function of the view models that has the settings among its parameters. */
function judgingNames(): string[] {
	return filesIn(['src/lib/view-models']).flatMap((path) => {
		const text = readFileSync(path, 'utf8');
		return [...text.matchAll(/^export function (\w+)(?=[(<])/gm)]
			.filter(({ index }) => /\bsettings\??(: Settings| =)/.test(argumentsAt(text, index)))
			.map(([, name]) => name!);
	});
}

/** What stands between the brackets of the call that begins there. */
function argumentsAt(text: string, index: number): string {
	const start = text.indexOf('(', index);
	let depth = 0;
	for (let at = start; at < text.length; at++) {
		if (text[at] === '(') depth++;
		if (text[at] === ')' && --depth === 0) return text.slice(start, at);
	}
	return '';
}
