import type { Problem } from '../../model/inventory.ts';
import type { Package } from '../../model/package.ts';
import { publicUrl } from '../../text/public-url.ts';
import type { EcosystemFile, ParsedFile } from '../ecosystem.ts';
import { folderOf, isPlaceSpec } from './node-modules-path.ts';
import { npmPackage } from './npm-package.ts';
import type { ChosenPackage, OverrideRule } from './override-rules.ts';
import { packageAt } from './registry-address.ts';
import { mayBeIn } from './version-range.ts';

/** Maximum number of rules that are reported individually. */
const MAX_NAMED = 10;

/** Maximum length, in characters, of a name or version that a message quotes. */
const SHOWN = 120;

/**
 * Compares the packages in a lockfile with the project's overrides. Adds a problem for each replacement that the
 * lockfile does not contain, because a package manager installs the replacement when it resolves the dependencies
 * again. If the version of such a replacement is exact, also adds it as a package.
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

/**
 * True if the lockfile does not contain the replacement. False if the lockfile does not contain the replaced package
 * either, because in that case, the rule has no effect.
 */
function isMissing(rule: OverrideRule, locked: Locked): boolean {
  const { name, range, parents, chosen } = rule;
  const replaced = locked.get(name);
  if (replaced === undefined || !parents.every((parent) => locked.has(parent))) return false;
  if (range !== undefined && !replaced.some(({ version }) => mayBeIn(version, range))) return false;
  if (isPlaceSpec(chosen.range) && isForSome(rule)) return false;
  return locked.get(chosen.name)?.some((one) => isChosen(one, chosen)) !== true;
}

/**
 * True if the rule redirects only some of the requests for a package to a folder. A lockfile does not list a folder as
 * a package, so packages with this name in the lockfile belong to the other requests.
 */
function isForSome({ range, parents, chosen }: OverrideRule): boolean {
  const isFolder = folderOf(chosen.range) !== undefined || chosen.range.startsWith('portal:');
  return isFolder && (range !== undefined || parents.length > 0);
}

function isChosen({ version, downloadUrl }: Package, chosen: ChosenPackage): boolean {
  if (chosen.version !== undefined) return plain(version) === plain(chosen.version);
  if (!isPlaceSpec(chosen.range)) return mayBeIn(version, chosen.range);
  // Any version counts as the patched package, because its entry in Yarn's lockfile still has a registry URL.
  if (chosen.range.startsWith('patch:')) return true;
  return downloadUrl !== undefined && packageAt(downloadUrl) === undefined;
}

function plain(version: string): string {
  return version.replace(/^[v=]+/, '').replace(/\+.*$/s, '');
}

function contradiction(file: EcosystemFile, { name, chosen, isAddition }: OverrideRule): Problem {
  const relation = isAddition === true ? 'as a dependency of' : 'instead of';
  const what = `${chosen.name}@${chosen.version ?? publicUrl(chosen.range)}`.slice(0, SHOWN);
  const message =
    `The project installs ${what} ${relation} ${name.slice(0, SHOWN)}, but the lockfile does not list this package. ` +
    'Fix: delete the lockfile and create it again, or remove the override';
  return { code: 'contradiction', message, path: file.path };
}
