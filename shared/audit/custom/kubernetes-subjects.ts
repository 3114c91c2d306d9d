import type { YamlMap, YamlNode, YamlScalar } from '../../json/yaml-tree.ts';
import type { AuditFile } from '../area.ts';
import { scalarValue } from '../cluster-policies/manifest.ts';
import { isApplied } from '../cluster-policies/read-policies.ts';
import type { KubeObject, Pod } from '../kubernetes/manifest.ts';
import { hasManifests } from '../kubernetes/manifest-files.ts';
import { readObjects } from '../kubernetes/read-objects.ts';
import { podsOf } from '../kubernetes/read-pods.ts';
import type { CustomSubject } from './custom-subject.ts';
import { valueReader } from './value-reader.ts';

/** Reads values as Kubernetes does: null counts as absent. */
const READING = { scalar: (node: YamlScalar) => scalarValue(node), dropsNull: true };

type Values = ReturnType<typeof valueReader>;

/** Returns the subjects of one kind in the manifests: objects, pods or containers. Omits files that cannot be read. */
export function kubernetesSubjects(
  files: readonly AuditFile[],
  on: 'object' | 'pod' | 'container',
): readonly CustomSubject[] {
  const values = valueReader(READING);
  const objects = readObjects(files.filter(hasManifests)).objects.filter(isApplied);
  if (on === 'object') return objects.map((object) => objectSubject(object, values));
  return objects.flatMap((object) =>
    podsOf(object).flatMap((pod) =>
      on === 'pod' ? [podSubject(pod, values)] : containerSubjects(pod, values),
    ),
  );
}

function labelOf({ kind, name }: KubeObject): string {
  return name === undefined ? kind : `${kind} ${name}`;
}

function objectSubject(object: KubeObject, values: Values): CustomSubject {
  const { file, at, address, kind, name = '', root } = object;
  const value = values(root);
  return {
    file,
    at,
    address,
    kind,
    name,
    label: labelOf(object),
    object: value,
    parent: null,
    node: root,
  };
}

function podSubject(pod: Pod, values: Values): CustomSubject {
  const { file, at, address, object } = pod;
  const node = podNode(pod);
  return {
    ...{ file, at, address, node },
    kind: object.kind,
    name: object.name ?? '',
    label: labelOf(object),
    object: values(node),
    parent: values(object.root),
  };
}

function containerSubjects(pod: Pod, values: Values): readonly CustomSubject[] {
  const parent = values(podNode(pod));
  return pod.containers.map(({ file, at, address, name, node }) => ({
    ...{ file, at, address, name, node, parent },
    kind: pod.object.kind,
    label: `container ${name} of ${labelOf(pod.object)}`,
    object: values(node),
  }));
}

/** Returns a pod as a mapping with `metadata` and `spec`, like a Kubernetes object. */
function podNode({ metadata, spec, at }: Pod): YamlMap {
  const parts: readonly (readonly [string, YamlNode | undefined])[] = [
    ['metadata', metadata],
    ['spec', spec],
  ];
  const entries = parts.flatMap(([key, value]) =>
    value === undefined ? [] : [[key, { key, keySpan: at, value }] as const],
  );
  return { kind: 'map', entries: new Map(entries), repeated: [], span: spec.span, via: [] };
}
