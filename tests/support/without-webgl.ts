import { presentChromium } from '../../scripts/find-chromium.mjs';

const executablePath = presentChromium();

/** Starts a browser that has no WebGL at all, as on old or locked-down computers. */
export const withoutWebGl = {
	...(executablePath ? { executablePath } : {}),
	args: ['--no-sandbox', '--disable-gpu', '--disable-software-rasterizer', '--disable-3d-apis']
};
