import { detectDelimiter } from './detect-delimiter';
import type { InspectFile } from './gate';
import { lookAtFile, firstRecord } from '$lib/file-text';
import { recogniseSchema } from '$lib/cell-values';
import { jsonKind } from './read-group-settings';

/**
 * What a file is taken for and the SHA-256 of its bytes, without reading its rows: the order of
 * files is decided by it. The hash is empty for a file that is too large to be read.
 * @throws the signal's reason when it is aborted
 */
export const inspectFile: InspectFile = async (source, settings = {}, signal) => {
	const look = await lookAtFile(source, settings, undefined, signal);
	if (look.fault) return { kind: 'unknown', schema: null, hash: look.hash };
	if (look.isJson) return { kind: jsonKind(look), schema: null, hash: look.hash };
	const head = look.head.trimStart();
	const header = firstRecord(head, detectDelimiter(head));
	const schema = settings.schema ?? recogniseSchema(header);
	return { kind: schema ? 'table' : 'unknown', schema, hash: look.hash };
};
