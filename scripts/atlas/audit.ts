import { m } from '$lib/messages';
import { auditTables } from '../audit/audit-tables';
import { auditToJson, isClean, sayAudit } from '../audit/say-audit';
import { UnreadableRelease, readStoredRelease } from '../audit/stored-release';
import { WrongUse } from './wrong-use';

export interface AuditOptions {
	release: string;
	also?: string;
	json?: boolean;
}

/** @returns exit code: 0 when nothing was found, 1 when any count could be narrowed or any rule is broken */
export async function audit(options: AuditOptions): Promise<number> {
	const release = open(options.release);
	const also = options.also === undefined ? [] : [open(options.also)];
	const started = performance.now();
	const found = await auditTables({
		k: Math.min(release.k, ...also.map(({ k }) => k)),
		releases: [release, ...also].map(({ tables }) => tables),
		parents: new Map([...also.flatMap(({ parents }) => [...parents]), ...release.parents])
	});
	const seconds = (performance.now() - started) / 1000;
	console.log(options.json ? auditToJson(found, seconds) : sayAudit(found, seconds));
	return isClean(found) ? 0 : 1;
}

function open(folder: string) {
	try {
		return readStoredRelease(folder);
	} catch (cause) {
		if (!(cause instanceof UnreadableRelease)) throw cause;
		throw new WrongUse(m.atlas_error_release_unreadable({ path: cause.path }), { cause });
	}
}
