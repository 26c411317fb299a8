export { BYTES_PER_MEGABYTE, LIMITS } from './limits';
export type { ByteSource } from './byte-source';
export { UndecodableError, decodeText } from './decode-text';
export { pauses } from './read-bytes';
export { type FileLook, lookAtFile, undecodable } from './look-at-file';
export { type RecordBatch, RecordSplitter, firstRecord, newlineOf } from './split-records';
