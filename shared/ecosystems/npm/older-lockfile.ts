import type { Problem } from '../../model/inventory.ts';
import type { Package } from '../../model/package.ts';
import { publicUrl } from '../../text/public-url.ts';
import type { EcosystemFile, ParsedFile } from '../ecosystem.ts';
import { folderOf, isPlaceSpec } from './node-modules-path.ts';
import { npmPackage } from './npm-package.ts';
import type { ChosenPackage, OverrideRule } from './override-rules.ts';
import { packageAt } from './registry-address.ts';
import { mayBeIn } from './version-range.ts';

/** Maximum number of rules that get a problem of their own. */
const MAX_NAMED = 10;

/** Maximum length, in characters, of a name or version that a message quotes. */
const SHOWN = 120;

/**
 * Compares the packages in a lockfile with the project's overrides. A package manager can install a replacement when it
 * resolves the dependencies again. Therefore, adds a problem for each replacement that the lockfile does not contain.
 * If its version is exact, also adds it as a package.
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
 * True if the lockfile lacks the replacement. False if it also lacks the replaced package, because the rule then has no
 * effect.
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
 * True if the rule replaces a package with a folder, but only for some requests. Folders are not packages in a
 * lockfile. Therefore, packages with this name in the lockfile belong to the other requests.
 */
function isForSome({ range, parents, chosen }: OverrideRule): boolean {
  const isFolder = folderOf(chosen.range) !== undefined || chosen.range.startsWith('portal:');
  return isFolder && (range !== undefined || parents.length > 0);
}

function isChosen({ version, downloadUrl }: Package, chosen: ChosenPackage): boolean {
  if (chosen.version !== undefined) return plain(version) === plain(chosen.version);
  if (!isPlaceSpec(chosen.range)) return mayBeIn(version, chosen.range);
  // Yarn's lockfile has a registry URL even for a patched package, so any version counts as patched.
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
