/** Every text that a person sees, compiled from messages/ at build. */
export { m } from './compiled/messages.js';
export { getLocale, getTextDirection, setLocale, locales } from './compiled/runtime.js';
