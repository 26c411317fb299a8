/** Camps with a story in training, services and surveys, by site code. */
export const FURTHER_STORIES = {
	nobodyTrained: 'site:CXB-218',
	noSafeHouse: 'site:CXB-208',
	/** Its safe house is in `safeHouseElsewhere`. */
	safeHouseInOtherCamp: 'site:CXB-209',
	safeHouseElsewhere: 'site:CXB-210',
	listedNotFunctional: 'site:CXB-216',
	notInDirectory: 'site:CXB-223',
	datesUnknown: 'site:CXB-204',
	staleDirectory: 'site:CXB-221',
	/** Asks its children another way from June 2025 on. */
	otherMethod: 'site:CXB-206',
	fewRespondents: 'site:CXB-212',
	fewAnswers: 'site:CXB-216',
	/** The agency itself writes `<5`. */
	hiddenBySender: 'site:CXB-221'
};

/** Camps whose directory of the last month has not come. */
export const DIRECTORY_LATE = ['site:CXB-203', 'site:CXB-214', 'site:CXB-233'];

/** Agencies with a way of their own, by the place in which makeAgencies lists them. */
export const AGENCY_STORIES = {
	doesNotSplitSex: 'ORG03',
	legacyTraining: ['ORG04', 'ORG09'],
	levelsUnknown: ['ORG10', 'ORG11'],
	adaptedObservation: 'ORG05',
	/** Scores files from 0 to 4 in one month. */
	otherScale: 'ORG08',
	sendsPartOfTraining: 'ORG10'
};
