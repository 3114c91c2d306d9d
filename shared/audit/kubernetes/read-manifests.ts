/**
 * Reads the objects of Kubernetes in a YAML or JSON file. The content tells that a file has such objects, not its path.
 * `List` objects and lists such as `RoleList` are expanded.
 */
import type { Span } from '../../json/text-places.ts';
import {
  readYamlTrees,
  type YamlList,
  type YamlMap,
  type YamlNode,
  yamlAt,
} from '../../json/yaml-tree.ts';
import type { AuditFile } from '../area.ts';
import { entriesOf, scalarOf, textOf } from './kubernetes-value.ts';
import type { KubeObject } from './manifest.ts';

const FILE_NAME = /\.(?:ya?ml|json)$/i;
export const KUSTOMIZATION = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;

/** An OpenAPI document has a key `apiVersion` too, but no version as the value. */
const API_VERSION = /(?:^|[\s{,-])["']?apiVersion["']?\s{0,9}:\s{0,9}["']?[a-z0-9.-]*\/?v?[0-9]/;
const KIND = /(?:^|[\s{,-])["']?kind["']?\s{0,9}:\s{0,9}["']?[A-Z]/;

/** Maximum depth of a `List` inside a `List`. */
const MAX_LIST_DEPTH = 4;

const SOURCE = '# Source: ';

/** A kustomization can leave out its own type. */
const KUSTOMIZATION_TYPE = {
  kind: 'Kustomization',
  apiVersion: 'kustomize.config.k8s.io/v1beta1',
};

/** A profile for seccomp is a JSON file without `kind`. */
const SECCOMP_PROFILE = /^\s{0,99}\{[^{}]{0,999}"defaultAction"\s{0,9}:\s{0,9}"SCMP_ACT_/;

/** Returns true if the file has objects of Kubernetes, or is a profile for seccomp. */
export function hasManifests(file: AuditFile): boolean {
  const { path, text } = file;
  if (KUSTOMIZATION.test(path)) return true;
  if (isSeccompProfile(file)) return true;
  if (!FILE_NAME.test(path) || !text.includes('apiVersion')) return false;
  return API_VERSION.test(text) && KIND.test(text);
}

/**
 * Returns the objects in a file, also a kustomization that does not state its kind.
 *
 * @throws {DataError} `malformed` with the line of the error, or `limit-exceeded`.
 */
export function readManifests(file: AuditFile, isPatch: boolean): readonly KubeObject[] {
  const found: KubeObject[] = [];
  const own = typeByPath(file);
  for (const node of readYamlTrees(file.text, file.path)) {
    addObjects(file, { node, ...own, depth: 0 }, isPatch, found);
  }
  return found;
}

function isSeccompProfile({ path, text }: AuditFile): boolean {
  return path.endsWith('.json') && text.includes('SCMP_ACT_') && SECCOMP_PROFILE.test(text);
}

/** Returns the type of objects that can leave out their own. */
function typeByPath(file: AuditFile): { readonly kind?: string; readonly apiVersion?: string } {
  if (KUSTOMIZATION.test(file.path)) return KUSTOMIZATION_TYPE;
  return isSeccompProfile(file) ? { kind: 'SeccompProfile', apiVersion: 'v1' } : {};
}

interface Candidate {
  readonly node: YamlNode;
  readonly kind?: string;
  readonly apiVersion?: string;
  readonly depth: number;
}

function addObjects(file: AuditFile, root: Candidate, isPatch: boolean, found: KubeObject[]): void {
  const pending = [root];
  for (const { node, depth, ...inherited } of pending) {
    if (node.kind !== 'map') continue;
    const kind = textOf(yamlAt(node, 'kind')) ?? inherited.kind;
    const apiVersion = textOf(yamlAt(node, 'apiVersion')) ?? inherited.apiVersion;
    if (kind === undefined || apiVersion === undefined) continue;
    const items =
      depth < MAX_LIST_DEPTH && kind.endsWith('List') ? yamlAt(node, 'items') : undefined;
    if (items?.kind !== 'list') found.push(objectOf(file, node, { kind, apiVersion, isPatch }));
    else pending.push(...itemsOfList(items, { kind, apiVersion }, depth + 1));
  }
}

/** The items of a `RoleList` need not state that they are roles. */
function itemsOfList(
  { items }: YamlList,
  { kind, apiVersion }: { kind: string; apiVersion: string },
  depth: number,
): readonly Candidate[] {
  const own = kind === 'List' ? {} : { kind: kind.slice(0, -'List'.length), apiVersion };
  return items.map((node) => ({ node, ...own, depth }));
}

function objectOf(
  file: AuditFile,
  root: YamlMap,
  { kind, apiVersion, isPatch }: { kind: string; apiVersion: string; isPatch: boolean },
): KubeObject {
  const metadata = yamlAt(root, 'metadata');
  const slash = apiVersion.indexOf('/');
  const group = slash === -1 ? '' : apiVersion.slice(0, slash);
  const name = textOf(yamlAt(metadata, 'name')) ?? textOf(yamlAt(metadata, 'generateName'));
  const namespace = textOf(yamlAt(metadata, 'namespace'));
  return {
    file,
    root,
    apiVersion,
    group,
    kind,
    name,
    namespace,
    labels: labelsOf(yamlAt(metadata, 'labels')),
    isPatch,
    template: templateOf(file.text, root.span),
    at: objectPlace(root),
    address: [group, kind, namespace, name].filter((part) => part).join('/'),
  };
}

/** The name of an object tells a reader which object is meant, and its kind if it has no name. */
function objectPlace(root: YamlMap): Span {
  const name = scalarOf(yamlAt(root, 'metadata', 'name')) ?? scalarOf(yamlAt(root, 'kind'));
  const first = [...root.entries.values()][0];
  return (name ?? first?.value ?? root).span;
}

export function labelsOf(node: YamlNode | undefined): ReadonlyMap<string, string> {
  return new Map(entriesOf(node).map(({ key, value }) => [key, textOf(value) ?? '']));
}

/** Helm writes the name of the template above each object that it renders. */
function templateOf(text: string, { start }: Span): string | undefined {
  const at = text.lastIndexOf(SOURCE, start);
  if (at === -1) return undefined;
  const before = text.slice(at, start);
  if (before.includes('\n---')) return undefined;
  return before
    .slice(SOURCE.length)
    .split(/[\r\n]/, 1)[0]
    ?.trim();
}
