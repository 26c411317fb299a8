/** Every text that a person sees, compiled from messages/ at build, and which language it is in. */
export { m } from './compiled/messages.js';
export {
	baseLocale,
	getLocale,
	getTextDirection,
	overwriteGetLocale,
	type Locale
} from './compiled/runtime.js';
export { LANGUAGES, LANGUAGE_NAMES, languageOf, pathIn } from './language-path';
