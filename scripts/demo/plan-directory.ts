import { FURTHER_STORIES } from './further-stories';
import type { Random } from './random';

type Answer = 'y' | 'n' | 'u';

/** One type of service in one camp: what its line in the directory says at first. */
export interface DirectoryEntry {
	areaCode: string;
	type: string;
	listed: number;
	broken: number;
	full: number;
	childFriendly: Answer;
	accessible: Answer;
	free: Answer;
	dayAndNight: Answer;
	inPathway: boolean;
	viaArea: string;
	/** One provider is only asked at every third update. */
	hasLaggard: boolean;
	/** About how many referrals a month; null where nobody counts them. */
	referrals: number | null;
	completedShare: number;
}

interface Kind {
	type: string;
	/** How likely a camp has it. */
	presence: number;
	most: number;
	/** How likely it is free of charge and suits children. */
	quality: number;
	countsReferrals?: true;
	dayAndNight?: true;
}

const KINDS: Kind[] = [
	{ type: 'CM', presence: 1, most: 3, quality: 0.95, countsReferrals: true },
	{ type: 'HEALTH', presence: 1, most: 4, quality: 0.85, countsReferrals: true, dayAndNight: true },
	{ type: 'MHPSS', presence: 0.95, most: 3, quality: 0.9, countsReferrals: true },
	{ type: 'GBV', presence: 0.85, most: 2, quality: 0.85 },
	{ type: 'SAFETY', presence: 0.6, most: 1, quality: 0.85, dayAndNight: true },
	{ type: 'POLICE', presence: 0.8, most: 1, quality: 0.45, dayAndNight: true },
	{ type: 'LEGAL', presence: 0.7, most: 2, quality: 0.7 },
	{ type: 'EDU', presence: 1, most: 6, quality: 0.9 },
	{ type: 'CASH', presence: 0.35, most: 2, quality: 0.8 },
	{ type: 'ALTCARE', presence: 0.3, most: 1, quality: 0.85 },
	{ type: 'FAMILY', presence: 0.5, most: 2, quality: 0.85 },
	{ type: 'DISABILITY', presence: 0.55, most: 2, quality: 0.75 }
];

/** The directory of services of all camps that have one; not every type is listed everywhere. */
export function planDirectory(random: Random, areaCodes: string[]): DirectoryEntry[] {
	return areaCodes
		.filter((areaCode) => areaCode !== FURTHER_STORIES.notInDirectory)
		.flatMap((areaCode) => KINDS.flatMap((kind) => planEntry(random, areaCode, kind)));
}

function planEntry(random: Random, areaCode: string, kind: Kind): DirectoryEntry[] {
	const isThere = random.chance(kind.presence);
	const isSaid = random.chance(0.5);
	const entry = drawEntry(random, areaCode, kind);
	const story = storyOf(areaCode, kind.type);
	if (story) return [{ ...entry, ...story }];
	if (isThere) return [entry];
	return isSaid ? [{ ...entry, ...NONE }] : [];
}

const NONE = { listed: 0, broken: 0, full: 0, inPathway: false, referrals: null };

function storyOf(areaCode: string, type: string): Partial<DirectoryEntry> | null {
	const isAt = (code: string, of: string) => areaCode === code && type === of;
	if (isAt(FURTHER_STORIES.noSafeHouse, 'SAFETY')) return NONE;
	if (isAt(FURTHER_STORIES.safeHouseElsewhere, 'SAFETY')) return GOOD;
	if (isAt(FURTHER_STORIES.safeHouseInOtherCamp, 'SAFETY')) {
		return { ...GOOD, viaArea: FURTHER_STORIES.safeHouseElsewhere };
	}
	return isAt(FURTHER_STORIES.listedNotFunctional, 'MHPSS')
		? { listed: 2, broken: 2, full: 0 }
		: null;
}

const GOOD: Partial<DirectoryEntry> = {
	listed: 1,
	broken: 0,
	full: 0,
	childFriendly: 'y',
	accessible: 'y',
	free: 'y',
	inPathway: true
};

function drawEntry(random: Random, areaCode: string, kind: Kind): DirectoryEntry {
	const answer = (share: number): Answer =>
		random.chance(0.08) ? 'u' : random.chance(share) ? 'y' : 'n';
	const listed = random.integer(1, kind.most);
	const broken = random.chance(0.09) ? random.integer(1, listed) : 0;
	return {
		areaCode,
		type: kind.type,
		listed,
		broken,
		full: random.chance(0.3) ? random.integer(1, listed) : 0,
		childFriendly: answer(kind.quality),
		accessible: answer(kind.quality - 0.15),
		free: answer(kind.quality + 0.05),
		dayAndNight: answer(kind.dayAndNight ? 0.6 : 0.05),
		inPathway: random.chance(0.93),
		viaArea: '',
		hasLaggard: listed > 1 && random.chance(0.35),
		referrals: drawReferrals(random, kind),
		completedShare: random.between(0.5, 0.92)
	};
}

/** Some camps refer a handful of children a month, so that the count is kept as a range. */
function drawReferrals(random: Random, { countsReferrals }: Kind): number | null {
	const isCounted = random.chance(0.8);
	const isSmall = random.chance(0.2);
	const mean = isSmall ? random.between(1, 5) : random.between(12, 60);
	return countsReferrals && isCounted ? mean : null;
}
