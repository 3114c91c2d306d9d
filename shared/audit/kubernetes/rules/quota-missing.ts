import { entryAt } from '../../../json/yaml-access.ts';
import { yamlAt } from '../../../json/yaml-tree.ts';
import type { Hit } from '../../rule.ts';
import { workloadControls } from '../controls.ts';
import type { ObjectRule } from '../kubernetes-rule.ts';
import { isNull, itemsOf, scalarOf, textOf } from '../kubernetes-value.ts';
import type { KubeObject } from '../manifest.ts';
import { atKey, atPlace, atValue } from '../report.ts';

const OBJECTS = [
  ['ResourceQuota', 'quota'],
  ['LimitRange', 'limits'],
] as const;

/** The entries of a complete limit range for containers. */
const LIMITS = ['default', 'defaultRequest', 'min', 'max'];

const QUOTAS = ['requests.cpu', 'requests.memory', 'limits.cpu', 'limits.memory'];

export const rule: ObjectRule = {
  on: 'object',
  id: 'kubernetes/quota-missing',
  title: 'A namespace has no resource quota',
  severity: 'none',
  profile: 'all',
  why: 'A single application, or an attacker in it, can use all CPU and memory in the cluster.',
  fix: 'Add a ResourceQuota and a LimitRange to the namespace.',
  references: ['https://kubernetes.io/docs/concepts/policy/resource-quotas/'],
  aliases: [
    'KSV-0039',
    'KSV-0040',
    'pod_or_container_without_limit_range',
    'pod_or_container_without_resource_quota',
  ],
  controls: workloadControls(),
  *check(object, { index }) {
    if (object.kind === 'LimitRange') yield* incompleteLimits(object);
    if (object.kind === 'ResourceQuota') yield* incompleteQuota(object);
    if (index.podsBeside(object)[0]?.object !== object || object.isPatch) return;
    const namespace = scalarOf(yamlAt(object.root, 'metadata', 'namespace'));
    for (const [kind, variant] of OBJECTS) {
      if (index.beside(object, kind).length > 0) continue;
      yield namespace === undefined
        ? atPlace(object, 'metadata.namespace', { variant })
        : atValue(object, namespace, 'metadata.namespace', { variant });
    }
  },
};

function* incompleteLimits(object: KubeObject): Generator<Hit> {
  const entry = entryAt(object.root, 'spec', 'limits');
  const own = itemsOf(entry?.value).filter((item) => textOf(yamlAt(item, 'type')) === 'Container');
  const isComplete = own.some((item) => LIMITS.every((key) => !isNull(yamlAt(item, key))));
  const variant = 'limits-incomplete';
  if (isComplete) return;
  if (entry === undefined) yield atPlace(object, 'spec.limits', { variant });
  else yield atKey(object, entry, 'spec.limits', { variant });
}

function* incompleteQuota(object: KubeObject): Generator<Hit> {
  const entry = entryAt(object.root, 'spec', 'hard');
  if (QUOTAS.every((key) => !isNull(yamlAt(entry?.value, key)))) return;
  const variant = 'quota-incomplete';
  if (entry === undefined) yield atPlace(object, 'spec.hard', { variant });
  else yield atKey(object, entry, 'spec.hard', { variant });
}
