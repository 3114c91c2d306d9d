/** Haskell: `stack.yaml.lock`. Source: https://docs.haskellstack.org/en/stable/topics/lock_files/ */
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { parseYaml } from '../../json/yaml.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { problemOf } from '../package-of.ts';
import { parseEach } from '../parse-each.ts';
import { notALockfile, objectEntry, unread } from '../unread.ts';
import { vcsUrl } from '../vcs-url.ts';
import { linesOfKey } from '../yaml-items.ts';
import { haskellPackage } from './haskell-package.ts';

export const stackLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['stack.yaml.lock'] },
  wantedIn: ['directory', 'file'],
  parse: parseStackLock,
};

const FIX = 'stack build --dry-run';

function parseStackLock(file: EcosystemFile): ParsedFile {
  const text = file.bytes.toString('utf8');
  const document = parseYaml(text, file.path);
  const entries = isObject(document) ? arrayAt(document, 'packages') : undefined;
  if (!isObject(document) || entries === undefined) throw notALockfile(file, 'packages', FIX);
  const lineOf = linesOfKey(text, 'hackage');
  const parsed = parseEach(entries.entries(), ([index, value]) => {
    const place = { text: `package ${index + 1}` };
    const entry = objectEntry(file, value, place);
    const completed = objectAt(entry, 'completed') ?? {};
    const hackage = stringAt(completed, 'hackage');
    const line = hackage === undefined ? undefined : lineOf(hackage);
    // The same text stands a second time, under `original`.
    if (line !== undefined && stringAt(objectAt(entry, 'original') ?? {}, 'hackage') === hackage) {
      lineOf(hackage ?? '');
    }
    const facts = hackage === undefined ? placedFacts(completed) : hackageFacts(hackage);
    if (facts === undefined) throw unread(file, { ...place, line }, FIX);
    return haskellPackage(file, { ...facts, line });
  });
  // Stack ends the file with them: without, it was cut off.
  if (Object.hasOwn(document, 'snapshots')) return parsed;
  const cut = problemOf(notALockfile(file, 'snapshots', FIX));
  return { packages: parsed.packages, problems: [cut, ...parsed.problems] };
}

type Facts = Omit<Parameters<typeof haskellPackage>[1], 'line'>;

/** `name-1.0@sha256:<digest of its cabal file>,<size>`: the last dash divides. */
function hackageFacts(hackage: string): Facts | undefined {
  const [, name, version] =
    /^([A-Za-z0-9-]+)-(\d+(?:\.\d+)*)$/.exec(hackage.split('@', 1)[0] ?? '') ?? [];
  return name === undefined || version === undefined ? undefined : { name, version };
}

/** A commit of a repository, or an archive, with the name and version of the package in it. */
function placedFacts(completed: JsonObject): Facts | undefined {
  const name = stringAt(completed, 'name');
  const url = stringAt(completed, 'git') ?? stringAt(completed, 'hg') ?? stringAt(completed, 'url');
  if (name === undefined || url === undefined) return undefined;
  return {
    name,
    version: stringAt(completed, 'version') ?? '',
    qualifiers: { vcs_url: vcsUrl(url, stringAt(completed, 'commit')) },
    downloadUrl: url,
  };
}
