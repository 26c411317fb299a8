import { posix, relative, sep } from 'node:path';
import { BESIDE, GUARDED_GLOBALS, PAGES, ROOMS, TYPES_ANYWHERE } from '../rooms.js';

/** ESLint blocks that enforce rooms.js in `.ts` and `.svelte` files. */
export function roomRules() {
	const rooms = Object.entries(ROOMS).map(([room, row]) =>
		importBlock(`src/lib/${room}`, '**/*.{ts,svelte}', row)
	);
	const pages = importBlock('src/routes', '**/*.{ts,svelte}', PAGES);
	const beside = importBlock('src', '*.ts', BESIDE);
	return [...rooms, pages, beside, guardedGlobals(), ...ownersOfGlobals()];
}

const importBlock = (folder, files, row) => ({
	files: [`${folder}/${files}`],
	plugins: { rooms: { rules: { imports: importRule } } },
	rules: { 'rooms/imports': ['error', { folder, ...row }] }
});

/** Judges the path of everything that brings in another file, dynamic and type imports included. */
const importRule = {
	meta: {
		type: 'problem',
		schema: [{ type: 'object' }],
		messages: {
			deep: 'Reach a room by its front door, $lib/{{room}}.',
			forbidden: 'rooms.js does not let {{folder}} import {{path}}.',
			nodeOnly: '{{path}} is for Node only; nothing in src may import it.',
			computed: 'Write the path as plain text, so that rooms.js can be enforced.'
		}
	},
	create(context) {
		const [row] = context.options;
		const file = relative(context.cwd, context.filename).split(sep).join('/');

		function judge(source) {
			if (source?.type !== 'Literal') {
				context.report({ node: source, messageId: 'computed' });
				return;
			}
			const path = String(source.value).replace(/\?.*$/, '');
			const messageId = faultOf(path, file, row);
			const data = { path, folder: row.folder, room: path.split('/')[1] };
			if (messageId) context.report({ node: source, messageId, data });
		}

		return {
			ImportDeclaration: (node) => judge(node.source),
			ImportExpression: (node) => judge(node.source),
			ExportAllDeclaration: (node) => judge(node.source),
			ExportNamedDeclaration: (node) => node.source && judge(node.source),
			TSImportType: (node) => judge(node.source),
			'NewExpression[callee.name="URL"][arguments.1.object.type="MetaProperty"]': (node) =>
				judge(node.arguments[0]),
			'CallExpression[callee.object.type="MetaProperty"][callee.property.name="glob"]': (node) =>
				context.report({ node, messageId: 'computed' })
		};
	}
};

/** @returns the id of the message that says what is wrong with this import, or null */
function faultOf(path, file, { folder, rooms, packages = [], folders = [], nodeOnly = [] }) {
	if (path.startsWith('.')) {
		const target = posix.join(posix.dirname(file), path);
		if (nodeOnly.some((name) => isWithin(target.replace(/\.ts$/, ''), `${folder}/${name}`))) {
			return 'nodeOnly';
		}
		return [folder, ...folders].some((place) => isWithin(target, place)) ? null : 'forbidden';
	}
	if (path.startsWith('$lib/')) {
		if (path.split('/').length > 2) return 'deep';
		return rooms.includes(path.slice('$lib/'.length)) ? null : 'forbidden';
	}
	return [...packages, ...TYPES_ANYWHERE].some((name) => isWithin(path, name)) ? null : 'forbidden';
}

const isWithin = (path, place) => path === place || path.startsWith(`${place}/`);

const GLOBAL_OBJECTS = ['window', 'self', 'globalThis', 'frames', 'parent', 'top'];

const restrict = (globals) => [
	'error',
	{ globals, checkGlobalObject: true, globalObjects: GLOBAL_OBJECTS }
];

const guardedGlobals = () => ({
	files: ['src/**/*.{ts,svelte}'],
	rules: {
		'no-restricted-globals': restrict(Object.keys(GUARDED_GLOBALS)),
		'no-restricted-properties': [
			'error',
			{ object: 'navigator', property: 'sendBeacon' },
			{ object: 'navigator', property: 'storage' },
			{ object: 'document', property: 'cookie' }
		]
	}
});

/** Each owner may use its own globals and still none of the others. */
function ownersOfGlobals() {
	const owners = new Set(Object.values(GUARDED_GLOBALS).flat());
	return [...owners].map((file) => ({
		files: [file],
		rules: {
			'no-restricted-globals': restrict(
				Object.keys(GUARDED_GLOBALS).filter((name) => !GUARDED_GLOBALS[name].includes(file))
			)
		}
	}));
}
