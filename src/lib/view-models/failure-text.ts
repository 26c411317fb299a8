import { formatList, textByKey } from '$lib/format';
import { m } from '$lib/messages';

/** What stopped the atlas, and what to do about it. */
export function failureText(kind: 'engine' | 'release' | 'query'): { title: string; text: string } {
	switch (kind) {
		case 'engine':
			return { title: m.shell_failure_engine_title(), text: m.shell_failure_engine_text() };
		case 'release':
			return { title: m.shell_failure_release_title(), text: m.shell_failure_release_text() };
		case 'query':
			return { title: m.shell_failure_query_title(), text: m.shell_failure_query_text() };
	}
}

const PARAMETER_NAMES: Record<string, () => string> = {
	metric: m.shell_parameter_metric,
	month: m.shell_parameter_month,
	level: m.shell_parameter_level,
	area: m.shell_parameter_area,
	by: m.shell_parameter_by,
	theme: m.theme_parameter
};

/** Names the parts of an address that could not be followed, never what stood in them. */
export function ignoredText(parameters: string[]): { title: string; text: string } {
	const names = parameters.map(
		(name) =>
			PARAMETER_NAMES[name]?.() ??
			textByKey(`planner_parameter_${name}`) ??
			m.shell_parameter_filter()
	);
	return {
		title: m.shell_ignored_title(),
		text: m.shell_ignored_text({ parameters: formatList([...new Set(names)]) })
	};
}
