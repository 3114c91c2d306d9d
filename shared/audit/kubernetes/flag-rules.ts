/**
 * Rules about flags of cluster components, one for each row of `FLAG_TABLE`. The flags come from static pods,
 * KubeletConfiguration objects, and kubeadm configurations.
 */
import { type YamlNode, yamlAt } from '../../json/yaml-tree.ts';
import type { Hit } from '../rule.ts';
import type { GivenFlag, RunComponent } from './component-flags.ts';
import type { FlagRow } from './flag-row.ts';
import { FLAG_TABLE } from './flag-table.ts';
import type { ObjectRule } from './kubernetes-rule.ts';
import { isFalse, isTrue, scalarsOf, textOf } from './kubernetes-value.ts';
import type { KubeObject } from './manifest.ts';
import type { ManifestIndex } from './manifest-index.ts';
import { absent, atPlace, atValue, code } from './report.ts';

const NAMES: Readonly<Record<FlagRow['component'], string>> = {
  apiserver: 'API server',
  'controller-manager': 'controller manager',
  scheduler: 'scheduler',
  etcd: 'etcd server',
  kubelet: 'kubelet',
};

export const FLAG_RULES: readonly ObjectRule[] = FLAG_TABLE.map(ruleOf);

/** Returns true if the object can have flags or fields that `FLAG_RULES` check. */
export function hasFlags(object: KubeObject, index: ManifestIndex): boolean {
  return object.kind === KUBELET || index.componentsOf(object).length > 0;
}

/** The kind of an object with the settings of a kubelet. */
const KUBELET = 'KubeletConfiguration';

function ruleOf(row: FlagRow): ObjectRule {
  const flags = row.flags.map((flag) => `\`--${flag}\``).join(' or ');
  return {
    on: 'object',
    id: `${row.component}/${row.slug}`,
    title: `The ${NAMES[row.component]} has a dangerous value for ${flags}`,
    severity: row.severity,
    profile: row.severity === 'none' ? 'all' : 'essential',
    why: row.why,
    fix: `Set ${row.flags.map((flag) => `\`--${flag}\``).join(' and ')} to ${quoted(row.want)}.`,
    references: [
      `https://kubernetes.io/docs/reference/command-line-tools-reference/${pageOf(row)}/`,
    ],
    aliases: row.aliases,
    controls: {
      ...(row.cis !== undefined && { 'cis-kubernetes-1.10': [row.cis] }),
      'nsa-cisa-1.2': [row.why.includes('attack') ? 'logging' : 'access'],
      'pci-dss-4.0.1': ['2.2.1'],
    },
    *check(object, { index }) {
      for (const run of index.componentsOf(object)) {
        if (run.component === row.component) yield* flagHits(row, run);
      }
      if (object.kind === KUBELET && row.field !== undefined) {
        yield* fieldHits(row, object, row.field.split('.'));
      }
    },
  };
}

/** Formats a value as code. Returns a description such as `a file` unchanged. */
function quoted(want: string): string {
  return want.includes(' ') ? want : `\`${want}\``;
}

function pageOf({ component }: FlagRow): string {
  return component === 'kubelet' || component === 'etcd' ? 'kubelet' : `kube-${component}`;
}

function* flagHits(row: FlagRow, run: RunComponent): Generator<Hit> {
  const given = row.flags.map((name) => run.flags.find((flag) => flag.name === name));
  const bad = given.filter(
    (flag): flag is GivenFlag => flag !== undefined && row.isBad(flag.value),
  );
  for (const { node, name, value } of bad) {
    const detail = `The value of \`--${name}\` is ${code(value)}.`;
    yield atValue(run.place, node, `--${name}`, { variant: 'value', detail });
  }
  const missing = row.flags.filter((_, at) => given[at] === undefined);
  if (!row.isNeeded || !run.isComplete || missing.length === 0 || bad.length > 0) return;
  yield {
    ...atPlace({ ...run.place, at: run.at }, `--${missing[0]}`),
    variant: 'absent',
    profile: row.severity === 'none' ? 'all' : 'hardened',
    detail: `${missing.map((flag) => `\`--${flag}\``).join(' and ')} is not set.`,
  };
}

function* fieldHits(row: FlagRow, object: KubeObject, path: readonly string[]): Generator<Hit> {
  const node = yamlAt(object.root, ...path);
  const value = textOfField(node, path);
  if (node !== undefined && value !== undefined) {
    if (row.isBad(value)) yield atValue(object, node, path.join('.'), { variant: 'value' });
  } else if (row.isFieldNeeded) {
    const profile = row.severity === 'none' ? 'all' : 'hardened';
    yield absent(object, object.root, path, { variant: 'absent', profile });
  }
}

/**
 * Returns the value as it would be written in a command-line flag. A boolean is a word, a list is separated by commas,
 * and a feature gate has the form `name=value`.
 */
function textOfField(node: YamlNode | undefined, path: readonly string[]): string | undefined {
  if (node?.kind === 'list')
    return scalarsOf(node)
      .map(({ text }) => text)
      .join(',');
  if (isTrue(node) || isFalse(node)) {
    const word = String(isTrue(node));
    return path[0] === 'featureGates' ? `${path[1]}=${word}` : word;
  }
  return textOf(node);
}
