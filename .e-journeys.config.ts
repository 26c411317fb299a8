import base from './playwright.config';
const { webServer: _w, globalSetup: _g, ...rest } = base as never as Record<string, unknown>;
export default { ...rest, workers: 1, outputDir: '/tmp/e-journeys', reporter: [['list']], use: { ...(rest.use as object), baseURL: 'http://127.0.0.1:5181', trace: 'off' } };
