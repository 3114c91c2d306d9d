/** The subjects of Kubernetes rules: objects, pods, containers, and the grants in roles. */
import type { Span } from '../../json/text-places.ts';
import type { YamlMap, YamlNode } from '../../json/yaml-tree.ts';
import type { AuditFile } from '../area.ts';
import type { Parameters } from './step-parameters.ts';

/** A part of a file that rules report on. */
export interface Place {
  readonly file: AuditFile;
  /** The location at which to report something missing: the key or the name of the part. */
  readonly at: Span;
  /** The location without line numbers, such as `apps/Deployment/shop/web#spec.template.spec`. */
  readonly address: string;
}

export interface KubeObject extends Place {
  readonly root: YamlMap;
  readonly apiVersion: string;
  /** API group. Empty for the core group. */
  readonly group: string;
  readonly kind: string;
  readonly name: string | undefined;
  readonly namespace: string | undefined;
  readonly labels: ReadonlyMap<string, string>;
  /** True for a patch in a kustomization. A patch contains only changes to another object. */
  readonly isPatch: boolean;
  /** The chart template from which Helm rendered the object, such as `shop/templates/web.yaml`. */
  readonly template: string | undefined;
}

export interface Pod extends Place {
  readonly object: KubeObject;
  readonly spec: YamlMap;
  /** `metadata` of the pod template, or of the object if it is a pod. */
  readonly metadata: YamlNode | undefined;
  readonly labels: ReadonlyMap<string, string>;
  readonly containers: readonly Container[];
  readonly isWindows: boolean;
}

export const CONTAINER_LISTS = ['containers', 'initContainers', 'ephemeralContainers'] as const;

export interface Container extends Place {
  readonly pod: Pod;
  readonly node: YamlMap;
  readonly list: (typeof CONTAINER_LISTS)[number];
  readonly name: string;
  /** True if a kustomization set the image. Other kustomizations do not change it again. */
  readonly hasFinalImage?: boolean;
  /** The parameters of the object, if a program replaces them in the image. */
  readonly parameters?: Parameters;
}

/** One rule in a role. */
export interface Grant extends Place {
  readonly role: KubeObject;
  readonly rule: YamlMap;
  readonly groups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
  /** True if the grant is limited to individual objects by `resourceNames`. */
  readonly isNamed: boolean;
  /** True for a ClusterRole. */
  readonly isClusterRole: boolean;
}
