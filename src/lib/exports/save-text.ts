/** Gives a text or bytes to the browser's own "save" as a file; nothing leaves the browser. */
export function saveText(
	name: string,
	text: string | Uint8Array,
	type = 'text/csv;charset=utf-8'
): void {
	const url = URL.createObjectURL(new Blob([text as BlobPart], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url));
}
