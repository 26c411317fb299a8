import { GUARDED_GLOBALS, PAGES, ROOMS } from '../rooms.js';

/** ESLint blocks that enforce rooms.js in `.ts` and `.svelte` files. */
export function roomRules() {
	const rooms = Object.entries(ROOMS).map(([room, allowed]) =>
		block([`src/lib/${room}/**/*.{ts,svelte}`], allowed, room)
	);
	return [...rooms, block(['src/routes/**/*.{ts,svelte}'], PAGES), guardedGlobals(), ...lifts()];
}

/** One room's block: other rooms by their front door only, only the rooms and packages in its row. */
function block(files, { rooms, packages = [] }, room) {
	const allowedRooms = rooms.map((name) => `\\$lib/${name}$`);
	const allowedPackages = packages.map((name) => `${escape(name)}(/.*)?$`);
	const kit = room && room !== 'session' ? [] : ['\\$app/.*', '\\./\\$types$'];
	const always = ['svelte(/.*)?$', '\\.[^/]*/(?!.*\\.\\./\\.\\.)[^/]+$', '\\./.*'];
	const dataSchemas = room === 'schemas' ? ['\\.\\./\\.\\./\\.\\./data-schemas/.*'] : [];
	const pages = room ? [] : ['\\.\\./.*\\.svelte$', '\\.\\./.*\\.css$'];
	const allowed = [...allowedRooms, ...allowedPackages, ...kit, ...dataSchemas, ...pages, always[0], always[2]];
	return {
		files,
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: `^(?!(${allowed.join('|')}))`,
							message: 'rooms.js does not let this place import that.'
						}
					]
				}
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: `ImportExpression[source.type="Literal"]:not([source.value=/^(${allowed.join('|').replaceAll('/', '\\u002F')})/])`,
					message: 'rooms.js does not let this place import that.'
				}
			]
		}
	};
}

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function guardedGlobals() {
	return {
		files: ['src/**/*.{ts,svelte}'],
		rules: { 'no-restricted-globals': ['error', ...Object.keys(GUARDED_GLOBALS)] }
	};
}

/** Each owner file may use its own globals and still none of the others. */
function lifts() {
	const owners = [...new Set(Object.values(GUARDED_GLOBALS).flat())];
	return owners.map((file) => ({
		files: [file],
		rules: {
			'no-restricted-globals': [
				'error',
				...Object.keys(GUARDED_GLOBALS).filter((name) => !GUARDED_GLOBALS[name].includes(file))
			]
		}
	}));
}
