/** Python: `poetry.lock` of Poetry 1 and 2. Source: https://python-poetry.org/docs/basic-usage/ */
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { Scope } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { baseName } from '../paths.ts';
import { readToml } from '../toml.ts';
import { notALockfile } from '../unread.ts';
import { vcsUrl } from '../vcs-url.ts';
import { checkVersion, lockedTables, onlyHash, packagesOfLock } from './locked.ts';
import { isOwnProject, NAMING_FILES } from './own-project.ts';
import { normalizedName } from './python-package.ts';
import { unmetRequirements } from './unmet-requirements.ts';

export const poetryLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['poetry.lock', ...NAMING_FILES] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => baseName(path) === 'poetry.lock',
  parse: parsePoetryLock,
};

/**
 * Returns the packages in a poetry.lock.
 *
 * @throws {DataError} `not-a-lockfile` if the file has a different format.
 */
function parsePoetryLock(file: EcosystemFile, context: ParseContext): ParsedFile {
  const lockfile = readToml(file);
  if (!['metadata', 'package'].some((key) => Object.hasOwn(lockfile, key))) {
    throw notALockfile(file, '[metadata] table', 'run `poetry lock`');
  }
  const metadata = objectAt(lockfile, 'metadata') ?? {};
  checkVersion(file, metadata['lock-version'], /^[012](?:\.|$)/);
  const tables = lockedTables(file, lockfile, 'package');
  const locked = tables
    .filter(([table]) => !isOwn(file, table, context))
    .map(([table, line]) => ({
      name: stringAt(table, 'name') ?? '',
      version: stringAt(table, 'version') ?? '',
      line,
      scope: scopeOf(table),
      needs: Object.keys(objectAt(table, 'dependencies') ?? {}).map(normalizedName),
      hashes: onlyHash(arrayAt(table, 'files')),
      ...locationOf(table),
    }));
  const { packages, problems } = packagesOfLock(file, context, locked);
  const unmet = unmetRequirements(file, context, tables, alwaysNeeded);
  return { packages, problems: [...problems, ...unmet] };
}

/** Packages that early versions of Poetry never wrote to a lockfile. */
const UNLOCKED = new Set(['distribute', 'pip', 'setuptools', 'wheel']);

/** Returns the dependencies that are needed on every platform and for every set of extras. */
function alwaysNeeded(table: JsonObject): readonly string[] {
  const isConditional = (stated: unknown): boolean =>
    Array.isArray(stated)
      ? stated.every(isConditional)
      : isObject(stated) &&
        ['markers', 'optional', 'python'].some((key) => Object.hasOwn(stated, key));
  return Object.entries(objectAt(table, 'dependencies') ?? {})
    .filter(([, stated]) => !isConditional(stated))
    .map(([name]) => normalizedName(name))
    .filter((name) => !UNLOCKED.has(name));
}

/** Returns true if an entry is a project folder in the source tree. The type of such an entry is `directory`. */
function isOwn(file: EcosystemFile, table: JsonObject, context: ParseContext): boolean {
  if (typeOfSource(table) !== 'directory') return false;
  const folder = stringAt(objectAt(table, 'source') ?? {}, 'url');
  return isOwnProject(file, folder, stringAt(table, 'name') ?? '', context);
}

/**
 * Returns the type of an entry's source, such as `directory`, `file`, `url` or `git`. `legacy` means an index other
 * than PyPI.
 */
function typeOfSource(table: JsonObject): string | undefined {
  return stringAt(objectAt(table, 'source') ?? {}, 'type');
}

function locationOf(table: JsonObject) {
  const source = objectAt(table, 'source') ?? {};
  // The URL of an index does not lead to the package, so it is not a download location.
  const type = typeOfSource(table);
  const url = type === 'legacy' ? undefined : stringAt(source, 'url');
  const commit = type === 'git' ? stringAt(source, 'resolved_reference') : undefined;
  const archives = type === 'url' || type === 'file' ? [url ?? ''] : [];
  return { downloadUrl: url, vcsUrl: vcsUrl(url, commit), archives };
}

/**
 * Returns the scope of an entry. Early versions of Poetry 1 write a category, and Poetry 2 writes groups. The versions
 * in between write neither, so the scope is unknown.
 */
function scopeOf(table: JsonObject): Scope {
  const category = stringAt(table, 'category');
  const groups = arrayAt(table, 'groups') ?? (category === undefined ? [] : [category]);
  if (groups.length === 0) return 'unknown';
  return groups.includes('main') ? 'runtime' : 'development';
}
