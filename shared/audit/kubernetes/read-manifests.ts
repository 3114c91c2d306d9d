/**
 * Reads the objects of Kubernetes in a YAML or JSON file. The content tells that a file has such objects, not its path.
 * `List` objects and lists such as `RoleList` are expanded.
 */
import type { Span } from '../../json/text-places.ts';
import { readYamlTrees, type YamlMap, type YamlNode, yamlAt } from '../../json/yaml-tree.ts';
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

/** Returns true if the file has objects of Kubernetes. */
export function hasManifests({ path, text }: AuditFile): boolean {
  if (KUSTOMIZATION.test(path)) return true;
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
  const own = KUSTOMIZATION.test(file.path) ? KUSTOMIZATION_TYPE : {};
  for (const node of readYamlTrees(file.text, file.path)) {
    addObjects(file, { node, ...own, depth: 0 }, isPatch, found);
  }
  return found;
}

interface Candidate {
  readonly node: YamlNode;
  readonly kind?: string;
  readonly apiVersion?: string;
  readonly depth: number;
}

function addObjects(
  file: AuditFile,
  root: Candidate,
  isPatch: boolean,
  found: KubeObject[],
): void {
  const pending = [root];
  for (const { node, depth, ...inherited } of pending) {
    if (node.kind !== 'map') continue;
    const kind = textOf(yamlAt(node, 'kind')) ?? inherited.kind;
    const apiVersion = textOf(yamlAt(node, 'apiVersion')) ?? inherited.apiVersion;
    if (kind === undefined || apiVersion === undefined) continue;
    const items = yamlAt(node, 'items');
    if (kind.endsWith('List') && items?.kind === 'list' && depth < MAX_LIST_DEPTH) {
      const own = kind === 'List' ? {} : { kind: kind.slice(0, -'List'.length), apiVersion };
      for (const item of items.items) pending.push({ node: item, ...own, depth: depth + 1 });
    } else found.push(objectOf(file, node, { kind, apiVersion, isPatch }));
  }
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
  return before.slice(SOURCE.length).split(/[\r\n]/, 1)[0]?.trim();
}
