/** The shape of one file in data-schemas/: a Frictionless Table Schema with our extra properties. */
export interface TableSchema {
	name: string;
	description: string;
	fields: Field[];
	primaryKey: string[];
	rules: Rule[];
	/** Columns by which a later file replaces rows; else the sender, the month or day, and the area. */
	replaces?: string[];
	/** Only the gate writes this table; no file is accepted as one. */
	storedOnly?: true;
}

export type FieldType = 'string' | 'integer' | 'number' | 'date' | 'year' | 'yearmonth';

/** A: capacity. B: children, cases, respondents. C: results about staff. open: published figures. */
export type PrivacyClass = 'A' | 'B' | 'C' | 'open';

export interface Field {
	name: string;
	type: FieldType;
	description: string;
	hxl?: string;
	constraints?: { required?: boolean; minimum?: number; maximum?: number; pattern?: string };
	/** Present on figures: how they are protected and how they add over time. */
	measure?: {
		privacyClass: PrivacyClass;
		overTime: 'stock' | 'flow';
		/** Class C: the people behind the result: a column of the same row, `block` for the sum of
		 * the result over the rows of the same sender, area and month, or `team` for that over those of
		 * the same role too. */
		behind?: string;
		/** How many must stand behind it: k where absent, else the least number of staff. */
		least?: 'staff';
		/** Counts staff, in every row or where a column has one of these codes: withheld with all else
		 * about staff, where naming them endangers them. */
		ofStaff?: true | { column: string; codes: string[] };
		/** Counts events, of which one child may have many: protected up to 2k. */
		events?: true;
	};
	/** Only the gate writes this column; no file may have it. */
	storedOnly?: true;
	/** The file is refused without this column, although its cells may be empty. */
	columnRequired?: boolean;
	/** Name of the list in vocabularies.json that holds the allowed codes. */
	vocabulary?: VocabularyId;
	/** Name of the column whose code decides which list holds the allowed codes. */
	vocabularyBy?: string;
	/** A day that may lie in the future; any other must not. */
	mayLieAhead?: true;
	/** The code must stand in this table. */
	reference?: 'ref_area';
	/** What the column is for, where the program must find it in any schema. */
	role?: 'month' | 'date' | 'area' | 'sender' | 'series';
	/** Short text that people write, scanned for identifiers. */
	freeText?: { maximumLength: number };
}

/** Checks over several columns or rows; the gate has one function for each kind. */
export type Rule =
	| { kind: 'at_most'; part: string; whole: string }
	| { kind: 'at_most_over_areas'; part: string; whole: string }
	| { kind: 'all_or_split'; column: string; all: string }
	| { kind: 'parts_and_total'; dimension: string; value: string; total: string }
	| { kind: 'one_vocabulary_set'; dimension: string; value: string; vocabulary: VocabularyId }
	| {
			kind: 'stock_flow';
			stock: string;
			plus: string[];
			minus: string[];
			dimension: string;
			total: string;
	  }
	| { kind: 'at_most_product'; part: string; factors: [string, string] }
	| { kind: 'only_where'; figures: string[]; column: string; group?: string; except?: string[] }
	| { kind: 'allowed_with'; column: string; by: string; codes: Record<string, string[]> }
	| { kind: 'given_where'; column: string; by: string; codes: string[] }
	| { kind: 'same_within'; key: string; columns: string[] }
	| { kind: 'starts_with'; column: string; key: string }
	| { kind: 'not_before'; later: string; earlier: string }
	/** Each part is one of the next: only the rests are stored, never a whole beside its parts. */
	| { kind: 'share'; parts: string[]; rests: string[] }
	| { kind: 'parent_in_table'; column: string; key: string }
	| { kind: 'parent_is_prefix'; column: string; key: string };

export type VocabularyId = keyof typeof import('../../../data-schemas/vocabularies.json');
