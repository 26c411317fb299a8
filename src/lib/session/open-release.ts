import { asset } from '$app/paths';
import { readRelease, type Holdings, type Summary } from '$lib/pipeline';

type Fetch = typeof fetch;

/** The release that is served with the site. @throws when a part is missing or does not match its hash */
export function openRelease(
	onboundaries?: (boundaries: Holdings['boundaries']) => void
): Promise<Holdings> {
	return readRelease((path) => readBytes(asset(`/release/${path}`)), onboundaries);
}

/**
 * What the release says of itself, small enough to stand in every page.
 * @param read SvelteKit's fetch while pages are prerendered @returns null when the site has no release
 */
export async function readSummary(read: Fetch): Promise<Summary | null> {
	const response = await read('/release/summary.json');
	return response.ok ? ((await response.json()) as Summary) : null;
}

async function readBytes(address: string): Promise<Uint8Array> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} could not be read (${response.status})`);
	return new Uint8Array(await response.arrayBuffer());
}
