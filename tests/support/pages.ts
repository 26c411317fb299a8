/** Every page of the site, with an area where a page is about one. */
export const PAGES = [
	'/',
	'/map/',
	'/trends/',
	'/quality/',
	'/services/',
	'/capacity/',
	'/profile/',
	'/planner/',
	'/report/',
	'/week-one/',
	'/area/?area=site:CXB-232',
	'/data/',
	'/methods/',
	'/meeting/'
];
