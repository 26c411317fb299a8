import type { SchemaId } from '$lib/schemas';

/** Cells in the order of the schema's columns. */
export type Row = (string | number)[];
/** Some rows of one file; a file comes in many pieces, in the order of its lines. */
export interface Piece {
	schema: SchemaId;
	rows: Row[];
}
