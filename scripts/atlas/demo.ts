import { formatNumber } from '$lib/format';
import { m } from '$lib/messages';
import { writeDemonstration } from '../demo/write-demonstration';

export async function demo(options: { out: string; seed: number; rows: number }): Promise<void> {
	const counts = await writeDemonstration(options.out, options.seed, options.rows);
	for (const [file, rows] of counts) {
		console.log(m.atlas_demo_written({ file, rows: formatNumber(rows) }));
	}
}
