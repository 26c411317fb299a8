import { runTool } from './run.mjs';
import { setUp } from './setup.mjs';

await setUp();
const [tool, ...args] = process.argv.slice(2);
process.exitCode = await runTool(tool, args);
