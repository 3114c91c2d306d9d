import { yamlAt } from '../../../json/yaml-tree.ts';
import type { Hit } from '../../rule.ts';
import { workloadControls } from '../controls.ts';
import { added, replaced } from '../edit.ts';
import type { PodRule } from '../kubernetes-rule.ts';
import { integerOf, itemsOf } from '../kubernetes-value.ts';
import type { Container } from '../manifest.ts';
import { SECURITY_CONTEXT } from '../references.ts';
import { absent, atValue } from '../report.ts';
import { contextsOf, effective } from '../security.ts';

export const rule: PodRule = {
  on: 'pod',
  id: 'kubernetes/root-group',
  title: 'A process belongs to the root group',
  severity: 'low',
  profile: 'all',
  why: 'The process can access all files that the root group can read or write.',
  fix: 'Set `runAsGroup`, `fsGroup` and `supplementalGroups` to IDs above 0.',
  references: [SECURITY_CONTEXT],
  aliases: ['KSV-0116'],
  controls: workloadControls(),
  *check(pod) {
    for (const { place, node } of contextsOf(pod)) {
      for (const key of ['runAsGroup', 'fsGroup']) {
        const group = yamlAt(node, key);
        if (group !== undefined && integerOf(group) === 0) {
          const edits = replaced(group, '1000', false);
          yield atValue(place, group, `securityContext.${key}`, { variant: 'zero', edits });
        }
      }
      for (const group of itemsOf(yamlAt(node, 'supplementalGroups'))) {
        if (integerOf(group) === 0) {
          yield atValue(place, group, 'securityContext.supplementalGroups', { variant: 'zero' });
        }
      }
    }
    if (pod.object.isPatch || pod.isWindows) return;
    for (const container of pod.containers) yield* unset(container);
  },
};

/**
 * Reports a container that does not set a group. Such a container runs with the group of the image, which is usually
 * root.
 */
function* unset(container: Container): Generator<Hit> {
  if (effective(container, 'runAsGroup') !== undefined) return;
  const path = ['securityContext', 'runAsGroup'];
  yield absent(container, container.node, path, {
    variant: 'unset',
    severity: 'none',
    edits: added(container.file, container.node, path, '1000', false),
  });
}
