import { VOCABULARIES, codesOf, fieldOf, type Field, type VocabularyId } from '$lib/schemas';
import { CodeList, readPatternCode, type CodeReading } from './read-code';
import { fault, type Fault } from '$lib/findings';
import { namesSgbv } from './recognise-sgbv';

export interface CodeContext {
	/** Codes of all known areas; null when areas are not looked up. */
	areaCodes: ReadonlySet<string> | null;
	/** Place in the file of the column with this name, or -1. */
	columnOf(name: string): number;
	fieldNamed(name: string): Field;
}

interface TextReading {
	read: (text: string, fields: string[]) => CodeReading | Fault;
	/** Texts mean the same wherever this is the same: readings are remembered per scope. */
	scope: (fields: string[]) => string;
}

const everywhere = () => '';

/** How the codes of a field are read: from a list, by a pattern, or by the list that another column names. */
export function codeReader(field: Field, context: CodeContext): TextReading {
	if (field.vocabularyBy) return readByDimension(field.vocabularyBy, context);
	if (field.reference && context.areaCodes) {
		const list = new CodeList(context.areaCodes);
		return {
			read: (text) => list.read(text, fault('unknown_area', 'not_loaded')),
			scope: everywhere
		};
	}
	if (field.vocabulary) return { read: readListed(field.vocabulary), scope: everywhere };
	return { read: readByPattern(field), scope: everywhere };
}

function readListed(vocabulary: VocabularyId) {
	const codes = codesOf(vocabulary);
	const list = new CodeList(codes);
	const unknown = fault('unknown_code', 'listed', { allowed: codes.join(', ') });
	const isDimension = vocabulary === 'case_dimension';
	return (text: string) => {
		const found = list.read(text, unknown);
		return isDimension ? refuseSgbv(found, text) : found;
	};
}

function readByPattern(field: Field) {
	const isArea = field.reference !== undefined || field.name === AREA_FIELD.name;
	const ofArea = isArea || field.constraints?.pattern === AREA_FIELD.constraints?.pattern;
	const pattern = isArea ? AREA_FIELD.constraints?.pattern : field.constraints?.pattern;
	const unknown = ofArea ? fault('unknown_area', 'shape') : fault('unknown_code', 'pattern');
	const form = new RegExp(pattern ?? '^$');
	const of = ofArea ? 'area' : field.role === 'sender' ? 'sender' : 'version';
	return (text: string) => readPatternCode(text, form, unknown, of);
}

const AREA_FIELD = fieldOf('ref_area', 'area_code');

/** Cases of sexual and gender-based violence are not counted here, whatever else is wrong. */
function refuseSgbv(found: CodeReading | Fault, text: string): CodeReading | Fault {
	const isKnown = !('code' in found) && found.value !== '';
	return !isKnown && namesSgbv(text) ? fault('sgbv_count', 'value') : found;
}

/** The dimension's own cell is judged by its own column; here it only chooses the list. */
function readByDimension(by: string, context: CodeContext): TextReading {
	const at = context.columnOf(by);
	const dimensions = VOCABULARIES[context.fieldNamed(by).vocabulary!].values ?? {};
	const names = new CodeList(Object.keys(dimensions));
	const readers = new Map(
		Object.entries(dimensions).map(([dimension, vocabulary]) => {
			const codes = codesOf(vocabulary);
			const unknown = fault('unknown_code', 'dimension', { dimension, allowed: codes.join(', ') });
			return [dimension, { list: new CodeList(codes), unknown }];
		})
	);
	return {
		read: (text, fields) => {
			const dimension = names.read(fields[at] ?? '', fault('unknown_code', 'pattern'));
			const reader = 'code' in dimension ? undefined : readers.get(dimension.value);
			if (!reader) return refuseSgbv({ value: '', notices: [] }, text);
			return refuseSgbv(reader.list.read(text, reader.unknown), text);
		},
		scope: (fields) => fields[at] ?? ''
	};
}
