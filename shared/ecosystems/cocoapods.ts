/**
 * CocoaPods: `Podfile.lock`, in YAML.
 * Source: https://guides.cocoapods.org/using/using-cocoapods.html
 */

import { isObject, type JsonObject, objectAt, scalarText } from '../json/guards.ts';
import { parseYaml } from '../json/yaml.ts';
import type { Hash } from '../model/package.ts';
import { podfile } from './cocoapods/podfile.ts';
import type { Ecosystem, EcosystemFile, FileFormat, ParsedFile } from './ecosystem.ts';
import type { GraphNode } from './graph.ts';
import { packageOf } from './package-of.ts';
import { parseGraph } from './parse-each.ts';
import { notALockfile, unlistedNeeds, unread } from './unread.ts';
import { linesOfItems, type NextLine } from './yaml-items.ts';

const podfileLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['Podfile.lock'] },
  wantedIn: ['directory', 'file'],
  parse: parsePodfileLock,
};

export const ecosystem: Ecosystem = {
  id: 'cocoapods',
  formats: [podfileLock, podfile(podfileLock)],
};

interface Pod {
  /** Entry as written in the file, such as `Name (1.0)`. */
  readonly text: string;
  /** Name of the pod. Empty if the entry does not contain one. */
  readonly name: string;
  readonly version: string;
  readonly line: number | undefined;
  readonly needs: readonly string[];
}

interface Lockfile {
  readonly pods: readonly Pod[];
  /** Pods that the Podfile requests. */
  readonly direct: readonly string[];
  readonly checksums: ReadonlyMap<string, string>;
}

function parsePodfileLock(file: EcosystemFile): ParsedFile {
  const { pods, direct, checksums } = readLockfile(file);
  const roots = direct.length === 0 ? undefined : { runtime: direct, development: [] };
  const parsed = parseGraph(pods, (pod) => nodeOf(file, pod, checksums), roots);
  // The lockfile also contains test pods and their dependencies. Therefore, an edge does not show whether a pod is
  // needed at run time.
  const packages = parsed.packages.map((found) => ({ ...found, scope: 'unknown' as const }));
  const listed = new Set(pods.map(({ name }) => name));
  const unmet = unlistedNeeds(file, [...pods, { needs: direct }], listed, FIX);
  return { packages, problems: [...parsed.problems, ...unmet] };
}

/**
 * Returns the graph node for a pod. A subspec such as `Pod/Part` is one part of a pod. The subpath of its purl names
 * the part.
 */
function nodeOf(
  file: EcosystemFile,
  { text, name, version, line, needs }: Pod,
  checksums: ReadonlyMap<string, string>,
): GraphNode & { readonly key: string } {
  if (name === '') throw unread(file, { text, line }, FIX);
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

/** Returns the podspec's checksum. The podspec identifies the pod's source by a commit or digest. */
function hashesOf(checksum: string | undefined): readonly Hash[] | undefined {
  const isSha1 = checksum !== undefined && /^[0-9a-f]{40}$/.test(checksum);
  return isSha1 ? [{ algorithm: 'sha1', value: checksum }] : undefined;
}

const FIX = 'run `pod install`';

function readLockfile(file: EcosystemFile): Lockfile {
  const text = file.bytes.toString('utf8');
  const document = parseYaml(text, file.path);
  // Every Podfile.lock ends with this key. In a lockfile without pods, it is the only key.
  if (!isObject(document) || !Object.hasOwn(document, 'COCOAPODS')) {
    throw notALockfile(file, 'COCOAPODS version', FIX);
  }
  const items = listAt(file, document, 'PODS');
  const direct = listAt(file, document, 'DEPENDENCIES').map((item) => nameOfItem(scalarText(item)));
  if (items.length === 0 && direct.length > 0) throw notALockfile(file, 'PODS', FIX);
  const lineOf = linesOfItems(text);
  const checksums = objectAt(document, 'SPEC CHECKSUMS') ?? {};
  return {
    pods: items.map((item) => podOf(item, lineOf)),
    direct,
    checksums: new Map(Object.entries(checksums).map(([pod, sum]) => [pod, scalarText(sum)])),
  };
}

function listAt(file: EcosystemFile, document: JsonObject, key: string): readonly unknown[] {
  const list = document[key] ?? [];
  if (Array.isArray(list)) return list;
  throw notALockfile(file, `list of ${key}`, FIX);
}

/**
 * Parses an entry such as `Name (1.0)`. It can also be a mapping from the entry to its dependencies, such as
 * `Other/Part (~> 2.0)`.
 */
function podOf(item: unknown, lineOf: NextLine): Pod {
  const [[stated, needs] = ['', []], ...more] = isObject(item)
    ? Object.entries(item)
    : [[scalarText(item), []] as const];
  const line = lineOf(stated) ?? lineOf(`${stated}:`);
  const [, name = '', version = ''] = /^([^\s()]+) \(([^()]+)\)$/.exec(stated) ?? [];
  const names = Array.isArray(needs) ? needs.map((need) => nameOfItem(scalarText(need))) : [];
  return { text: stated, name: more.length === 0 ? name : '', version, line, needs: names };
}

/** Returns an item's name, without the version or source in parentheses. */
function nameOfItem(text: string): string {
  return (text.split('(', 1)[0] ?? '').trim();
}
