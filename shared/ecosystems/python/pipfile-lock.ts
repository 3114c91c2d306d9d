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
import { vcsUrl } from '../vcs-url.ts';
import { onlyHash } from './locked.ts';
import { normalisedName, type PythonFacts, pythonPackage } from './python-package.ts';

export const pipfileLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['Pipfile.lock', 'Pipfile'] },
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

function parsePipfileLock(file: EcosystemFile, context: ParseContext): ParsedFile {
  const text = file.bytes.toString('utf8');
  const lockfile = readJsonObject(file, text);
  const lines = jsonLines(text, (path) => path.length < 2);
  const direct = namesOfPipfile(file, context);
  return parseEach(entriesOf(lockfile), ({ category, name, entry }) =>
    lockedPackage(file, entry, {
      name,
      line: lineAt(lines, category, name),
      scope: SCOPES.get(category) ?? 'unknown',
      isDirect: direct?.has(normalisedName(name)),
    }),
  );
}

interface Entry {
  readonly category: string;
  readonly name: string;
  readonly entry: JsonObject;
}

function entriesOf(lockfile: JsonObject): readonly Entry[] {
  const categories = Object.keys(lockfile).filter((category) => category !== METADATA);
  return categories.flatMap((category) => {
    const entries = objectAt(lockfile, category) ?? {};
    return Object.keys(entries).map((name) => ({
      category,
      name,
      entry: objectAt(entries, name) ?? {},
    }));
  });
}

/** A commit of a repository has no version; what is neither is of this source tree (`path`). */
function lockedPackage(
  file: EcosystemFile,
  entry: JsonObject,
  facts: Pick<PythonFacts, 'name' | 'line' | 'scope' | 'isDirect'>,
): Package | undefined {
  const version = (stringAt(entry, 'version') ?? '').replace(/^={2,3}/, '');
  const git = stringAt(entry, 'git');
  const vcs = vcsUrl(git, stringAt(entry, 'ref'));
  if (version === '' && vcs === undefined) return undefined;
  return pythonPackage(file, {
    ...facts,
    version,
    qualifiers: { vcs_url: vcs },
    hashes: onlyHash((arrayAt(entry, 'hashes') ?? []).map((hash) => ({ hash }))),
    downloadUrl: git,
  });
}

/** Normalised names that the Pipfile beside it names; undefined when it is missing or cannot be read. */
function namesOfPipfile(
  file: EcosystemFile,
  context: ParseContext,
): ReadonlySet<string> | undefined {
  const pipfile = context.file(besidePath(file.path, 'Pipfile'));
  if (pipfile === undefined) return undefined;
  try {
    const categories = Object.entries(readToml(pipfile)).filter(([key]) => !SETTINGS.has(key));
    const tables = categories.map(([, table]) => table).filter(isObject);
    return new Set(tables.flatMap((table) => Object.keys(table).map(normalisedName)));
  } catch (error) {
    // It only tells direct from transitive: without it that is unknown, and the packages are all there.
    if (error instanceof DataError) return undefined;
    throw error;
  }
}

/** Tables of a Pipfile that have no packages. */
const SETTINGS: ReadonlySet<string> = new Set(['source', 'requires', 'pipenv', 'scripts']);
