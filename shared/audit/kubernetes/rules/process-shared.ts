import { yamlAt } from '../../../json/yaml-tree.ts';
import { workloadControls } from '../controls.ts';
import { replaced } from '../edit.ts';
import type { PodRule } from '../kubernetes-rule.ts';
import { isTrue } from '../kubernetes-value.ts';
import { atValue } from '../report.ts';

export const rule: PodRule = {
  on: 'pod',
  id: 'kubernetes/process-shared',
  title: 'The containers in a pod share their processes',
  severity: 'low',
  profile: 'essential',
  why: 'One container can read the environment variables, files and secrets of the other containers in the pod.',
  fix: 'Remove `shareProcessNamespace`.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/share-process-namespace/'],
  aliases: [],
  controls: workloadControls(),
  *check(pod) {
    const value = yamlAt(pod.spec, 'shareProcessNamespace');
    if (!isTrue(value)) return;
    yield atValue(pod, value, 'shareProcessNamespace', { edits: replaced(value, 'false') });
  },
};
