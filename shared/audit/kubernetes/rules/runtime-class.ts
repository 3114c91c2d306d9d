import { yamlAt } from '../../../json/yaml-tree.ts';
import { workloadControls } from '../controls.ts';
import type { PodRule } from '../kubernetes-rule.ts';
import { isNull } from '../kubernetes-value.ts';
import { absent } from '../report.ts';

export const rule: PodRule = {
  on: 'pod',
  id: 'kubernetes/runtime-class',
  title: 'A pod does not run in a sandbox',
  severity: 'medium',
  profile: 'policy',
  why: 'Untrusted code shares the node’s kernel with all other pods.',
  fix: 'Set `runtimeClassName` to a class that uses gVisor or Kata Containers.',
  references: ['https://kubernetes.io/docs/concepts/containers/runtime-class/'],
  aliases: ['C-0297'],
  controls: workloadControls({ 'nist-800-190': ['4.5.2'] }),
  *check(pod) {
    if (pod.object.isPatch || !isNull(yamlAt(pod.spec, 'runtimeClassName'))) return;
    yield absent(pod, pod.spec, ['runtimeClassName']);
  },
};
