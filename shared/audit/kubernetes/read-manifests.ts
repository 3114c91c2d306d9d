/**
 * Reads the Kubernetes objects in a YAML or JSON file. The content decides whether a file has objects, not the path.
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
import { entriesOf, itemsOf, scalarOf, textOf } from './kubernetes-value.ts';
import type { KubeObject } from './manifest.ts';
import { typeOfFile } from './manifest-files.ts';

const SOURCE = '# Source: ';

/** Maximum length of the comments above an object, in characters. They are searched for the name of its template. */
const MAX_HEADER = 2000;

/**
 * Returns the objects in a file, including a kustomization without a kind.
 *
 * @throws {DataError} `malformed` with the line of the error, or `limit-exceeded`.
 */
export function readManifests(file: AuditFile, isPatch: boolean): readonly KubeObject[] {
  const found: KubeObject[] = [];
  const own = typeOfFile(file);
  for (const node of readYamlTrees(file.text, file.path)) {
    addObjects(file, { node, ...own }, isPatch, found);
  }
  return found;
}

interface Candidate {
  readonly node: YamlNode;
  readonly kind?: string;
  readonly apiVersion?: string;
}

function addObjects(file: AuditFile, root: Candidate, isPatch: boolean, found: KubeObject[]): void {
  const pending = [root];
  for (const candidate of pending) {
    for (const inner of innerOf(candidate)) pending.push(inner);
    const { node, ...inherited } = candidate;
    if (node.kind !== 'map' || listOf(candidate) !== undefined) continue;
    const kind = kindOf(candidate);
    const apiVersion = textOf(yamlAt(node, 'apiVersion')) ?? inherited.apiVersion;
    if (kind === undefined || apiVersion === undefined) continue;
    found.push(objectOf(file, node, { kind, apiVersion, isPatch }));
  }
}

function kindOf({ node, kind }: Candidate): string | undefined {
  return textOf(yamlAt(node, 'kind')) ?? kind;
}

/** Returns the items of a `List`, a `RoleList` or a similar list, or of a Falco file. */
function listOf(candidate: Candidate): YamlList | undefined {
  const { node } = candidate;
  const kind = kindOf(candidate);
  if (node.kind === 'list') return kind === 'FalcoRule' ? node : undefined;
  const items = kind?.endsWith('List') ? yamlAt(node, 'items') : undefined;
  return items?.kind === 'list' ? items : undefined;
}

/** Returns the items of a list. In a list such as a `RoleList`, items without a kind get their kind from the list. */
function innerOf(candidate: Candidate): readonly Candidate[] {
  const kind = kindOf(candidate);
  const apiVersion = textOf(yamlAt(candidate.node, 'apiVersion')) ?? candidate.apiVersion;
  const inherited =
    kind === undefined || apiVersion === undefined || kind === 'List'
      ? {}
      : { kind: kind.replace(/List$/, ''), apiVersion };
  return itemsOf(listOf(candidate)).map((node) => ({ node, ...inherited }));
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

/** Returns the location of an object's name, or of its kind if it does not have a name. */
function objectPlace(root: YamlMap): Span {
  const name = scalarOf(yamlAt(root, 'metadata', 'name')) ?? scalarOf(yamlAt(root, 'kind'));
  const first = [...root.entries.values()][0];
  return (name ?? first?.value ?? root).span;
}

export function labelsOf(node: YamlNode | undefined): ReadonlyMap<string, string> {
  return new Map(entriesOf(node).map(({ key, value }) => [key, textOf(value) ?? '']));
}

/** Returns the path of the object's template. Helm writes it in a comment above each rendered object. */
function templateOf(text: string, { start }: Span): string | undefined {
  const before = text.slice(Math.max(0, start - MAX_HEADER), start);
  const header = before.slice(before.lastIndexOf('\n---') + 1);
  const at = header.lastIndexOf(SOURCE);
  if (at === -1) return undefined;
  return header
    .slice(at + SOURCE.length)
    .split(/[\r\n]/, 1)[0]
    ?.trim();
}
