/** Python: `Pipfile.lock`. Source: https://pipenv.pypa.io/en/latest/pipfile.html */
import { DataError } from '../../errors/errors.ts';
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { jsonLines, lineAt } from '../../json/positions.ts';
import type { Package, Scope } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { readJsonObject } from '../json-object.ts';
import { withNamedAtRuntime } from '../named-at-runtime.ts';
import { parseEach } from '../parse-each.ts';
import { baseName, besidePath } from '../paths.ts';
import { readToml } from '../toml.ts';
import { notALockfile, objectEntry, unread } from '../unread.ts';
import { vcsUrl } from '../vcs-url.ts';
import { archiveName } from './archive-name.ts';
import { onlyHash } from './locked.ts';
import { requireSame } from './locked-archive.ts';
import { isOwnProject, NAMING_FILES } from './own-project.ts';
import { normalizedName, type PythonFacts, pythonPackage } from './python-package.ts';

export const pipfileLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['Pipfile.lock', 'Pipfile', ...NAMING_FILES] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => baseName(path) === 'Pipfile.lock',
  parse: parsePipfileLock,
};

/** Scopes of the default categories. A Pipfile can define more categories, but their purpose is unknown. */
const SCOPES: ReadonlyMap<string, Scope> = new Map([
  ['default', 'runtime'],
  ['develop', 'development'],
]);

/** Key of the metadata, which is not a category of packages. */
const METADATA = '_meta';

/**
 * Returns the packages in a Pipfile.lock.
 *
 * @throws {DataError} `not-a-lockfile` if the file has a different format.
 */
function parsePipfileLock(file: EcosystemFile, context: ParseContext): ParsedFile {
  const text = file.bytes.toString('utf8');
  const lockfile = readJsonObject(file, text);
  if (objectAt(lockfile, METADATA) === undefined) {
    throw notALockfile(file, `${METADATA} object`, 'run `pipenv lock`');
  }
  const lines = jsonLines(text, (path) => path.length < 2);
  const tables = tablesOfPipfile(file, context);
  const direct = tables && new Set([...tables.values()].flatMap(namesOf));
  const read = parseEach(entriesOf(file, lockfile), ({ category, name, value }) => {
    const line = lineAt(lines, category, name);
    // A string is a version, as in a Pipfile.
    const entry =
      typeof value === 'string'
        ? { version: value }
        : objectEntry(file, value, { text: name, line });
    if (isOwn(file, entry, name, context)) return undefined;
    return lockedPackage(file, entry, {
      name,
      line,
      scope: SCOPES.get(category) ?? 'unknown',
      isDirect: direct?.has(normalizedName(name)),
    });
  });
  const runtime = new Set(namesOf(tables?.get('packages') ?? {}));
  const packages = withNamedAtRuntime(read.packages, runtime, ({ name }) => normalizedName(name));
  return { ...read, packages };
}

interface Entry {
  readonly category: string;
  readonly name: string;
  readonly value: unknown;
}

/**
 * Returns the entries of all categories in a Pipfile.lock.
 *
 * @throws {DataError} `unread-line` if a category is not a table.
 */
function entriesOf(file: EcosystemFile, lockfile: JsonObject): readonly Entry[] {
  const categories = Object.keys(lockfile).filter((category) => category !== METADATA);
  return categories.flatMap((category) => {
    const entries = objectEntry(file, lockfile[category], { text: category });
    return Object.entries(entries).map(([name, value]) => ({ category, name, value }));
  });
}

/** Keys for a location. Pipenv uses the location instead of the version. */
const LOCATIONS = ['git', 'hg', 'svn', 'bzr', 'file'];

function isOwn(
  file: EcosystemFile,
  entry: JsonObject,
  name: string,
  context: ParseContext,
): boolean {
  if (LOCATIONS.some((location) => Object.hasOwn(entry, location))) return false;
  return isOwnProject(file, stringAt(entry, 'path'), name, context);
}

/** Matches an exact version. */
const EXACT = /^={2,3}\s*([^\s*,;]+)$/;

/**
 * Returns the package for an entry. It is a commit, else an archive at a URL or path, else one version from an index.
 *
 * @throws {DataError} `unread-line` for any other entry.
 */
function lockedPackage(
  file: EcosystemFile,
  entry: JsonObject,
  facts: Pick<PythonFacts, 'name' | 'line' | 'scope' | 'isDirect'>,
): Package {
  const git = stringAt(entry, 'git');
  const vcs = vcsUrl(git, stringAt(entry, 'ref'));
  const location =
    git === undefined ? (stringAt(entry, 'file') ?? stringAt(entry, 'path')) : undefined;
  const stated = EXACT.exec(stringAt(entry, 'version') ?? '')?.[1];
  const version =
    (location === undefined ? undefined : archiveName(location)?.version) ?? stated ?? '';
  requireSame(
    file,
    { ...facts, version: stated ?? version },
    location === undefined ? [] : [location],
  );
  const isOther = ['hg', 'svn', 'bzr'].some((key) => Object.hasOwn(entry, key));
  if (isOther || (version === '' && vcs === undefined)) {
    throw unread(file, { text: facts.name, line: facts.line }, 'run `pipenv lock`');
  }
  return pythonPackage(file, {
    ...facts,
    version,
    qualifiers: { vcs_url: vcs },
    hashes: onlyHash((arrayAt(entry, 'hashes') ?? []).map((hash) => ({ hash }))),
    downloadUrl: git ?? stringAt(entry, 'file'),
  });
}

function namesOf(table: JsonObject): readonly string[] {
  return Object.keys(table).map(normalizedName);
}

/**
 * Returns the tables with packages from the Pipfile in the same folder. Returns undefined if the Pipfile is missing or
 * unreadable.
 */
function tablesOfPipfile(
  file: EcosystemFile,
  context: ParseContext,
): ReadonlyMap<string, JsonObject> | undefined {
  const pipfile = context.file(besidePath(file.path, 'Pipfile'));
  if (pipfile === undefined) return undefined;
  try {
    const categories = Object.entries(readToml(pipfile)).filter(([key]) => !SETTINGS.has(key));
    return new Map(categories.flatMap(([key, table]) => (isObject(table) ? [[key, table]] : [])));
  } catch (error) {
    // The Pipfile only shows which packages are direct. All packages are listed, even if it cannot be read.
    if (error instanceof DataError) return undefined;
    throw error;
  }
}

/** Pipfile tables that do not list packages. */
const SETTINGS: ReadonlySet<string> = new Set(['source', 'requires', 'pipenv', 'scripts']);
