/** Where a key leads in a deck of that many slides; null for keys that lead nowhere. */
export function slideAfterKey(
	key: string,
	current: number,
	count: number,
	isRightToLeft: boolean
): number | null {
	const step = stepOf(key, isRightToLeft);
	if (step !== 0) return Math.min(count - 1, Math.max(0, current + step));
	if (key === 'Home') return 0;
	if (key === 'End') return count - 1;
	return null;
}

function stepOf(key: string, isRightToLeft: boolean): number {
	const onwards = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
	const back = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
	if (['PageDown', 'ArrowDown', ' ', onwards].includes(key)) return 1;
	return ['PageUp', 'ArrowUp', back].includes(key) ? -1 : 0;
}
