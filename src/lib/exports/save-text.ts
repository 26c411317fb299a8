import { plainText } from '$lib/format';

/** Gives the text to the browser's own "save" as a file; nothing leaves the browser. */
export function saveText(name: string, text: string, type = 'text/csv;charset=utf-8'): void {
	saveBlob(name, new Blob([text], { type }));
}

/** The same with a file that is not text. */
export function saveBlob(name: string, blob: Blob): void {
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = plainText(name);
	link.click();
	setTimeout(() => URL.revokeObjectURL(url));
}
