import { yamlAt } from '../../../json/yaml-tree.ts';
import { isSystemNamespace } from '../../kubernetes/cluster-scope.ts';
import { cis, networkControls } from '../../kubernetes/controls.ts';
import { added, replaced } from '../../kubernetes/edit.ts';
import type { ObjectRule } from '../../kubernetes/kubernetes-rule.ts';
import { scalarOf } from '../../kubernetes/kubernetes-value.ts';
import { absent, atValue } from '../../kubernetes/report.ts';

const PATH = ['metadata', 'labels', 'pod-security.kubernetes.io/enforce'];

export const rule: ObjectRule = {
  on: 'object',
  id: 'admission/pod-security-label',
  title: 'A namespace does not enforce a pod security level',
  severity: 'medium',
  profile: 'essential',
  why: 'Without a level, any pod in the namespace can be privileged and take over its node.',
  fix: 'Add the label `pod-security.kubernetes.io/enforce: restricted`, or `baseline`.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-admission/'],
  aliases: ['C-0192'],
  controls: networkControls(cis('5.2.1')),
  *check(object) {
    if (object.kind !== 'Namespace' || object.isPatch || isSystemNamespace(object.name)) return;
    const level = scalarOf(yamlAt(object.root, ...PATH));
    if (level?.text === 'privileged') {
      yield atValue(object, level, PATH.join('.'), {
        variant: 'privileged',
        edits: replaced(level, 'baseline', false),
      });
    } else if (level === undefined) {
      const edits = added(object.file, object.root, PATH, 'restricted', false);
      yield absent(object, object.root, PATH, { variant: 'missing', profile: 'hardened', edits });
    }
  },
};
