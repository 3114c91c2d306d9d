import { expect, it } from '@jest/globals';
import { podHits } from '../../../../shared/audit/kubernetes/reliability-pods.ts';
import { manifests, podText } from '../../../support/kubernetes.ts';

const COMPLETE =
  '  dnsConfig: {options: [{name: ndots, value: "2"}]}\n  affinity: {nodeAffinity: {}}\n';
const LABELS = 'labels: {app: web, app.kubernetes.io/name: web}';

it.each([
  ['  priorityClassName: system-node-critical\n  containers: [{name: a}]', LABELS, []],
  ['  priorityClassName: mine\n  containers: [{name: a}]', LABELS, ['priority']],
  ['  containers: [{name: a}]', LABELS, ['priority-unset']],
  [
    '  priorityClassName: ""\n  restartPolicy: Never\n  serviceAccount: a\n  containers: [{name: a}]',
    LABELS,
    ['restart-policy', 'account-field'],
  ],
  [
    '  priorityClassName: ""\n  containers: [{name: a, env: [{name: A}, {name: A}, {name: B, valueFrom: {secretKeyRef: {name: s}}}]}]',
    LABELS,
    ['duplicate-variable', 'variable-source'],
  ],
  [
    '  priorityClassName: ""\n  containers: [{name: a}]',
    'labels: {x: "-"}',
    ['labels-recommended', 'labels-common', 'label-invalid'],
  ],
])(
  'for the pod specification %j with the metadata %j, podHits reports %j',
  (spec, labels, expected) => {
    const { pod, index } = manifests(podText(COMPLETE + spec, labels));
    expect([...podHits(pod, index)].map(({ variant }) => variant)).toEqual(expected);
  },
);
