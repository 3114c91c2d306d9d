import type { Problem } from '../../model/inventory.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, ParsedFile } from '../ecosystem.ts';

/** What one part of a lockfile says of all packages. */
interface View {
  /** The key of that part. */
  readonly key: string;
  readonly read: ParsedFile;
}

/** Most packages that are named one by one. */
const MAX_NAMED = 10;

/**
 * The packages of a lockfile that says twice what is installed, each time for other versions of npm. What only
 * the second view has is installed by some of them: it is a package as well, and a problem.
 */
export function joinViews(file: EcosystemFile, first: View, second: View): ParsedFile {
  const versions = Map.groupBy(first.read.packages, ({ name }) => name);
  const isMissing = ({ name, version }: Package) =>
    versions.get(name)?.some((one) => version === '' || one.version === version) !== true;
  const missing = second.read.packages.filter(isMissing);
  return {
    packages: [...first.read.packages, ...missing],
    problems: [
      ...first.read.problems,
      ...second.read.problems,
      ...missing.slice(0, MAX_NAMED).map((found) => disagreement(file, first, second, found)),
    ],
  };
}

function disagreement(
  file: EcosystemFile,
  first: View,
  second: View,
  { name, version, locations }: Package,
): Problem {
  const what = version === '' ? name : `${name}@${version}`;
  const message =
    `\`${second.key}\` has ${what}, and \`${first.key}\` does not: versions of npm install different ` +
    'packages. Fix: write the lockfile again with `npm install --package-lock-only`';
  return { code: 'contradiction', message, path: file.path, line: locations[0]?.line };
}
