/** Row numbers ordered by whole-number keys from 0, the first key first; equal rows stay in order. */
export function sortRows(rowCount: number, keys: ArrayLike<number>[]): Int32Array {
	let order = Int32Array.from({ length: rowCount }, (_, row) => row);
	for (const key of keys.toReversed()) order = sortBy(order, key);
	return order;
}

function sortBy(order: Int32Array, key: ArrayLike<number>): Int32Array<ArrayBuffer> {
	let most = 0;
	for (let row = 0; row < key.length; row++) if (key[row]! > most) most = key[row]!;
	const starts = new Int32Array(most + 2);
	for (const row of order) starts[key[row]! + 1]!++;
	for (let value = 0; value <= most; value++) starts[value + 1]! += starts[value]!;
	const sorted = new Int32Array(order.length);
	for (const row of order) sorted[starts[key[row]!]!++] = row;
	return sorted;
}
