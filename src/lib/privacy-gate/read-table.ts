import { SCHEMAS, fieldOf, type SchemaId } from '$lib/schemas';
import { parseMonth, type Table } from '$lib/tables';
import {
	columnLetter,
	foldName,
	matchHeader,
	recogniseSchema,
	type HeaderMatch,
	columnReader,
	type ColumnReader
} from '$lib/cell-values';
import { columnsThatIdentify, recogniseExport, SeenCodes } from '$lib/row-level';
import type { GateSettings } from './gate';
import { isHxlRow, isIdentifyingTag } from './hxl-row';
import { LIMITS, type RecordBatch } from '$lib/file-text';
import { LineNumbers } from './line-numbers';
import { fault, type CountOffer, type Fault, type ProblemList, RowMarks } from '$lib/findings';

/** Takes the records of a file one after another: header, HXL row, then rows into columns. */
export class TableReader {
	rowCount = 0;
	lines = new LineNumbers();
	#line = 1;
	#header: string[] | null = null;
	#match: HeaderMatch = { schema: null, fields: [] };
	#names: (string | null)[] = [];
	/** Null while the header is not accepted: then rows are only counted. */
	#readers: (ColumnReader | null)[] | null = null;
	#keptColumns = 0;
	#inKey: boolean[] = [];
	#keyFaults = new RowMarks();
	#seen: SeenCodes | null = null;

	constructor(
		private settings: GateSettings,
		private problems: ProblemList
	) {}

	get schema(): SchemaId | null {
		return this.#match.schema;
	}

	/** How a row-level file could be counted; null for any other file. */
	get countable(): CountOffer | null {
		return this.#seen?.finish() ?? null;
	}

	/** @returns false when the file is not worth reading any further */
	readBatch({ records, hasQuotes, faults, fatal }: RecordBatch): boolean {
		for (let at = 0; at < records.length; at++) {
			const record = records[at]!;
			const line = this.#line;
			this.#line += 1 + (hasQuotes ? countLineBreaks(record) : 0);
			const broken = faults.get(at);
			if (broken && this.#header) this.#refuseRow(broken, line);
			else if (broken) this.problems.addFile(broken, line);
			else if (isBlank(record)) this.problems.notice('blank_lines');
			else this.#readRecord(record, line);
			if (this.rowCount > LIMITS.rows) {
				this.problems.addFile(fault('size', 'rows', { limit: LIMITS.rows }), line);
				return false;
			}
		}
		if (fatal) this.problems.addFile(fatal, this.#line);
		return !fatal;
	}

	/** After the last record. @returns the columns that the file has, or null when its header was refused */
	finish(): Table | null {
		if (!this.#header) {
			if (!this.problems.problemCount) this.problems.addFile(fault('structure', 'empty'));
			return null;
		}
		if (!this.rowCount && !this.problems.problemCount) {
			this.problems.addFile(fault('structure', 'header_only'));
		}
		const { schema } = this.#match;
		if (!this.#readers || !schema) return null;
		const columns = this.#readers.flatMap((reader, column) =>
			reader ? [[this.#names[column]!, reader.finish()] as const] : []
		);
		this.#addLateFaults(this.#readers);
		return { schema, rowCount: this.rowCount, columns: Object.fromEntries(columns) };
	}

	hasKeyFault(row: number): boolean {
		return this.#keyFaults.has(row);
	}

	#readRecord(record: string[], line: number): void {
		if (!this.#header) this.#readHeader(record, line);
		else if (!this.rowCount && isHxlRow(record)) this.#readTags(record, line);
		else this.#readRow(record, line);
	}

	#readHeader(record: string[], line: number): void {
		this.#header = record.map((text, index) => (index ? text : text.replace(/^\ufeff/, '')));
		const offer = this.settings.schema ? null : recogniseExport(this.#header);
		if (offer && !recogniseSchema(this.#header)) return this.#refuseExport(offer, line);
		const before = this.problems.problemCount;
		this.#match = matchHeader(this.#header, this.problems, line, this.settings.schema);
		const { schema, fields } = this.#match;
		this.#names = fields.map((field) => field?.name ?? null);
		this.#keptColumns = fields.findLastIndex((field) => field !== null) + 1;
		if (!schema || this.problems.problemCount > before) return;
		this.#inKey = this.#names.map((name) => SCHEMAS[schema].primaryKey.includes(name ?? ''));
		const context = {
			today: this.settings.today,
			latestMonth: parseMonth(this.settings.today.slice(0, 7)),
			areaCodes: this.settings.areaCodes,
			columnOf: (name: string) => this.#columnOf(name),
			fieldNamed: (name: string) => fieldOf(schema, name),
			notice: this.problems.notice.bind(this.problems)
		};
		this.#readers = fields.map((field) => (field ? columnReader(field, context) : null));
	}

	/** One line per person: nothing is read but which standard codes stand in it. */
	#refuseExport(offer: CountOffer, line: number): void {
		this.#seen = new SeenCodes(offer);
		const identifying = columnsThatIdentify(offer);
		const details = {
			export: offer.kind,
			columns: offer.columns.length,
			people: identifying.length
		};
		this.problems.addFile(fault('row_level', 'export', details), line);
		for (const { name, letter, identifies } of identifying) {
			const place = name === null ? `column ${letter}` : foldName(name);
			this.problems.addFile(fault('identifying_column', identifies!), line, place);
		}
	}

	#readTags(record: string[], line: number): void {
		this.problems.notice('hxl_row');
		record.forEach((tag, index) => {
			if (!isIdentifyingTag(tag)) return;
			const place = this.#names[index] ?? `column ${columnLetter(index)}`;
			const shown = tag.trim().split('+')[0]!.trim().toLowerCase();
			const known = ['#contact', '#geo'].includes(shown) ? shown : '#…';
			this.problems.addFile(fault('identifying_column', 'hxl', { tag: known }), line, place);
		});
	}

	#readRow(record: string[], line: number): void {
		if (!this.#readers) {
			this.rowCount++;
			this.#seen?.add(record);
			return;
		}
		const expected = this.#readers.length;
		if (record.length > expected || record.length < this.#keptColumns) {
			return this.#refuseRow(raggedFault(record, this.#keptColumns), line);
		}
		const row = this.rowCount++;
		this.lines.add(row, line);
		for (let column = 0; column < record.length; column++) {
			const reader = this.#readers[column];
			if (reader) {
				const found = reader.read(record[column]!, record);
				if (!found) continue;
				if (this.#inKey[column]) this.#keyFaults.add(row);
				this.problems.addRow(found, row, line, this.#names[column]!);
			} else if (record[column]!.trim()) {
				const place = `column ${columnLetter(column)}`;
				this.problems.addRow(fault('structure', 'unnamed_column'), row, line, place);
			}
		}
	}

	/** A row that cannot be taken apart leaves a row of empty cells in the columns. */
	#refuseRow(found: Fault, line: number): void {
		const row = this.rowCount++;
		this.lines.add(row, line);
		this.problems.addRow(found, row, line, null);
		this.#keyFaults.add(row);
		for (const reader of this.#readers ?? []) reader?.read('', []);
	}

	#addLateFaults(readers: (ColumnReader | null)[]): void {
		readers.forEach((reader, column) => {
			for (const { row, found } of reader?.lateFaults?.() ?? []) {
				this.problems.addRow(found, row, this.lines.lineOf(row), this.#names[column]!);
			}
		});
	}

	#columnOf(name: string): number {
		return this.#names.indexOf(name);
	}
}

function raggedFault(record: string[], expected: number): Fault {
	const length = record.reduce((sum, cell) => sum + cell.length, 0);
	if (length > LIMITS.lineCharacters) {
		return fault('size', 'line', { limit: LIMITS.lineCharacters });
	}
	return record.some((cell) => cell.includes('\n'))
		? fault('structure', 'unclosed_quote')
		: fault('structure', 'ragged', { expected, found: record.length });
}

function isBlank(record: string[]): boolean {
	for (const cell of record) if (cell !== '' && cell.trim() !== '') return false;
	return true;
}

function countLineBreaks(record: string[]): number {
	let count = 0;
	for (const cell of record) {
		for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++;
	}
	return count;
}
