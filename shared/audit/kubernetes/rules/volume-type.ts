import { yamlAt } from '../../../json/yaml-tree.ts';
import { workloadControls } from '../controls.ts';
import type { PodRule } from '../kubernetes-rule.ts';
import { entriesOf, isNull, itemsOf, textOf } from '../kubernetes-value.ts';
import { POD_SECURITY_STANDARDS } from '../references.ts';
import { atKey, code } from '../report.ts';

/**
 * The accepted keys of a volume: `name`, the types that the `restricted` level allows, and `hostPath`, which other
 * rules report.
 */
const ALLOWED = new Set([
  'name',
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'image',
  'persistentVolumeClaim',
  'projected',
  'secret',
  'hostPath',
]);

export const rule: PodRule = {
  on: 'pod',
  id: 'kubernetes/volume-type',
  title: 'A pod selects the storage of a volume directly',
  severity: 'low',
  profile: 'hardened',
  why: 'The pod can access storage that is not assigned to its namespace.',
  fix: 'Use a persistent volume claim, so that the cluster chooses the storage.',
  references: [POD_SECURITY_STANDARDS],
  aliases: ['KSV-0028', 'KSV-0121'],
  controls: workloadControls(),
  *check(pod) {
    for (const volume of itemsOf(yamlAt(pod.spec, 'volumes'))) {
      for (const entry of entriesOf(volume)) {
        if (ALLOWED.has(entry.key) || isNull(entry.value)) continue;
        const name = textOf(yamlAt(volume, 'name')) ?? '';
        yield atKey(pod, entry, `volumes[${name}].${entry.key}`, {
          detail: `The type is ${code(entry.key)}.`,
        });
      }
    }
  },
};
