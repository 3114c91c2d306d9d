import type { Problem } from '../../model/inventory.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, ParsedFile } from '../ecosystem.ts';

/** One of the two package lists in a lockfile: `packages` or `dependencies`. */
interface View {
  /** Key of this list in the lockfile. */
  readonly key: string;
  readonly read: ParsedFile;
}

/** Maximum number of packages that get a problem of their own. */
const MAX_NAMED = 10;

/**
 * Returns the packages in both lists of a lockfile. Older npm versions use one list, and newer versions use the other.
 * Adds a problem for each package that is only in the second list, because not all npm versions install it.
 */
export function joinViews(file: EcosystemFile, first: View, second: View): ParsedFile {
  const isListed = listedBy(first.read);
  const missing = second.read.packages.filter((found) => !isListed(found));
  return {
    packages: [...first.read.packages, ...missing],
    problems: [
      ...first.read.problems,
      ...second.read.problems,
      ...missing.slice(0, MAX_NAMED).map((found) => disagreement(file, first, second, found)),
    ],
  };
}

/**
 * Returns a function that tests whether a list contains a package with the given name and version. An empty version
 * matches any version.
 */
export function listedBy({
  packages,
}: Pick<ParsedFile, 'packages'>): (item: Pick<Package, 'name' | 'version'>) => boolean {
  const versions = Map.groupBy(packages, ({ name }) => name);
  return ({ name, version }) =>
    versions.get(name)?.some((one) => version === '' || one.version === version) === true;
}

function disagreement(
  file: EcosystemFile,
  first: View,
  second: View,
  { name, version, locations }: Package,
): Problem {
  const what = version === '' ? name : `${name}@${version}`;
  const message =
    `Only \`${second.key}\` lists ${what}, not \`${first.key}\`, so different npm versions install different ` +
    'packages. Fix: regenerate the lockfile with `npm install --package-lock-only`';
  return { code: 'contradiction', message, path: file.path, line: locations[0]?.line };
}
