/** Python: `Pipfile.lock`. Source: https://pipenv.pypa.io/en/latest/pipfile.html */
import { DataError } from '../../errors/errors.ts';
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { jsonLines, lineAt } from '../../json/positions.ts';
import type { Package, Scope } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { readJsonObject } from '../json-object.ts';
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

/** Pipenv has more categories than these when the Pipfile has; what they are for is not known. */
const SCOPES: ReadonlyMap<string, Scope> = new Map([
  ['default', 'runtime'],
  ['develop', 'development'],
]);

/** What Pipenv says of the lockfile itself. */
const METADATA = '_meta';

/** @throws {DataError} `not-a-lockfile` */
function parsePipfileLock(file: EcosystemFile, context: ParseContext): ParsedFile {
  const text = file.bytes.toString('utf8');
  const lockfile = readJsonObject(file, text);
  if (objectAt(lockfile, METADATA) === undefined) {
    throw notALockfile(file, `${METADATA} object`, 'run `pipenv lock`');
  }
  const lines = jsonLines(text, (path) => path.length < 2);
  const direct = namesOfPipfile(file, context);
  return parseEach(entriesOf(file, lockfile), ({ category, name, value }) => {
    const line = lineAt(lines, category, name);
    // A text is a version, as in a Pipfile.
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
}

interface Entry {
  readonly category: string;
  readonly name: string;
  readonly value: unknown;
}

/** @throws {DataError} `unread-line` where a category is no table. */
function entriesOf(file: EcosystemFile, lockfile: JsonObject): readonly Entry[] {
  const categories = Object.keys(lockfile).filter((category) => category !== METADATA);
  return categories.flatMap((category) => {
    const entries = objectEntry(file, lockfile[category], { text: category });
    return Object.entries(entries).map(([name, value]) => ({ category, name, value }));
  });
}

/** Pipenv looks at these before it looks at a version. */
const PLACES = ['git', 'hg', 'svn', 'bzr', 'file'];

function isOwn(
  file: EcosystemFile,
  entry: JsonObject,
  name: string,
  context: ParseContext,
): boolean {
  if (PLACES.some((place) => Object.hasOwn(entry, place))) return false;
  return isOwnProject(file, stringAt(entry, 'path'), name, context);
}

/** An exact version. */
const EXACT = /^={2,3}\s*([^\s*,;]+)$/;

/**
 * A commit of a repository, an archive by its address or path, or one version of an index, in this order.
 *
 * @throws {DataError} `unread-line` where it is none of them.
 */
function lockedPackage(
  file: EcosystemFile,
  entry: JsonObject,
  facts: Pick<PythonFacts, 'name' | 'line' | 'scope' | 'isDirect'>,
): Package {
  const git = stringAt(entry, 'git');
  const vcs = vcsUrl(git, stringAt(entry, 'ref'));
  const place =
    git === undefined ? (stringAt(entry, 'file') ?? stringAt(entry, 'path')) : undefined;
  const stated = EXACT.exec(stringAt(entry, 'version') ?? '')?.[1];
  const version = (place === undefined ? undefined : archiveName(place)?.version) ?? stated ?? '';
  requireSame(file, { ...facts, version: stated ?? version }, place === undefined ? [] : [place]);
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

/** Normalized names that the Pipfile beside it names; undefined when it is missing or cannot be read. */
function namesOfPipfile(
  file: EcosystemFile,
  context: ParseContext,
): ReadonlySet<string> | undefined {
  const pipfile = context.file(besidePath(file.path, 'Pipfile'));
  if (pipfile === undefined) return undefined;
  try {
    const categories = Object.entries(readToml(pipfile)).filter(([key]) => !SETTINGS.has(key));
    const tables = categories.map(([, table]) => table).filter(isObject);
    return new Set(tables.flatMap((table) => Object.keys(table).map(normalizedName)));
  } catch (error) {
    // It only tells direct from transitive: without it that is unknown, and the packages are all there.
    if (error instanceof DataError) return undefined;
    throw error;
  }
}

/** Tables of a Pipfile that have no packages. */
const SETTINGS: ReadonlySet<string> = new Set(['source', 'requires', 'pipenv', 'scripts']);
