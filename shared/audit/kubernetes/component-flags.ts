/** Reads the flags that manifests pass to the components of a cluster. */
import type { Span } from '../../json/text-places.ts';
import { entryAt } from '../../json/yaml-access.ts';
import { type YamlNode, type YamlScalar, yamlAt } from '../../json/yaml-tree.ts';
import type { Component } from './flag-row.ts';
import { entriesOf, itemsOf, scalarOf, scalarsOf, textOf } from './kubernetes-value.ts';
import type { Container, KubeObject, Place, Pod } from './manifest.ts';

export interface GivenFlag {
  readonly name: string;
  readonly value: string;
  readonly node: YamlScalar;
}

export interface RunComponent {
  readonly component: Component;
  readonly place: Place;
  /** The location at which a missing flag is reported. */
  readonly at: Span;
  readonly flags: readonly GivenFlag[];
  /** False if the component can get further flags, for example from a file or from the defaults of kubeadm. */
  readonly isComplete: boolean;
}

const PROGRAM = /(?:^|\/)(?:kube-(apiserver|controller-manager|scheduler)|(etcd|kubelet))$/;
const FLAG = /^--([a-z][a-z0-9-]*)(?:=([\s\S]*))?$/;

/** The locations of each component's flags in a kubeadm configuration. */
const KUBEADM: readonly (readonly [Component, readonly string[]])[] = [
  ['apiserver', ['apiServer', 'extraArgs']],
  ['controller-manager', ['controllerManager', 'extraArgs']],
  ['scheduler', ['scheduler', 'extraArgs']],
  ['etcd', ['etcd', 'local', 'extraArgs']],
];

export function componentsOf(object: KubeObject, pods: readonly Pod[]): readonly RunComponent[] {
  if (object.kind === 'ClusterConfiguration')
    return KUBEADM.flatMap((row) => extraArgs(object, row));
  return pods.flatMap(({ containers }) => containers.flatMap(componentOf));
}

function componentOf(container: Container): readonly RunComponent[] {
  const words = [
    ...scalarsOf(yamlAt(container.node, 'command')),
    ...scalarsOf(yamlAt(container.node, 'args')),
  ];
  const match = words.map(({ text }) => PROGRAM.exec(text)).find((found) => found !== null);
  const component = match?.[1] ?? match?.[2];
  if (!isComponent(component)) return [];
  const flags = flagsOf(words);
  const entry = entryAt(container.node, 'command') ?? entryAt(container.node, 'args');
  return [
    {
      component,
      place: container,
      at: entry?.keySpan ?? container.at,
      flags,
      isComplete: !flags.some(({ name }) => name === 'config' || name === 'config-file'),
    },
  ];
}

function isComponent(text: string | undefined): text is Component {
  return text === 'kubelet' || KUBEADM.some(([component]) => component === text);
}

/**
 * Returns the flags among the words. The value of a flag follows `=` or is the next word. A flag without a value is
 * true.
 */
function flagsOf(words: readonly YamlScalar[]): readonly GivenFlag[] {
  return words.flatMap((node, at) => {
    const match = FLAG.exec(node.text);
    const name = match?.[1];
    if (match === null || name === undefined) return [];
    const next = words[at + 1];
    const isAlone = next === undefined || next.text.startsWith('-') || PROGRAM.test(next.text);
    const value = match[2] ?? (isAlone ? 'true' : next.text);
    return [{ name, value, node }];
  });
}

/**
 * Returns the extra arguments of a component in a kubeadm configuration. Since v1beta4, they are a list of names and
 * values. Before, they were a mapping.
 */
function extraArgs(
  object: KubeObject,
  [component, path]: readonly [Component, readonly string[]],
): readonly RunComponent[] {
  const node: YamlNode | undefined = yamlAt(object.root, ...path);
  const listed = itemsOf(node).map(
    (item) => [textOf(yamlAt(item, 'name')), yamlAt(item, 'value')] as const,
  );
  const mapped = entriesOf(node).map(({ key, value }) => [key, value] as const);
  const flags = [...listed, ...mapped].flatMap(([name, value]) => {
    const scalar = scalarOf(value);
    return name === undefined || scalar === undefined
      ? []
      : [{ name, value: scalar.text, node: scalar }];
  });
  return [{ component, place: object, at: object.at, flags, isComplete: false }];
}
