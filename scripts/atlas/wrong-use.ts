import { InvalidArgumentError } from 'commander';
import { m } from '$lib/messages';

/** The command was not used as it must be: the message goes to the person, the exit code is 2. */
export class WrongUse extends Error {
	override name = 'WrongUse';
}

/** `2026-01-31` as it is. @throws InvalidArgumentError on anything that is no day of the calendar */
export function readDay(text: string): string {
	const day = new Date(`${text}T00:00:00Z`);
	const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime());
	if (!isDay || day.toISOString().slice(0, 10) !== text) {
		throw new InvalidArgumentError(m.atlas_error_day());
	}
	return text;
}

export function readWholeNumber(least: number): (text: string) => number {
	return (text) => {
		const number = Number(text);
		if (/^\d{1,9}$/.test(text) && number >= least) return number;
		throw new InvalidArgumentError(m.atlas_error_whole_number({ least }));
	};
}

/** Today where the command runs, YYYY-MM-DD. */
export function today(): string {
	const now = new Date();
	const two = (number: number) => String(number).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
