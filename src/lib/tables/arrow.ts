import {
	Dictionary, Field as ArrowField, Float64, Int32, RecordBatch, Schema, Struct, Table as ArrowTable, Uint8, Utf8,
	makeData, makeVector, tableFromIPC, tableToIPC, type Data, type DataType, type Vector
} from 'apache-arrow';
import { SCHEMAS, type SchemaId } from '$lib/schemas';
import { columnKind, emptyColumn, type Column, type Table } from './table';
// to be written by the database helper
export function tableToArrow(_t: Table): Uint8Array { throw new Error('x'); }
export function arrowToTable(_b: Uint8Array): Table { throw new Error('x'); }
void [Dictionary, ArrowField, Float64, Int32, RecordBatch, Schema, Struct, ArrowTable, Uint8, Utf8, makeData, makeVector, tableFromIPC, tableToIPC, SCHEMAS, columnKind, emptyColumn];
export type X = [Data, DataType, Vector, Column, SchemaId];
