/**
 * CocoaPods: `Podfile.lock`, which CocoaPods writes in one form of YAML.
 * Source: https://guides.cocoapods.org/using/using-cocoapods.html
 */
import type { Hash } from '../model/package.ts';
import { linesOf } from './control-file.ts';
import type { Ecosystem, EcosystemFile, FileFormat, ParsedFile } from './ecosystem.ts';
import type { GraphNode } from './graph.ts';
import { packageOf } from './package-of.ts';
import { parseGraph } from './parse-each.ts';

const podfileLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['Podfile.lock'] },
  wantedIn: ['directory', 'file'],
  parse: parsePodfileLock,
};

export const ecosystem: Ecosystem = { id: 'cocoapods', formats: [podfileLock] };

interface Pod {
  readonly name: string;
  readonly version: string;
  readonly line: number;
  readonly needs: string[];
}

interface Lockfile {
  readonly pods: readonly Pod[];
  /** What the Podfile names. */
  readonly direct: readonly string[];
  readonly checksums: ReadonlyMap<string, string>;
}

function parsePodfileLock(file: EcosystemFile): ParsedFile {
  const { pods, direct, checksums } = readLockfile(file.bytes.toString('utf8'));
  const roots = direct.length === 0 ? undefined : { runtime: direct, development: [] };
  const parsed = parseGraph(pods, (pod) => nodeOf(file, pod, checksums), roots);
  // Pods for tests stand in the same list: that one is needed says nothing of what for.
  const packages = parsed.packages.map((found) => ({ ...found, scope: 'unknown' as const }));
  return { packages, problems: parsed.problems };
}

/** A subspec, `Pod/Part`, is a part of a pod: the purl has it as subpath. */
function nodeOf(
  file: EcosystemFile,
  { name, version, line, needs }: Pod,
  checksums: ReadonlyMap<string, string>,
): GraphNode & { readonly key: string } {
  const [pod = '', ...parts] = name.split('/');
  const found = packageOf(file, {
    type: 'cocoapods',
    name: pod,
    fullName: name,
    version,
    subpath: parts.join('/'),
    line,
    hashes: hashesOf(checksums.get(pod)),
  });
  return { key: name, found, needs };
}

/** Of the specification, which names the source by its commit or digest. */
function hashesOf(checksum: string | undefined): readonly Hash[] | undefined {
  const isSha1 = checksum !== undefined && /^[0-9a-f]{40}$/.test(checksum);
  return isSha1 ? [{ algorithm: 'sha1', value: checksum }] : undefined;
}

function readLockfile(text: string): Lockfile {
  const pods: Pod[] = [];
  const direct: string[] = [];
  const checksums = new Map<string, string>();
  let section = '';
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    if (/^[A-Z]/.test(row)) section = row.split(':', 1)[0] ?? '';
    else if (section === 'PODS') readPod(pods, row, line);
    else if (section === 'DEPENDENCIES') direct.push(...nameOfItem(row));
    else if (section === 'SPEC CHECKSUMS') readChecksum(checksums, row);
  }
  return { pods, direct, checksums };
}

/** `  - Name (1.0):`, and below it `    - Other/Part (~> 2.0)`. */
function readPod(pods: Pod[], row: string, line: number): void {
  if (row.startsWith('    - ')) {
    pods.at(-1)?.needs.push(...nameOfItem(row));
    return;
  }
  const [name] = nameOfItem(row);
  const open = row.lastIndexOf('(');
  const close = row.indexOf(')', open);
  if (name === undefined || open === -1 || close === -1) return;
  pods.push({ name, version: row.slice(open + 1, close), line, needs: [] });
}

/** The name of an item, before a version or a source in parentheses; quoted when it needs to be. */
function nameOfItem(row: string): readonly string[] {
  const item = row.trim();
  if (!item.startsWith('- ')) return [];
  const stated = item.slice(2).replaceAll('"', '').split('(', 1)[0] ?? '';
  const name = stated.trim().replace(/:$/, '');
  return name === '' ? [] : [name];
}

function readChecksum(checksums: Map<string, string>, row: string): void {
  const colon = row.lastIndexOf(': ');
  if (colon === -1) return;
  checksums.set(row.slice(0, colon).trim().replaceAll('"', ''), row.slice(colon + 2).trim());
}
