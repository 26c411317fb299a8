import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface LockedPackage {
	version: string;
	optionalDependencies?: Record<string, string>;
}

const packages: Record<string, LockedPackage> = JSON.parse(
	readFileSync('package-lock.json', 'utf8')
).packages;

it('the lockfile names the parts of a package for every system, or npm ci fails on a fresh clone', () => {
	const locked = Object.keys(packages);
	const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
		Object.keys(optionalDependencies)
	);
	const lacking = wanted.filter(
		(name) => !locked.some((path) => path.endsWith(`node_modules/${name}`))
	);
	expect(lacking).toEqual([]);
});
