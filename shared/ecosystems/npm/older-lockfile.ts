import type { Problem } from '../../model/inventory.ts';
import type { EcosystemFile, ParsedFile } from '../ecosystem.ts';
import { npmPackage } from './npm-package.ts';
import type { OverrideRule } from './override-rules.ts';
import { mayBeIn } from './version-range.ts';

/** Most rules that are named one by one. */
const MAX_NAMED = 10;

/** Most characters of a name or a version that are repeated. */
const SHOWN = 120;

/**
 * A lockfile, with what the project puts in place of packages that it has. A version that only the project names
 * is installed by some package managers, which do not compare: it is a package as well, and a problem.
 */
export function withOverrides(
  file: EcosystemFile,
  read: ParsedFile,
  rules: readonly OverrideRule[],
): ParsedFile {
  if (rules.length === 0) return read;
  const versions = versionsByName(read);
  const missing = rules.filter((rule) => isMissing(rule, versions));
  if (missing.length === 0) return read;
  const named = missing.slice(0, MAX_NAMED).map((rule) => contradiction(file, rule));
  return {
    ...read,
    packages: [...read.packages, ...missing.map(({ chosen }) => npmPackage(file, chosen))],
    problems: [...read.problems, ...named],
  };
}

type Versions = ReadonlyMap<string, ReadonlySet<string>>;

function versionsByName({ packages }: ParsedFile): Versions {
  const versions = new Map<string, Set<string>>();
  for (const { name, version } of packages) {
    const known = versions.get(name) ?? new Set();
    versions.set(name, known.add(plain(version)));
  }
  return versions;
}

/** A rule for what is not in the lockfile changes nothing. */
function isMissing({ name, range, parents, chosen }: OverrideRule, versions: Versions): boolean {
  const locked = versions.get(name);
  if (locked === undefined || !parents.every((parent) => versions.has(parent))) return false;
  if (versions.get(chosen.name)?.has(plain(chosen.version)) === true) return false;
  return range === undefined || [...locked].some((version) => mayBeIn(version, range));
}

function plain(version: string): string {
  return version.replace(/^[v=]+/, '').replace(/\+.*$/s, '');
}

function contradiction(file: EcosystemFile, { name, chosen }: OverrideRule): Problem {
  const what = `${chosen.name}@${chosen.version}`.slice(0, SHOWN);
  const message =
    `the project installs ${what} in place of ${name.slice(0, SHOWN)}, and the lockfile does not have it. ` +
    'Fix: delete the lockfile and lock the project again, or remove the override';
  return { code: 'contradiction', message, path: file.path };
}
