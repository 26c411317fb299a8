/** Bytes with a name, which can be read more than once: a browser's File is one. */
export interface ByteSource {
	name: string;
	size: number;
	stream(): ReadableStream<Uint8Array>;
}
