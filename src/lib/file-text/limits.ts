/** How large a file may be. A history of a million rows passes with much room to spare. */
export const LIMITS = {
	columns: 64, // four times our widest schema
	fieldCharacters: 200, // the longest text that a schema allows is 120
	lineCharacters: 20_000, // 64 columns of 200 characters stay below it
	recordCharacters: 65_536, // an open quote that runs on longer than this will not be closed
	rows: 12_000_000, // about 65 bytes each while they are checked
	fileMegabytes: 1000,
	boundaryMegabytes: 50, // boundaries are parsed whole
	settingsKilobytes: 256 // some hundred agencies and norms
} as const;

export const BYTES_PER_MEGABYTE = 1_000_000;

/** Characters parsed at a time; PapaParse is slower with more, and holds twice as much. */
export const CHUNK_CHARACTERS = 1_000_000;
