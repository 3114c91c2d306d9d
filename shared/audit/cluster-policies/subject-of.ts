import { yamlAt } from '../../json/yaml-tree.ts';
import type { KubeObject } from '../kubernetes/manifest.ts';
import { celValue, versionOf } from './manifest.ts';
import { type Match, type Objects, resourceOf } from './match.ts';
import type { ClusterPolicy } from './policy.ts';
import type { Subject } from './program.ts';

/**
 * The part of an object that a policy reads. This is the whole object, or the pod template if a policy for pods checks
 * a controller.
 */
export interface PolicyTarget {
  readonly object: KubeObject;
  /** Keys that lead to the template. Empty for the whole object. */
  readonly template: readonly string[];
}

/** Returns the part of the object that the policy reads, and whether the policy applies to the object. */
export function targetOf(
  policy: ClusterPolicy,
  object: KubeObject,
  objects: Objects,
): { readonly match: Match; readonly target: PolicyTarget } {
  const { kind } = object;
  const isController = policy.controllers.includes(kind);
  const template =
    kind === 'CronJob' ? ['spec', 'jobTemplate', 'spec', 'template'] : ['spec', 'template'];
  const seen = isController ? { ...object, apiVersion: 'v1', kind: 'Pod' } : object;
  return {
    match: policy.matches(seen, objects),
    target: { object, template: isController ? template : [] },
  };
}

/** Returns the values that expressions read when the object is created in the cluster. */
export function subjectOf({ object, template }: PolicyTarget, objects: Objects): Subject {
  const { group, kind, name = '', namespace } = object;
  const version = versionOf(object);
  const space = objects.find((each) => each.kind === 'Namespace' && each.name === namespace);
  return {
    object: objectValue(object, template),
    oldObject: null,
    request: {
      operation: 'CREATE',
      name,
      ...(namespace !== undefined && { namespace }),
      kind: { group, version, kind },
      resource: { group, version, resource: resourceOf(kind) },
      dryRun: false,
    },
    ...(space !== undefined && { namespaceObject: celValue(space.root) }),
  };
}

/**
 * Returns the value of the variable `object`. As in Kyverno, a pod template provides `metadata` and `spec` if there is
 * one.
 */
function objectValue({ root, apiVersion, kind }: KubeObject, template: readonly string[]): unknown {
  if (template.length === 0) return celValue(root);
  const metadata = celValue(yamlAt(root, ...template, 'metadata'));
  const spec = celValue(yamlAt(root, ...template, 'spec'));
  return {
    apiVersion,
    kind,
    ...(metadata !== null && { metadata }),
    ...(spec !== null && { spec }),
  };
}
