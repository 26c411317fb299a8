import { describe, expect, it } from 'vitest';
import { readChoices } from '../../../src/lib/session/page-choices';

const read = (search: string) => readChoices(new URLSearchParams(search));

describe(readChoices, () => {
	it('reads what was chosen on a page and leaves alone what belongs to the view', () => {
		expect(read('qaf_scope=agency&qaf_round=2025-10&month=2025-12')).toEqual({
			choices: { qaf_scope: 'agency', qaf_round: '2025-10' },
			ignored: []
		});
	});

	it('names a choice that does not exist, without its value', () => {
		expect(read('qaf_scope=galaxy&survey_split=religion')).toEqual({
			choices: {},
			ignored: ['qaf_scope', 'survey_split']
		});
	});
});
