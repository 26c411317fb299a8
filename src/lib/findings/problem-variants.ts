import type { ProblemCode } from './problem-codes';

/**
 * Every sentence that a refusal needs: code -> variant -> names of its details. The sentence of
 * each is `problem_<code>_<variant>` in messages/en/problems.json.
 */
export const PROBLEM_VARIANTS = {
	file_type: {
		zip: [], // also XLSX and ODS, whatever the file is called
		gzip: [],
		old_excel: [],
		pdf: [],
		markup: [], // HTML or XML
		json: [], // JSON that is not a GeoJSON FeatureCollection
		binary: []
	},
	encoding: {
		choose: [], // Windows-1252 or Windows-1256: a person has to say which
		invalid: ['encoding'] // bytes that the encoding found or chosen does not allow
	},
	structure: {
		empty: [],
		header_only: [],
		ragged: ['expected', 'found'],
		duplicate_header: ['other'], // column: the second; other: place of the first
		unnamed_column: [],
		unclosed_quote: [],
		bad_quote: [],
		broken_json: [],
		no_features: [],
		not_an_area: [], // feature without Polygon or MultiPolygon
		coordinates: [] // feature with a position outside longitude and latitude
	},
	size: {
		columns: ['found', 'limit'],
		field: ['limit'],
		line: ['limit'],
		rows: ['limit'],
		file: ['limit'], // limit in megabytes
		boundaries: ['limit'], // limit in megabytes
		settings: ['limit'] // limit in kilobytes
	},
	unknown_column: {
		named: [], // the column's name may be shown and is in `column`
		masked: ['masked', 'length'] // `column` is its place; masked: h•••••
	},
	identifying_column: {
		person: [],
		contact: [],
		identifier: [],
		birth: [],
		date: [], // the day of an interview, a registration, a record
		place: [],
		media: [],
		text: [],
		staff: [],
		attribute: [], // nationality, religion, ...
		hxl: ['tag'] // the HXL row says so
	},
	missing_column: { column: [], boundary_code: [] },
	unknown_code: {
		listed: ['allowed'],
		dimension: ['dimension', 'allowed'],
		pattern: [] // an agency's pseudonym or a version that is not written as agreed
	},
	unknown_area: { not_loaded: [], shape: [], parent: [] },
	bad_number: {
		not_a_number: [],
		negative: [],
		fraction: [],
		ambiguous: [], // 1,234 in a column of decimals
		exponent: [],
		too_large: [],
		below_minimum: ['minimum'],
		above_maximum: ['maximum'],
		bad_token: [] // `<` with a number outside 2 to 20
	},
	bad_period: { month_name: [], excel_serial: [], other_form: [], not_a_month: [], year: [] },
	future_period: { month: ['latest'], date: ['latest'] },
	bad_date: { not_iso: [], no_such_day: [] },
	exact_date: { in_month: [], in_code: [], in_number: [], in_text: [] },
	missing_value: { required: [] },
	duplicate_key: {
		in_file: ['firstRow'],
		other_file: ['file'], // raised by the pipeline: a file of the same drop
		loaded: ['file'] // raised by the pipeline: a file that is loaded already
	},
	inconsistent: {
		at_most: ['part', 'whole'],
		at_most_over_areas: ['part', 'whole'],
		all_and_split: ['column', 'all'],
		parts_over_total: ['dimension'],
		parts_not_total: ['dimension'],
		no_total: ['dimension'],
		mixed_sets: ['dimension'],
		at_most_product: ['part', 'first', 'second'],
		only_where: ['column', 'allowed'], // a figure beside a code that it is not for
		never_where: ['column', 'code'],
		allowed_with: ['by', 'allowed'],
		given_where: ['by', 'codes'],
		empty_elsewhere: ['by', 'codes'],
		not_same: ['key'],
		starts_with: ['key'],
		not_before: ['earlier']
	},
	row_level: {
		ones: ['percent'],
		distinct: ['percent'],
		export: ['export', 'columns', 'people'], // people: columns that identify people
		nothing_counted: ['rows']
	},
	sgbv_count: { column: [], value: [], service: [] },
	case_id: { cell: [] },
	long_digits: { cell: [] },
	phone: { cell: [] },
	email: { cell: [] },
	url: { cell: [] },
	handle: { cell: [] },
	gps: { cell: [] },
	free_text: { too_long: ['limit'], story: [] },
	free_text_person: { age_and_sex: [], censored_name: [], name: [], account: [] },
	formula: { cell: [] },
	markup: { cell: [] },
	hidden_characters: { cell: [], header: [] },
	bad_setting: {
		// column: path of the key, entries of lists counted from 1
		other_form: ['form'],
		unknown_key: ['found', 'allowed'],
		missing: [],
		not_an_object: [],
		not_a_list: [],
		not_a_text: [],
		too_long: ['limit'],
		not_a_number: [],
		out_of_range: ['least', 'most'],
		not_listed: ['allowed'],
		pattern: [],
		not_a_date: [],
		future: [],
		order: ['first', 'second'],
		twice: [],
		second_file: [] // raised by the pipeline: the drop holds another settings file
	},
	already_loaded: { loaded: [], sibling: [] } // raised by the pipeline; sibling: in the same drop
} as const satisfies Record<ProblemCode, Record<string, readonly string[]>>;

export type ProblemVariant<Code extends ProblemCode> = keyof (typeof PROBLEM_VARIANTS)[Code] &
	string;

/** Every notice: code -> names of its details. The sentence is `notice_<code>`, with `count`. */
export const NOTICE_CODES = {
	encoding_read: ['encoding'], // UTF-16, Windows-1252 or Windows-1256
	delimiter_read: ['delimiter'], // semicolon or tab
	header_normalised: [], // count: columns whose name was matched loosely
	empty_columns_dropped: [], // count: unnamed empty columns at the right end
	blank_lines: [], // count: lines without any value
	hxl_row: [],
	thousands_separator: [], // column; count: cells
	decimal_comma: [],
	digits_normalised: [],
	code_normalised: [],
	formula_guard: [], // leading apostrophe that another system put there
	suppressed_by_sender: [], // count: cells such as <5 or c
	stock_flow_differs: [], // column: the stock; count: months that do not follow from the month before
	parent_not_prefix: [], // count: areas whose code does not begin with their parent's
	boundary_properties_dropped: ['kinds'], // kinds: how many different properties
	settings_raise_count: ['k'], // the group agreed on a larger smallest count than is in force
	settings_keep_count: ['k', 'held'] // on a smaller one, which cannot bring back what is hidden
} as const satisfies Record<string, readonly string[]>;

export type NoticeCode = keyof typeof NOTICE_CODES;
