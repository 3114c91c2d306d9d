/** Python: `pdm.lock`. Source: https://pdm-project.org/latest/usage/lockfile/ */
import { arrayAt, type JsonObject, objectAt, scalarText, stringAt } from '../../json/guards.ts';
import type { Scope } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { baseName } from '../paths.ts';
import { readToml } from '../toml.ts';
import { notALockfile } from '../unread.ts';
import { vcsUrl } from '../vcs-url.ts';
import { checkVersion, lockedTables, onlyHash, packagesOfLock } from './locked.ts';
import { archivesIn } from './locked-archive.ts';
import { isOwnProject, NAMING_FILES } from './own-project.ts';
import { documentBeside, requirementName } from './pyproject.ts';
import { unmetRequirements } from './unmet-requirements.ts';

export const pdmLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['pdm.lock', ...NAMING_FILES] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => baseName(path) === 'pdm.lock',
  parse: parsePdmLock,
};

/**
 * Returns the packages in a pdm.lock.
 *
 * @throws {DataError} `not-a-lockfile` if the file has a different format.
 */
function parsePdmLock(file: EcosystemFile, context: ParseContext): ParsedFile {
  const lockfile = readToml(file);
  // PDM always writes this table. A lockfile without it could also lack packages.
  if (!Object.hasOwn(lockfile, 'metadata')) {
    throw notALockfile(file, '[metadata] table', 'run `pdm lock`');
  }
  const metadata = objectAt(lockfile, 'metadata') ?? {};
  checkVersion(file, metadata['lock_version'], /^[1-4](?:\.|$)/);
  const tables = lockedTables(file, lockfile, 'package');
  const locked = tables
    .filter(([table]) => !isOwn(file, table, context))
    .map(([table, line]) => ({
      name: stringAt(table, 'name') ?? '',
      version: stringAt(table, 'version') ?? '',
      line,
      scope: scopeOf(table),
      needs: (arrayAt(table, 'dependencies') ?? []).map((item) =>
        requirementName(scalarText(item)),
      ),
      hashes: onlyHash(arrayAt(table, 'files')),
      downloadUrl: stringAt(table, 'git') ?? stringAt(table, 'url'),
      vcsUrl: vcsUrl(stringAt(table, 'git'), stringAt(table, 'revision')),
      archives: [
        ...LOCATIONS.flatMap((key) => stringAt(table, key) ?? []),
        ...archivesIn(arrayAt(table, 'files') ?? []),
      ],
    }));
  const { packages, problems } = packagesOfLock(file, context, locked);
  const excluded = excludedBeside(file, context);
  const unmet = unmetRequirements(file, context, tables, (table) =>
    alwaysNeeded(table).filter((name) => !excluded.has(name)),
  );
  return { packages, problems: [...problems, ...unmet] };
}

/**
 * Returns the dependencies that every platform needs. A semicolon starts a condition, so dependencies with a semicolon
 * are left out.
 */
function alwaysNeeded(table: JsonObject): readonly string[] {
  const requirements = (arrayAt(table, 'dependencies') ?? []).map(scalarText);
  return requirements.filter((text) => !text.includes(';')).map(requirementName);
}

/** Returns the names in `excludes` of the pyproject.toml in the same folder. PDM does not lock these packages. */
function excludedBeside(file: EcosystemFile, context: ParseContext): ReadonlySet<string> {
  let table = documentBeside(file, context) ?? {};
  for (const key of ['tool', 'pdm', 'resolution']) table = objectAt(table, key) ?? {};
  return new Set((arrayAt(table, 'excludes') ?? []).map(scalarText).map(requirementName));
}

/** Keys for the location of an entry. An entry from a package index has none of them. */
const LOCATIONS = ['git', 'hg', 'svn', 'bzr', 'url', 'path'];

/** Returns true if an entry is a project folder in the source tree. Such a folder is not a package. */
function isOwn(file: EcosystemFile, table: JsonObject, context: ParseContext): boolean {
  const [location, ...others] = LOCATIONS.filter((key) => Object.hasOwn(table, key));
  if (location !== 'path' || others.length > 0) return false;
  return isOwnProject(file, stringAt(table, 'path'), stringAt(table, 'name') ?? '', context);
}

/**
 * Returns the scope. Runtime dependencies of the project are in the group `default`, and development dependencies are
 * in `dev`. Any other group can be an extra for users, so its scope is unknown.
 */
function scopeOf(table: JsonObject): Scope {
  const groups = arrayAt(table, 'groups') ?? [];
  if (groups.includes('default')) return 'runtime';
  return groups.length > 0 && groups.every((group) => group === 'dev') ? 'development' : 'unknown';
}
