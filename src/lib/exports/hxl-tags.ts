/**
 * HXL tags by what is in a column: those of data-schemas/ where a file has the same column. Figures
 * as they are written ("12–15", "no report") are `+text`; their ends are numbers. A column without an
 * entry has no tag that would be true.
 */
const TAGS: Record<string, string> = {
	period: '#date+month',
	indicator: '#indicator+code',
	as_of: '#date+shown',
	code: '#adm+code',
	area: '#adm+name',
	via: '#adm+name+via',
	employer: '#org+type',
	role: '#capacity+role',
	tool: '#activity+name',
	level: '#activity+level',
	type: '#service+name',
	service_status: '#service+status',
	group: '#indicator+group',
	topic: '#indicator+topic',
	session: '#indicator+session',
	domain: '#indicator+domain',
	item: '#indicator+name',
	rating: '#indicator+rating',
	rating_count: '#indicator+rating+text',
	evidence: '#indicator+evidence',
	method: '#indicator+method',
	assessed: '#date+assessed',
	action: '#activity+description',
	priority: '#activity+priority',
	due: '#date+due',
	action_status: '#status',
	lead: '#org+lead+type',
	value: '#indicator+value+text',
	value_least: '#indicator+value+min',
	value_most: '#indicator+value+max',
	figure: '#indicator+value+text',
	share: '#indicator+value+text',
	numerator: '#indicator+num+text',
	numerator_least: '#indicator+num+min',
	numerator_most: '#indicator+num+max',
	denominator: '#indicator+den+text',
	denominator_least: '#indicator+den+min',
	denominator_most: '#indicator+den+max',
	favourable: '#indicator+favourable+text',
	answers: '#indicator+answered+text',
	invited: '#indicator+invited+text',
	improved: '#indicator+improved+text',
	pairs: '#indicator+pairs+text',
	children: '#indicator+children+text',
	reached: '#indicator+num+text',
	all: '#indicator+den+text',
	status: '#meta+status',
	reported: '#meta+reported',
	notes: '#meta+note'
};

/** The tag of each column, empty where none is true. */
export const hxlTags = (ids: string[]): string[] => ids.map((id) => TAGS[id] ?? '');
