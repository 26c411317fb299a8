import type { Table } from '$lib/tables';

declare const CHECKED: unique symbol;
declare const PROTECTED: unique symbol;

/** A table that has passed every check of the gate and still holds exact small counts. */
export type CheckedTable = Table & { readonly [CHECKED]: true };
/** A table that may be stored, shown and sent: only this room makes one. */
export type ProtectedTable = Table & { readonly [PROTECTED]: true };
