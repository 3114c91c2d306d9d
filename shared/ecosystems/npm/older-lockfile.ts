import type { Problem } from '../../model/inventory.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, ParsedFile } from '../ecosystem.ts';
import { publicUrl } from '../package-of.ts';
import { folderOf, isPlaceSpec } from './node-modules-path.ts';
import { npmPackage } from './npm-package.ts';
import type { ChosenPackage, OverrideRule } from './override-rules.ts';
import { packageAt } from './registry-address.ts';
import { mayBeIn } from './version-range.ts';

/** Most rules that are named one by one. */
const MAX_NAMED = 10;

/** Most characters of a name or a version that are repeated. */
const SHOWN = 120;

/**
 * A lockfile, with what the project puts in place of packages that it has. What only the project names is installed
 * by package managers that lock again or do not compare: it is a problem, and one exact version is a package as well.
 */
export function withOverrides(
  file: EcosystemFile,
  read: ParsedFile,
  rules: readonly OverrideRule[],
): ParsedFile {
  if (rules.length === 0) return read;
  const locked = Map.groupBy(read.packages, ({ name }) => name);
  const missing = rules.filter((rule) => isMissing(rule, locked));
  if (missing.length === 0) return read;
  const named = missing.slice(0, MAX_NAMED).map((rule) => contradiction(file, rule));
  const chosen = missing.flatMap(({ chosen: { name, version } }) =>
    version === undefined ? [] : npmPackage(file, { name, version }),
  );
  return {
    ...read,
    packages: [...read.packages, ...chosen],
    problems: [...read.problems, ...named],
  };
}

type Locked = ReadonlyMap<string, readonly Package[]>;

/** A rule for what is not in the lockfile changes nothing. */
function isMissing(rule: OverrideRule, locked: Locked): boolean {
  const { name, range, parents, chosen } = rule;
  const replaced = locked.get(name);
  if (replaced === undefined || !parents.every((parent) => locked.has(parent))) return false;
  if (range !== undefined && !replaced.some(({ version }) => mayBeIn(version, range))) return false;
  if (isPlaceSpec(chosen.range) && isForSome(rule)) return false;
  return locked.get(chosen.name)?.some((one) => isChosen(one, chosen)) !== true;
}

/** A folder of the project is in no list of packages, so that the others of the name prove nothing. */
function isForSome({ range, parents, chosen }: OverrideRule): boolean {
  const isFolder = folderOf(chosen.range) !== undefined || chosen.range.startsWith('portal:');
  return isFolder && (range !== undefined || parents.length > 0);
}

function isChosen({ version, downloadUrl }: Package, chosen: ChosenPackage): boolean {
  if (chosen.version !== undefined) return plain(version) === plain(chosen.version);
  if (!isPlaceSpec(chosen.range)) return mayBeIn(version, chosen.range);
  // Yarn states the place of a patched package as that of the registry.
  if (chosen.range.startsWith('patch:')) return true;
  return downloadUrl !== undefined && packageAt(downloadUrl) === undefined;
}

function plain(version: string): string {
  return version.replace(/^[v=]+/, '').replace(/\+.*$/s, '');
}

function contradiction(file: EcosystemFile, { name, chosen }: OverrideRule): Problem {
  const what = `${chosen.name}@${chosen.version ?? publicUrl(chosen.range)}`.slice(0, SHOWN);
  const message =
    `the project installs ${what} in place of ${name.slice(0, SHOWN)}, and the lockfile does not have it. ` +
    'Fix: delete the lockfile and lock the project again, or remove the override';
  return { code: 'contradiction', message, path: file.path };
}
