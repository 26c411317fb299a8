import { TIMED } from '$lib/privacy-gate/check-file';
import { byteSource } from '../../scripts/atlas/byte-source';
import { GATE } from '../../scripts/atlas/check';

/** Takes a file through the gate in Node. @returns milliseconds of reading and of protecting it */
export async function timeGate(path: string): Promise<{ reading: number; protecting: number }> {
	performance.clearMeasures();
	const settings = { today: '2030-12-31', minimumCount: 5, areaCodes: null };
	const { report } = await GATE.check(byteSource(path), settings);
	if (report.problemCount) throw new Error(`The gate refused ${path}`);
	const of = (name: string) => performance.getEntriesByName(name)[0]!.duration;
	return { reading: of(TIMED.reading), protecting: of(TIMED.protecting) };
}
