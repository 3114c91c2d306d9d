import { entryAt } from '../../../json/yaml-access.ts';
import { type YamlEntry, yamlAt } from '../../../json/yaml-tree.ts';
import { cis, networkControls } from '../../kubernetes/controls.ts';
import type { ObjectRule } from '../../kubernetes/kubernetes-rule.ts';
import { entriesOf, textOf } from '../../kubernetes/kubernetes-value.ts';
import type { Pod } from '../../kubernetes/manifest.ts';
import { isNetworkPolicy } from '../../kubernetes/policies.ts';
import { NETWORK_POLICIES } from '../../kubernetes/references.ts';
import { atKey, atValue } from '../../kubernetes/report.ts';
import { isEmptySelector, selects } from '../../kubernetes/selectors.ts';

export const rule: ObjectRule = {
  on: 'object',
  id: 'network/policy-selects-none',
  title: 'A network policy selects no pods',
  severity: 'none',
  profile: 'all',
  why: 'A policy with an incorrect label does not protect anything.',
  fix: 'Use the labels in the pod template.',
  references: [NETWORK_POLICIES],
  aliases: ['network_policy_is_not_targeting_any_pod', 'dangling-networkpolicy'],
  controls: networkControls(cis('5.3.2')),
  *check(object, { index }) {
    const entry = entryAt(object.root, 'spec', 'podSelector');
    if (!isNetworkPolicy(object) || entry === undefined || isEmptySelector(entry.value)) return;
    const pods = index.podsBeside(object);
    if (pods.some(({ labels }) => selects(entry.value, labels))) return;
    const wrong = wrongLabel(entry, pods);
    yield wrong === undefined
      ? atKey(object, entry, 'spec.podSelector')
      : atValue(object, wrong.value, `spec.podSelector.${wrong.key}`);
  },
};

/** Returns the first label of a selector that no pod has. Returns undefined if each label occurs in a pod. */
function wrongLabel({ value }: YamlEntry, pods: readonly Pod[]): YamlEntry | undefined {
  return entriesOf(yamlAt(value, 'matchLabels')).find(
    (label) => !pods.some(({ labels }) => labels.get(label.key) === textOf(label.value)),
  );
}
