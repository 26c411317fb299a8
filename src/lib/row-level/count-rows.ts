import { columnLetter } from '$lib/cell-values';
import {
	PURPOSES,
	type CountOffer,
	type CountPlan,
	type CountReport,
	type LeftOutReason,
	type Purpose
} from '$lib/findings';
import type { Table } from '$lib/tables';
import type { CaseCounts, CasesByWorker, CountsByArea } from './case-counts';
import { AreaFinder, type KnownArea } from './find-area';
import { drawSeed, hashText } from './hash-text';
import { LineReader, type CaseLine } from './read-line';
import { toCountedTables } from './to-counted-tables';

/**
 * Counts the lines of a row-level file one after another. Keeps counts, and of case numbers,
 * caseworkers, agencies and places nothing but hashes with a seed of its own.
 */
export class RowCounter {
	rowsRead = 0;
	#rowsCounted = 0;
	#leftOut: CountReport['leftOut'] = {};
	#unknown: CountReport['unknown'] = {};
	#counts: CountsByArea = new Map();
	#workers: CasesByWorker = new Map();
	#agencies = new Set<number>();
	#caseNumbers = new Set<number>();
	#areaOf = new Map<number, string | null>();
	#seed = drawSeed();
	#reader: LineReader;
	#finder: AreaFinder;

	constructor(
		private plan: CountPlan,
		private offer: CountOffer,
		areas: KnownArea[]
	) {
		this.#reader = new LineReader(plan);
		this.#finder = new AreaFinder(areas);
	}

	/** @param isBroken the line could not be taken apart */
	add(record: string[], isBroken = false): void {
		this.rowsRead++;
		const reason = isBroken || !this.#hasAllCells(record) ? 'unreadable' : this.#count(record);
		if (reason) this.#leftOut[reason] = (this.#leftOut[reason] ?? 0) + 1;
		else this.#rowsCounted++;
	}

	/** The counted figures, not yet protected; none when no line was counted. */
	tables(): Table[] {
		return this.#rowsCounted ? toCountedTables(this.plan, this.#counts, this.#workers) : [];
	}

	report(): CountReport {
		const { columns } = this.plan;
		const places = this.offer.columns.map(({ name }, index) => name ?? placeOf(index));
		const read = new Set(Object.values(columns));
		return {
			kind: this.offer.kind,
			period: this.plan.period,
			orgCode: this.plan.orgCode,
			rowsRead: this.rowsRead,
			rowsCounted: this.#rowsCounted,
			leftOut: this.#leftOut,
			unknown: this.#unknown,
			caseworkers: this.plan.staff && columns.caseworker !== undefined ? this.#workers.size : null,
			agencies: columns.agency === undefined ? null : this.#agencies.size,
			read: PURPOSES.flatMap((purpose) => places[columns[purpose] ?? -1] ?? []),
			neverRead: places.filter((_, index) => !read.has(index))
		};
	}

	/** Unnamed cells at the right end may be missing. */
	#hasAllCells(record: string[]): boolean {
		const { columns } = this.offer;
		const last = Math.max(...Object.values(this.plan.columns));
		return record.length <= columns.length && record.length > last;
	}

	#count(record: string[]): LeftOutReason | null {
		if (this.#isRepeated(record)) return 'repeated';
		const line = this.#reader.read(record);
		if (typeof line === 'string') return line;
		const area = this.#area(record);
		if (area === null) return 'no_area';
		this.#addTo(area, line);
		this.#noteWorker(record, area, line);
		const agency = this.#trace(record, 'agency');
		if (agency !== null) this.#agencies.add(agency);
		return null;
	}

	#isRepeated(record: string[]): boolean {
		const trace = this.#trace(record, 'case_number');
		if (trace === null) return false;
		if (this.#caseNumbers.has(trace)) return true;
		this.#caseNumbers.add(trace);
		return false;
	}

	#area(record: string[]): string | null {
		const text = this.#reader.text(record, 'location');
		if (text === null || text.trim() === '') return this.plan.area;
		const trace = hashText(text, this.#seed);
		let found = this.#areaOf.get(trace);
		if (found === undefined) this.#areaOf.set(trace, (found = this.#finder.find(text)));
		return found ?? this.plan.area;
	}

	#addTo(area: string, line: CaseLine): void {
		let counts = this.#counts.get(area);
		if (!counts) this.#counts.set(area, (counts = new Map()));
		addLine(counts, 'total all', line);
		for (const [dimension, value] of Object.entries(line.values)) {
			if (value === null) {
				const purpose = dimension as Purpose;
				this.#unknown[purpose] = (this.#unknown[purpose] ?? 0) + 1;
			}
			addLine(counts, `${dimension} ${value ?? ''}`, line);
		}
	}

	#noteWorker(record: string[], area: string, line: CaseLine): void {
		if (!line.isOpenAtEnd) return;
		const trace = this.#trace(record, 'caseworker');
		if (trace === null) return;
		const areas = this.#workers.get(trace) ?? new Map<string, number>();
		areas.set(area, (areas.get(area) ?? 0) + 1);
		this.#workers.set(trace, areas);
	}

	/** A number that stands for the cell; null for an empty cell or when no column is read for it. */
	#trace(record: string[], purpose: Purpose): number | null {
		const text = this.#reader.text(record, purpose)?.trim();
		return text ? hashText(text, this.#seed) : null;
	}
}

function addLine(counts: Map<string, CaseCounts>, key: string, line: CaseLine): void {
	let sums = counts.get(key);
	if (!sums) counts.set(key, (sums = [0, 0, 0]));
	if (line.isOpenAtEnd) sums[0]++;
	if (line.isOpened) sums[1]++;
	if (line.isClosed) sums[2]++;
}

function placeOf(index: number): string {
	return `column ${columnLetter(index)}`;
}
