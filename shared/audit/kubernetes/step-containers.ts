import { type YamlMap, type YamlNode, yamlAt } from '../../json/yaml-tree.ts';
import { entriesOf, itemsOf, scalarOf, textOf } from './kubernetes-value.ts';
import type { Container, KubeObject, Pod } from './manifest.ts';
import { parametersIn } from './step-parameters.ts';

const STEP_GROUP = /^(?:argoproj\.io|tekton\.dev)$/;
const STEP_KEYS: ReadonlySet<string> = new Set([
  'container',
  'script',
  'sidecars',
  'steps',
  'stepTemplate',
]);

/** Returns the containers in the steps, scripts and sidecars of Argo Workflows and Tekton. */
export function stepContainers(object: KubeObject): readonly Container[] {
  if (!STEP_GROUP.test(object.group)) return [];
  const parameters = parametersIn(object.root);
  return stepsIn(object, object.root, '').map((step) => ({ ...step, parameters }));
}

function stepsIn(object: KubeObject, node: YamlNode, path: string): readonly Container[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'list') {
    return node.items.flatMap((item, at) => stepsIn(object, item, `${path}[${at}]`));
  }
  return entriesOf(node).flatMap(({ key, value }) => {
    const items = value.kind === 'map' ? [value] : itemsOf(value);
    const own = STEP_KEYS.has(key) ? items.filter(isContainer) : [];
    const inner = stepsIn(object, value, `${path}.${key}`);
    return [...own.map((item) => stepOf(object, item, `${path}.${key}`)), ...inner];
  });
}

function isContainer(node: YamlNode): node is YamlMap {
  return node.kind === 'map' && (node.entries.has('image') || node.entries.has('securityContext'));
}

/** Returns a container that is not in a pod. `path` is the name of the key or list that contains it. */
export function stepOf(object: KubeObject, node: YamlMap, path: string): Container {
  const name = textOf(yamlAt(node, 'name')) ?? '';
  const at = scalarOf(yamlAt(node, 'name'))?.span ?? entriesOf(node)[0]?.keySpan ?? node.span;
  const address = `${object.address}#${path.slice(1)}[${name}]`;
  return { ...barePod(object, node), node, list: 'containers', name, at, address };
}

function barePod(object: KubeObject, spec: YamlMap): Pick<Container, 'file' | 'pod'> {
  const { file, at, address } = object;
  const pod: Pod = {
    file,
    at,
    address,
    object,
    spec,
    metadata: undefined,
    labels: new Map(),
    containers: [],
    isWindows: false,
  };
  return { file, pod };
}
