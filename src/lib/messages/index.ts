/** Every text that a person sees, compiled from messages/ at build, and which language it is in. */
export { m } from './isolated-messages';
export { isFromRight, isWrittenForPage, isolate, writeForPage } from './isolate';
export {
	baseLocale,
	getLocale,
	getTextDirection,
	overwriteGetLocale,
	type Locale
} from './compiled/runtime.js';
export { LANGUAGES, LANGUAGE_NAMES, languageOf, pathIn } from './language-path';
