import { spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const HEADER = 'period,area_code,org_code,dim,dim_value,open_cases_end';
let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'atlas-'));
	mkdirSync(join(folder, 'in'));
	write('in/areas.csv', 'area_code,area_name,level\nXA,Exampleland,0\n');
	write('in/cases.csv', `${HEADER}\n2025-12,XA,ORG1,total,all,40\n`);
	write(
		'in/staff.csv',
		'period,area_code,org_code,employer_type,role,prof_status,contract,sex,headcount,case_holders\n' +
			'2025-12,XA,ORG1,NGO_INT,NGO_CW,professional,staff,all,2,2\n'
	);
	write('wrong.csv', `${HEADER}\n2025-12,XA,ORG1,total,all,secret\n2099-01,XA,ORG1,total,all,4\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('atlas check', () => {
	it('works through npm, from the folder where the person is, and exits with 0', () => {
		const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
		const result = spawnSync(
			npm,
			['--prefix', ROOT, 'run', '-s', 'atlas', '--', 'check', 'in/cases.csv'],
			{ cwd: folder, encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } }
		);
		expect(result.stdout).toContain('in/cases.csv: accepted');
		expect(result.status).toBe(0);
	}, 300_000); // on a fresh clone the set-up comes first

	it('prints one object per file with --json, never the text of a cell, and exits with 1', () => {
		const { status, stdout } = atlas(
			'check',
			'--json',
			'--today',
			'2026-01-31',
			'wrong.csv',
			'in/cases.csv'
		);
		const [wrong, right] = stdout
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line));
		expect(wrong).toMatchObject({
			file: 'wrong.csv',
			schema: 'caseload',
			encoding: 'utf-8',
			delimiter: ',',
			rows: 2,
			accepted: 0,
			refused: 2,
			problems: [
				{ code: 'bad_number', row: 2, column: 'open_cases_end' },
				{ code: 'future_period', row: 3, column: 'period' }
			]
		});
		expect(wrong.problems[0].message).toMatch(/^[A-Z].+\.$/);
		expect(right).toMatchObject({ file: 'in/cases.csv', rows: 1, accepted: 1, problems: [] });
		expect(stdout).not.toContain('secret');
		expect(status).toBe(1);
	});

	it('looks areas up in the list that is given', () => {
		write('elsewhere.csv', `${HEADER}\n2025-12,XB,ORG1,total,all,40\n`);
		expect(atlas('check', 'elsewhere.csv').status).toBe(0);
		const { status, stdout } = atlas('check', 'elsewhere.csv', '--areas', 'in/areas.csv');
		expect(stdout).toContain('[unknown_area]');
		expect(status).toBe(1);
	});
});

describe('atlas release and metrics', () => {
	it('write nothing when a file is refused, unless refused files are skipped', () => {
		const paths = ['in', 'wrong.csv'];
		expect(atlas('release', '--in', ...paths, '--out', 'none').status).toBe(1);
		expect(existsSync(join(folder, 'none'))).toBe(false);
		expect(atlas('release', '--in', ...paths, '--out', 'some', '--skip-refused').status).toBe(0);
		expect(readdirSync(join(folder, 'some')).sort()).toEqual([
			'boundaries.geojson',
			'manifest.json',
			'settings.json',
			'summary.json',
			'tables'
		]);
	});

	it('give the figures of a folder of files', () => {
		atlas('release', '--in', 'in', '--out', 'release.zip', '--k', '10');
		const { status, stdout } = atlas('metrics', '--release', 'release.zip', '--metric', 'M03');
		expect(stdout).toBe(
			'metric,period,area_code,value_low,value_high,numerator_low,numerator_high,denominator,' +
				'status,senders_reported,senders_expected\nM03,2025-12,XA,20,20,40,40,2,ok,1,1\n'
		);
		expect(status).toBe(0);
	});
});

describe('atlas release --release', () => {
	const manifest = (path: string) =>
		JSON.parse(readFileSync(join(folder, path, 'manifest.json'), 'utf8'));

	it('protects a release further, from its protected tables alone', () => {
		write('few/areas.csv', 'area_code,area_name,level\nXA,Exampleland,0\n');
		write('few/cases.csv', `${HEADER}\n2025-12,XA,ORG1,total,all,7\n`);
		write(
			'few/staff.csv',
			'period,area_code,org_code,employer_type,role,prof_status,contract,sex,headcount,case_holders\n' +
				'2025-12,XA,ORG1,NGO_INT,NGO_CW,professional,staff,all,2,2\n'
		);
		atlas('release', '--in', 'few', '--out', 'inside');
		const out = ['--release', 'inside', '--out', 'outside', '--k', '10', '--hide-staffing'];
		expect(atlas('release', ...out).status).toBe(0);
		expect(manifest('inside')).toMatchObject({ k: 5, hide_staffing: false });
		expect(manifest('outside')).toMatchObject({ k: 10, hide_staffing: true });
		const figures = (release: string, metric: string) =>
			atlas('metrics', '--release', release, '--metric', metric).stdout.split('\n')[1];
		expect(figures('inside', 'M03')).toContain('XA,3.5,3.5,7,7,2,ok');
		expect(figures('outside', 'M03')).not.toMatch(/ok/);
	});

	it('refuses to show more exactly what is protected', () => {
		const { status, stderr } = atlas('release', '--release', 'outside', '--out', 'x', '--k', '5');
		expect(status).toBe(2);
		expect(stderr).toContain('--k can only be 10 or more');
		expect(existsSync(join(folder, 'x'))).toBe(false);
	});
});

describe('atlas template', () => {
	it('prints settings that the gate takes, whatever the file is called', () => {
		const { stdout } = atlas('template', 'settings');
		expect(JSON.parse(stdout)).toMatchObject({ atlas_settings: 1, benchmarks: {} });
		write('agreed.json', stdout);
		const { status, stdout: said } = atlas('check', join(folder, 'agreed.json'));
		expect(said).toContain('accepted as the settings of the group');
		expect(status).toBe(0);
	});

	it('prints the header, and the HXL tags below it', () => {
		const { stdout } = atlas('template', 'supervision', '--hxl');
		expect(stdout).toBe(
			'period,area_code,org_code,tool,sessions,caseworkers_reached,caseworkers_in_post\n' +
				'#date+month,#adm2+code,#org+code,#activity+code,#output+sessions+num,' +
				'#reached+caseworker+num,#capacity+caseworker+num\n'
		);
	});

	it('prints the header in the language asked for, marked so that Excel reads it', () => {
		const { stdout } = atlas('template', 'supervision', '--lang', 'fr', '--hxl');
		expect(stdout).toMatch(/^\ufeffMois,Code de la zone,Code de l’agence,Outil,Séances,/);
		expect(stdout.split('\n')[1]).toMatch(/^#date\+month,#adm2\+code,/);
	});

	it('prints a header in Arabic that the check takes once it is filled in', () => {
		const header = atlas('template', 'caseload_band', '--lang', 'ar').stdout;
		write('band.csv', `${header}2025-12,XA,ORG1,NGO_CW,1_15,7\n`);
		const { status, stdout } = atlas(
			'check',
			'--lang',
			'ar',
			'--areas',
			'in/areas.csv',
			'band.csv'
		);
		expect(stdout).toContain('band.csv: قُبل بوصفه شرائح عبء الحالات');
		expect(status).toBe(0);
	});

	it('leaves out what only the gate writes', () => {
		const { stdout } = atlas('template', 'qaf');
		expect(stdout).toContain('assessment_id,assessed_on,area_code,scope,org_code,version');
		expect(atlas('template', 'cpms18').stdout).toMatch(/method,target_local\n$/);
		expect(atlas('template', 'caseload').stdout).not.toContain('as_of');
	});
});

describe('atlas in other languages', () => {
	it('says problems in French, and keeps codes, keys and columns', () => {
		const { status, stdout } = atlas(
			'check',
			'--lang',
			'fr',
			'--json',
			'--today',
			'2026-01-31',
			'wrong.csv'
		);
		expect(status).toBe(1);
		const [first, second] = JSON.parse(stdout).problems;
		expect(first).toMatchObject({ code: 'bad_number', row: 2, column: 'open_cases_end' });
		expect(second).toMatchObject({ code: 'future_period', row: 3, column: 'period' });
		expect(second.message).toBe(
			'Ce mois est dans le futur\u202f; le dernier mois possible est 2026-01. ' +
				'Corrigez le mois. Les chiffres décrivent des mois déjà commencés.'
		);
	});

	it('says what a person reads in Spanish, from the word of the language anywhere in the line', () => {
		const { stdout } = atlas('check', 'in/cases.csv', '--lang=es', '--today', '2026-01-31');
		expect(stdout).toBe('in/cases.csv: aceptado como Carga de casos, filas: 1\n');
	});

	it('explains itself in Arabic', () => {
		const { status, stdout } = atlas('check', '--lang', 'ar', '--help');
		expect(stdout).toContain('عرض ما تجده بوابة الخصوصية في كل ملف.');
		expect(status).toBe(0);
	});

	it('prints the same figures in every language', () => {
		const asked = ['metrics', '--release', 'release.zip', '--metric', 'M03'];
		expect(atlas(...asked, '--lang', 'ar').stdout).toBe(atlas(...asked).stdout);
	});
});

describe('wrong use', () => {
	it.each([
		[['check']],
		[['check', 'no-such-file.csv']],
		[['check', 'in/cases.csv', '--today', 'tomorrow']],
		[['release', '--in', 'in', '--out', 'x', '--k', '1']],
		[['release', '--out', 'x']],
		[['release', '--in', 'in', '--release', 'some', '--out', 'x']],
		[['metrics', '--release', 'in', '--metric', 'M03']],
		[['template', 'caseload', '--lang', 'de']]
	])('exits with 2: %j', (args) => {
		const { status, stdout, stderr } = atlas(...args);
		expect(status).toBe(2);
		expect(stdout).toBe('');
		expect(stderr.length).toBeGreaterThan(20);
	});
});

function write(path: string, content: string): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), content);
}

function atlas(...args: string[]) {
	const main = join(ROOT, 'scripts/atlas/main.ts');
	return spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), main, ...args], {
		cwd: folder,
		encoding: 'utf8',
		env: { ...process.env, TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.json') }
	});
}
