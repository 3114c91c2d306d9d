/** Haskell: `cabal.project.freeze` and `stack.yaml.lock`. */
import { arrayAt, isObject, objectAt, stringAt } from '../json/guards.ts';
import { parseYaml } from '../json/yaml.ts';
import type { Package } from '../model/package.ts';
import { linesOf } from './control-file.ts';
import type { Ecosystem, EcosystemFile, FileFormat, ParsedFile } from './ecosystem.ts';
import { packageOf } from './package-of.ts';
import { parseEach } from './parse-each.ts';
import { vcsUrl } from './vcs-url.ts';
import { linesOfKey } from './yaml-items.ts';

/** @see https://cabal.readthedocs.io/en/stable/cabal-commands.html#cabal-freeze */
const cabalFreeze: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['cabal.project.freeze', 'cabal.config'] },
  wantedIn: ['directory', 'file'],
  parse: parseCabalFreeze,
};

/** @see https://docs.haskellstack.org/en/stable/topics/lock_files/ */
const stackLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['stack.yaml.lock'] },
  wantedIn: ['directory', 'file'],
  parse: parseStackLock,
};

export const ecosystem: Ecosystem = { id: 'haskell', formats: [cabalFreeze, stackLock] };

interface Pinned {
  readonly name: string;
  readonly version: string;
  readonly line: number | undefined;
}

function parseCabalFreeze(file: EcosystemFile): ParsedFile {
  return parseEach(constraintsIn(file.bytes.toString('utf8')), (pin) => haskellPackage(file, pin));
}

/** `constraints: any.name ==1.0,`, one to a line; flags and what GHC has installed name no version. */
function* constraintsIn(text: string): Generator<Pinned> {
  let isInside = false;
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    if (/^[a-z-]+:/i.test(row)) isInside = row.startsWith('constraints:');
    if (!isInside) continue;
    for (const constraint of row.replace(/^constraints:/, '').split(',')) {
      const [stated = '', version = '', ...more] = constraint
        .split('==')
        .map((part) => part.trim());
      const name = stated.replace(/^any\./, '');
      if (more.length === 0 && isNameAndVersion(name, version)) yield { name, version, line };
    }
  }
}

function isNameAndVersion(name: string, version: string): boolean {
  return /^[A-Za-z0-9-]+$/.test(name) && /^[0-9.]+$/.test(version);
}

function parseStackLock(file: EcosystemFile): ParsedFile {
  const text = file.bytes.toString('utf8');
  const document = parseYaml(text, file.path);
  const entries = isObject(document) ? (arrayAt(document, 'packages') ?? []) : [];
  const lineOf = linesOfKey(text, 'hackage');
  return parseEach(entries.filter(isObject), (entry) => {
    const completed = objectAt(entry, 'completed') ?? {};
    const hackage = stringAt(completed, 'hackage');
    if (hackage === undefined) return gitPackage(file, completed);
    const line = lineOf(hackage);
    // The same text stands a second time, under `original`.
    if (stringAt(objectAt(entry, 'original') ?? {}, 'hackage') === hackage) lineOf(hackage);
    return haskellPackage(file, { ...hackagePin(hackage), line });
  });
}

/** `name-1.0@sha256:<digest of its cabal file>,<size>`: the last dash divides. */
function hackagePin(hackage: string): Omit<Pinned, 'line'> {
  const [identifier = ''] = hackage.split('@', 1);
  const dash = identifier.lastIndexOf('-');
  return { name: identifier.slice(0, Math.max(dash, 0)), version: identifier.slice(dash + 1) };
}

/** A commit of a repository, with the name and version of the package in it. */
function gitPackage(
  file: EcosystemFile,
  completed: Parameters<typeof stringAt>[0],
): Package | undefined {
  const name = stringAt(completed, 'name');
  const url = stringAt(completed, 'git') ?? stringAt(completed, 'url');
  if (name === undefined || url === undefined) return undefined;
  const commit = stringAt(completed, 'commit');
  return packageOf(file, {
    type: 'hackage',
    name,
    version: stringAt(completed, 'version') ?? '',
    qualifiers: { vcs_url: vcsUrl(url, commit) },
    downloadUrl: url,
  });
}

function haskellPackage(file: EcosystemFile, { name, version, line }: Pinned): Package {
  return packageOf(file, { type: 'hackage', name, version, ecosystem: 'Hackage', line });
}
