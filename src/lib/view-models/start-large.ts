/** With a large first letter: where a sentence begins with a name of a month, which are small in French. */
export function startLarge(text: string): string {
	return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
