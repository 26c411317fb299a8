/** How the message catalogue (messages/, project.inlang/) is compiled; used by Vite and by setup. */
export const MESSAGES = {
	project: './project.inlang',
	outdir: './src/lib/messages/compiled',
	strategy: /** @type {['globalVariable', 'baseLocale']} */ (['globalVariable', 'baseLocale']),
	outputStructure: /** @type {'locale-modules'} */ ('locale-modules'),
	disableAsyncLocalStorage: true,
	emitGitIgnore: false,
	emitPrettierIgnore: false,
	emitReadme: false
};
