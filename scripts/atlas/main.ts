import { Argument, Command, CommanderError, Option } from 'commander';
import { m } from '$lib/messages';
import { METRIC_IDS } from '$lib/metrics';
import { LEAST_MINIMUM_COUNT } from '$lib/protection';
import { FILE_IDS } from '$lib/schemas';
import { audit } from './audit';
import { check } from './check';
import { demo } from './demo';
import { chooseLanguage, languageOption } from './language';
import { metrics } from './metrics';
import { release } from './release';
import { SETTINGS_TEMPLATE, template } from './template';
import { WrongUse, readDay, readWholeNumber, today } from './wrong-use';

const WRONG_USE = 2;

chooseLanguage(process.argv);
const program = new Command('atlas').description(m.atlas_about()).exitOverride();
const command = (name: string, about: string) =>
	program.command(name).description(about).addOption(languageOption());
const each = (value: string, before: string[]) => [...before, value];
const exitWith = (code: number) => void (process.exitCode = code);

command('check <files...>', m.atlas_check_about())
	.addOption(new Option('--schema <id>', m.atlas_check_schema()).choices(FILE_IDS))
	.option('--areas <file>', m.atlas_check_areas())
	.option('--today <day>', m.atlas_today(), readDay, today())
	.option('--json', m.atlas_check_json())
	.action(async (files, options) => exitWith(await check(files, options)));

command('release', m.atlas_release_about())
	.addOption(new Option('--in <paths...>', m.atlas_release_in()).conflicts('release'))
	.option('--release <folder>', m.atlas_release_from())
	.requiredOption('--out <folder>', m.atlas_release_out())
	.option('--k <count>', m.atlas_release_k(), readWholeNumber(LEAST_MINIMUM_COUNT))
	.option('--hide-staffing', m.atlas_release_hide_staffing())
	.option('--skip-refused', m.atlas_release_skip())
	.option('--demonstration', m.atlas_release_demonstration())
	.option('--today <day>', m.atlas_today(), readDay)
	.action(async (options) => exitWith(await release(options)));

command('metrics', m.atlas_metrics_about())
	.requiredOption('--release <folder>', m.atlas_metrics_release())
	.addOption(
		new Option('--metric <id>', m.atlas_metrics_metric()).choices(METRIC_IDS).makeOptionMandatory()
	)
	.option('--by <name>', m.atlas_metrics_by(), each, [])
	.option('--level <level>', m.atlas_metrics_level())
	.option('--period <months>', m.atlas_metrics_period())
	.option('--filter <dim=value>', m.atlas_metrics_filter(), each, [])
	.addOption(
		new Option('--format <format>', m.atlas_metrics_format())
			.choices(['csv', 'json'])
			.default('csv')
	)
	.action(metrics);

command('template', m.atlas_template_about())
	.addArgument(new Argument('<schema>').choices([...FILE_IDS, SETTINGS_TEMPLATE]))
	.option('--hxl', m.atlas_template_hxl())
	.action(template);

command('demo', m.atlas_demo_about())
	.requiredOption('--out <folder>', m.atlas_demo_out())
	.option('--seed <number>', m.atlas_demo_seed(), readWholeNumber(0), 1)
	.option('--rows <count>', m.atlas_demo_rows(), readWholeNumber(0), 0)
	.action(demo);

command('audit', m.atlas_audit_about())
	.requiredOption('--release <folder>', m.atlas_audit_release())
	.option('--also <folder>', m.atlas_audit_also())
	.option('--json', m.atlas_audit_json())
	.action(async (options) => exitWith(await audit(options)));

try {
	await program.parseAsync();
} catch (cause) {
	if (cause instanceof WrongUse) {
		console.error(cause.message);
		exitWith(WRONG_USE);
	} else if (cause instanceof CommanderError) {
		exitWith(cause.code === 'commander.helpDisplayed' ? 0 : WRONG_USE);
	} else if (isFileTrouble(cause)) {
		console.error(cause.message);
		exitWith(WRONG_USE);
	} else throw cause;
}

/** The system cannot read or write what was named, such as a folder without permission. */
function isFileTrouble(cause: unknown): cause is NodeJS.ErrnoException {
	return cause instanceof Error && 'syscall' in cause;
}
