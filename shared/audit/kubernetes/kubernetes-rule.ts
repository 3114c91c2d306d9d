/** Defines the rules for manifests, grouped by the kind of subject. */
import type { AuditFacts, Rule } from '../rule.ts';
import type { Container, Grant, KubeObject, Pod } from './manifest.ts';
import type { ManifestIndex } from './manifest-index.ts';

export interface KubernetesFacts extends AuditFacts {
  readonly index: ManifestIndex;
}

export type ObjectRule = Rule<KubeObject, KubernetesFacts> & { readonly on: 'object' };
export type PodRule = Rule<Pod, KubernetesFacts> & { readonly on: 'pod' };
export type ContainerRule = Rule<Container, KubernetesFacts> & { readonly on: 'container' };
export type GrantRule = Rule<Grant, KubernetesFacts> & { readonly on: 'grant' };
export type KubernetesRule = ObjectRule | PodRule | ContainerRule | GrantRule;
