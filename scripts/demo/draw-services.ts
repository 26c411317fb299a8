import { monthText, type Month } from '$lib/tables';
import { DIRECTORY_LATE, FURTHER_STORIES } from './further-stories';
import { planDirectory, type DirectoryEntry } from './plan-directory';
import type { Random } from './random';

export type ServiceCells = (string | number)[];

interface Updates {
	/** Days on which the camp's directory was gone through, the newest last. */
	days: string[];
	everyMonths: number;
	/** No update in or after this month. */
	until: Month;
}

const DAY = 86_400_000;
const NOT_APPLICABLE = 'NA';
const STALE_FOR_MONTHS = 10;
const AGEING_FOR_MONTHS = 4;

/** @returns the lines of data-schemas/services, to be asked for one month after another */
export function keepDirectory(random: Random, areaCodes: string[], last: Month) {
	const entries = planDirectory(random, areaCodes);
	const updates = new Map(
		areaCodes.map((areaCode): [string, Updates] => [areaCode, planUpdates(random, areaCode, last)])
	);
	return (month: Month): ServiceCells[] => {
		for (const camp of updates.values()) update(random, camp, month);
		return entries.flatMap((entry) => {
			if (month === last && DIRECTORY_LATE.includes(entry.areaCode)) return [];
			change(random, entry);
			return [lineOf(random, entry, updates.get(entry.areaCode)!.days, month)];
		});
	};
}

function planUpdates(random: Random, areaCode: string, last: Month): Updates {
	const isAgeing = random.chance(0.1);
	const everyMonths = random.integer(1, 3);
	const isStale = areaCode === FURTHER_STORIES.staleDirectory;
	const silent = isStale ? STALE_FOR_MONTHS : isAgeing ? AGEING_FOR_MONTHS : 0;
	return { days: [], everyMonths, until: silent ? last - silent : last + 1 };
}

function update(random: Random, camp: Updates, month: Month): void {
	const day = String(random.integer(4, 26)).padStart(2, '0');
	const isDue = camp.days.length === 0 || month % camp.everyMonths === 0;
	if (isDue && month < camp.until) camp.days.push(`${monthText(month)}-${day}`);
}

/** Now and then a provider opens or closes, or finds room again. */
function change(random: Random, entry: DirectoryEntry): void {
	if (!random.chance(0.03) || entry.listed === 0 || entry.viaArea) return;
	if (entry.areaCode === FURTHER_STORIES.listedNotFunctional) return;
	entry.listed = Math.max(1, entry.listed + (random.chance(0.6) ? 1 : -1));
	entry.broken = Math.min(entry.broken, entry.listed - 1);
	entry.full = Math.min(entry.full, entry.listed - 1);
	entry.hasLaggard &&= entry.listed > 1;
}

function lineOf(random: Random, entry: DirectoryEntry, days: string[], month: Month): ServiceCells {
	const { areaCode, type, listed } = entry;
	const functional = listed - entry.broken;
	const answers = [entry.childFriendly, entry.accessible, entry.free, entry.dayAndNight];
	return [
		monthText(month),
		areaCode,
		type,
		listed,
		functional,
		Math.max(0, functional - entry.full),
		...(listed ? answers : ['', '', '', '']),
		entry.inPathway ? 'y' : 'n',
		entry.viaArea,
		...verification(entry, days, month),
		...referrals(random, entry)
	];
}

/** Oldest and newest day of verification, and how many were verified in the last 90 days. */
function verification(entry: DirectoryEntry, days: string[], month: Month): ServiceCells {
	if (entry.listed === 0) return ['', '', 0];
	if (entry.areaCode === FURTHER_STORIES.datesUnknown) return ['', '', ''];
	const newest = days.at(-1)!;
	const oldest = entry.hasLaggard ? (days.at(-3) ?? days[0]!) : newest;
	const late = [oldest, newest].map((day) => isOld(day, month));
	const isLaggardLate = late[0] && entry.hasLaggard;
	return [oldest, newest, late[1] ? 0 : entry.listed - (isLaggardLate ? 1 : 0)];
}

function isOld(day: string, month: Month): boolean {
	const monthEnd = Date.parse(`${monthText(month + 1)}-01`) - DAY;
	return (monthEnd - Date.parse(day)) / DAY > 90;
}

function referrals(random: Random, entry: DirectoryEntry): ServiceCells {
	if (entry.type === 'GBV') return [NOT_APPLICABLE, NOT_APPLICABLE];
	if (entry.referrals === null) return ['', ''];
	const made = Math.round(entry.referrals * random.between(0.7, 1.3));
	return [made, Math.round(made * Math.min(1, entry.completedShare * random.between(0.9, 1.1)))];
}
