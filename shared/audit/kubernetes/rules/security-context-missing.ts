import { type YamlNode, yamlAt } from '../../../json/yaml-tree.ts';
import { cis, workloadControls } from '../controls.ts';
import type { PodRule } from '../kubernetes-rule.ts';
import { entriesOf } from '../kubernetes-value.ts';
import { SECURITY_CONTEXT } from '../references.ts';
import { absent } from '../report.ts';

const KEY = 'securityContext';

export const rule: PodRule = {
  on: 'pod',
  id: 'kubernetes/security-context-missing',
  title: 'Nothing restricts the privileges of a container',
  severity: 'low',
  profile: 'hardened',
  why: 'Without a security context, the image determines the user, and the runtime determines everything else.',
  fix: 'Add a `securityContext` with the settings that the `restricted` level requires.',
  references: [SECURITY_CONTEXT],
  aliases: ['KSV-0118', 'pod_or_container_without_security_context', 'C-0211'],
  controls: workloadControls(cis('5.7.3')),
  *check(pod) {
    if (pod.object.isPatch || isSet(yamlAt(pod.spec, KEY))) return;
    yield absent(pod, pod.spec, [KEY], { variant: 'pod', severity: 'none', profile: 'all' });
    for (const container of pod.containers) {
      if (isSet(yamlAt(container.node, KEY))) continue;
      yield absent(container, container.node, [KEY], { variant: 'container' });
    }
  },
};

function isSet(node: YamlNode | undefined): boolean {
  return entriesOf(node).length > 0;
}
