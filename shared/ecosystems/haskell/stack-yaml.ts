/**
 * Haskell: `stack.yaml`. It lists packages that are missing from the snapshot, or have a different version there.
 * Source: https://docs.haskellstack.org/en/stable/configure/yaml/project/
 */
import { arrayAt, isObject, type JsonObject, stringAt } from '../../json/guards.ts';
import { parseYaml } from '../../json/yaml.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { parseEach } from '../parse-each.ts';
import { baseName, insidePath } from '../paths.ts';
import { notALockfile, unread } from '../unread.ts';
import { linesOfItems, type NextLine } from '../yaml-items.ts';
import { haskellPackage } from './haskell-package.ts';
import { hackageFacts, locatedFacts, locationOf } from './stack-facts.ts';

export const stackYaml: FileFormat = {
  role: 'manifest',
  // Files for specific compiler versions have names such as `stack-9.4.yaml`. Snapshot files can have any name.
  wanted: { names: ['stack.yaml'], globs: ['stack-*.yaml'], suffixes: ['.yaml', '.yml'] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => /^stack(?:-[^/]*)?\.yaml$/.test(baseName(path)),
  parse: parseStackYaml,
};

const FIX = "use the format in Stack's documentation";

const KEYS = ['resolver', 'snapshot', 'compiler', 'packages', 'extra-deps'];

/** Maximum length of a chain of snapshots, each of which refers to the next. */
const MAX_SNAPSHOTS = 20;

function parseStackYaml(file: EcosystemFile, context: ParseContext): ParsedFile {
  const document = readYaml(file);
  if (document === undefined || !KEYS.some((key) => Object.hasOwn(document, key))) {
    throw notALockfile(file, 'snapshot', 'run `stack init`');
  }
  const own = parseEntries(file, arrayAt(document, 'extra-deps') ?? []);
  const snapshots = snapshotsOf(file, document, context);
  return {
    packages: [own, ...snapshots].flatMap(({ packages }) => packages),
    problems: [own, ...snapshots].flatMap(({ problems }) => problems),
  };
}

function readYaml(file: EcosystemFile): JsonObject | undefined {
  const document = parseYaml(file.bytes.toString('utf8'), file.path);
  return isObject(document) ? document : undefined;
}

/** Returns the snapshots that are files in the project. A snapshot can refer to another snapshot. */
function snapshotsOf(
  from: EcosystemFile,
  document: JsonObject,
  context: ParseContext,
): readonly ParsedFile[] {
  const read: ParsedFile[] = [];
  let file = from;
  let current: JsonObject | undefined = document;
  while (current !== undefined && read.length < MAX_SNAPSHOTS) {
    const stated: string | undefined =
      stringAt(current, 'snapshot') ?? stringAt(current, 'resolver');
    if (stated === undefined || !/\.ya?ml$/.test(stated) || /^https?:/.test(stated)) break;
    const next = nextSnapshot(file, stated, context);
    if ('problems' in next) return [...read, next];
    file = next;
    current = readYaml(next);
    read.push(parseEntries(next, arrayAt(current ?? {}, 'packages') ?? []));
  }
  return read;
}

function nextSnapshot(
  file: EcosystemFile,
  stated: string,
  context: ParseContext,
): EcosystemFile | ParsedFile {
  const path = insidePath(file.path, stated);
  const next = path === undefined ? undefined : context.file(path);
  if (next !== undefined) return next;
  const message = `the snapshot ${stated.slice(0, 100)} was not read. Fix: add the snapshot to the source tree`;
  return { packages: [], problems: [{ code: 'not-found', message, path: file.path }] };
}

function parseEntries(file: EcosystemFile, entries: readonly unknown[]): ParsedFile {
  const lineOf = linesOfItems(file.bytes.toString('utf8'));
  return parseEach(entries, (entry) => packageOfEntry(file, entry, lineOf));
}

/** Returns the package for an entry. Returns undefined if the entry is a folder in the project. */
function packageOfEntry(
  file: EcosystemFile,
  entry: unknown,
  lineOf: NextLine,
): Package | undefined {
  if (isObject(entry)) return packageAtLocation(file, entry);
  if (typeof entry !== 'string') throw unread(file, { text: JSON.stringify(entry) }, FIX);
  const line = lineOf(entry);
  if (/^(?:https?:|git@)|\.(?:tar\.gz|zip)$/.test(entry)) {
    return packageAtLocation(file, { url: entry });
  }
  const facts = hackageFacts(entry);
  if (facts !== undefined) return haskellPackage(file, { ...facts, line });
  if (entry.includes('@')) throw unread(file, { text: entry, line }, FIX);
  return undefined;
}

/** Returns a package whose name comes from its location. Its real name is only inside the package. */
function packageAtLocation(file: EcosystemFile, entry: JsonObject): Package {
  const location = locationOf(entry);
  if (location === undefined) throw unread(file, { text: JSON.stringify(entry) }, FIX);
  const name = baseName(location.replace(/\/+$/, '')).replace(/\.(?:git|tar\.gz|zip)$/, '');
  const facts = locatedFacts({ ...entry, name, url: location, version: '' });
  if (facts === undefined) throw unread(file, { text: location }, FIX);
  return haskellPackage(file, facts);
}
