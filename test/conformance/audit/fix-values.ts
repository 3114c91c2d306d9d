/**
 * Compares the places and the edits of the rules for Kubernetes with those of kubescape. The data states for each alert
 * the paths that failed, the paths to delete, and the paths to fix with their values.
 */
import { applyEdits } from '../../../shared/audit/apply-edits.ts';
import type { AuditFile } from '../../../shared/audit/area.ts';
import { kubernetesArea } from '../../../shared/audit/kubernetes/kubernetes.ts';
import type { AuditFacts, Hit } from '../../../shared/audit/rule.ts';
import { readYamlTrees, type YamlNode, yamlAt } from '../../../shared/json/yaml-tree.ts';
import { auditFacts } from '../../support/audit.ts';
import { statedFacts } from './stated-facts.ts';

/** One alert, about the objects `kind/namespace/name`. */
interface Alert {
  readonly objects?: readonly string[];
  readonly failed?: readonly string[];
  readonly delete?: readonly string[];
  readonly fix?: readonly { readonly path: string; readonly value: string }[];
}

export interface AlertRow {
  readonly alerts?: readonly Alert[];
  /** The settings of the source. */
  readonly options?: object | null;
}

/** The result for one alert: the places and the values that the rules give. */
interface Compared {
  /** True if a finding marks one of the paths. Undefined if the alert states no path. */
  readonly isPlaced: boolean | undefined;
  readonly values: readonly { readonly text: string; readonly isGiven: boolean }[];
}

/** Maximum number of edits of one file. */
const MOST = 100;

/** Values that only the user of kubescape knows. */
const PLACEHOLDER = /YOUR_|<your/;

/** Values that Kubernetes uses without any edit. */
const DEFAULTS = new Set(['privileged=false', 'fsGroupChangePolicy=Always']);

/**
 * Compares the alerts of one row. `rules` are the mapped rules, each with or without a variant. Without a mapped rule, the
 * edits of all rules count.
 */
export function compareAlerts(
  { alerts = [], options }: AlertRow,
  files: readonly AuditFile[],
  rules: ReadonlySet<string>,
): readonly Compared[] {
  const own = hitsOf(files, rules, statedFacts(options));
  const edited = files.map((file) => editedFile(file, rules));
  return alerts.map(({ objects = [], failed = [], delete: deleted = [], fix = [] }) => {
    const paths = [...failed, ...deleted, ...fix.map(({ path }) => path)];
    const trees = treesOf(files, objects);
    const isPlaced = trees.some(({ file, root }) => {
      const marks = own.filter((each) => each.file.path === file.path).map(({ hit }) => hit);
      return paths.some((path) => marks.some((hit) => isAt(hit, root, stepsOf(path))));
    });
    const after = treesOf(edited, objects);
    const values = fix
      .filter(({ path, value }) => !PLACEHOLDER.test(`${path} ${value}`))
      .map(({ path, value }) => ({ text: `${path}=${value}`, steps: stepsOf(path), value }))
      .filter(({ steps, value }) => !DEFAULTS.has(`${steps.at(-1)}=${value}`))
      .map(({ text, steps, value }) => ({
        text,
        isGiven: after.some(({ root }) => hasValue(root, steps, value)),
      }));
    return { isPlaced: paths.length === 0 ? undefined : isPlaced, values };
  });
}

interface FileHit {
  readonly file: AuditFile;
  readonly hit: Hit;
}

function hitsOf(
  files: readonly AuditFile[],
  rules: ReadonlySet<string>,
  facts: Partial<AuditFacts> = {},
): readonly FileHit[] {
  return kubernetesArea
    .check(files, auditFacts(facts))
    .hits.filter(
      ({ rule, hit }) =>
        rules.size === 0 || rules.has(rule.id) || rules.has(`${rule.id}#${hit.variant}`),
    );
}

/** Applies one edit after the other, because each edit moves the places of the others. */
function editedFile(file: AuditFile, rules: ReadonlySet<string>): AuditFile {
  let { text } = file;
  for (let round = 0; round < MOST; round++) {
    const next = hitsOf([{ ...file, text }], rules).find(
      ({ hit: { edits = [] } }) => edits.length > 0,
    );
    if (next === undefined) break;
    text = applyEdits(text, next.hit.edits ?? []);
  }
  return { ...file, text };
}

interface ObjectTree {
  readonly file: AuditFile;
  readonly root: YamlNode;
}

/**
 * Returns the trees of the named objects, or of all objects if the alert is about how they relate. The items of a `List`
 * are objects too.
 */
function treesOf(files: readonly AuditFile[], objects: readonly string[]): readonly ObjectTree[] {
  return files
    .flatMap((file) =>
      readYamlTrees(file.text, file.path).flatMap((root) => {
        const items = yamlAt(root, 'items');
        return (items?.kind === 'list' ? items.items : [root]).map((each) => ({
          file,
          root: each,
        }));
      }),
    )
    .filter(
      ({ root }) =>
        objects.length === 0 ||
        objects.some((object) => {
          const [kind = '', , name = ''] = object.split('/');
          return textAt(root, 'kind') === kind && textAt(root, 'metadata', 'name') === name;
        }),
    );
}

function textAt(root: YamlNode, ...path: readonly string[]): string | undefined {
  const node = yamlAt(root, ...path);
  return node?.kind === 'scalar' ? node.text : undefined;
}

/**
 * Splits `spec.containers[0].image` and `metadata.labels[app.kubernetes.io/name]` into steps. `relatedObjects[1]` names
 * the same objects as the alert.
 */
function stepsOf(path: string): readonly string[] {
  const own = path.replace(/^relatedObjects\[\d+\]\./, '');
  return [...own.matchAll(/\[([^\]]+)\]|([^.[\]]+)/g)].map(([, inner, key]) => inner ?? key ?? '');
}

interface Child {
  readonly node: YamlNode;
  readonly start: number;
}

function childOf(node: YamlNode, step: string): Child | undefined {
  if (node.kind === 'list') {
    const item = node.items[Number(step)];
    return item === undefined ? undefined : { node: item, start: item.span.start };
  }
  const entry = node.kind === 'map' ? node.entries.get(step) : undefined;
  return entry === undefined ? undefined : { node: entry.value, start: entry.keySpan.start };
}

/**
 * A report is at a path if it marks a part of its value, or the key that contains it. For an absent path, the nearest
 * key that exists counts.
 */
function isAt({ at, via = [] }: Hit, root: YamlNode, steps: readonly string[]): boolean {
  const chain: Child[] = [];
  for (const step of steps) {
    const child = childOf(chain.at(-1)?.node ?? root, step);
    if (child === undefined) break;
    chain.push(child);
  }
  const last = chain.at(-1);
  if (last === undefined) return false;
  const starts = [at, ...via].map(({ start }) => start);
  const end = Math.max(last.node.span.end, last.start + 1);
  return starts.some(
    (start) =>
      (start >= last.start && start < end) || chain.slice(1).some((each) => each.start === start),
  );
}

/** A stronger value also counts: all capabilities for one, the stricter level, and the value of the pod. */
function hasValue(root: YamlNode, steps: readonly string[], value: string): boolean {
  const wanted = [value, ...(value === 'baseline' ? ['restricted'] : [])];
  const index = steps.indexOf('drop');
  if (index !== -1) {
    const list = nodeAt(root, steps.slice(0, index + 1));
    const items = list?.kind === 'list' ? list.items : [];
    return items.some((item) => item.kind === 'scalar' && ['ALL', value].includes(item.text));
  }
  const pod = steps.filter(
    (step, at) => !/^(?:initC|c)ontainers$/.test(step) && !isIndex(steps, at),
  );
  return [steps, pod].some((each) => {
    const node = nodeAt(root, each);
    return node?.kind === 'scalar' && wanted.includes(node.text);
  });
}

function isIndex(steps: readonly string[], at: number): boolean {
  return /^(?:initC|c)ontainers$/.test(steps[at - 1] ?? '');
}

function nodeAt(root: YamlNode, steps: readonly string[]): YamlNode | undefined {
  return steps.reduce<YamlNode | undefined>(
    (node, step) => (node === undefined ? undefined : childOf(node, step)?.node),
    root,
  );
}
