import { yamlAt } from '../../../json/yaml-tree.ts';
import { networkControls } from '../../kubernetes/controls.ts';
import type { ObjectRule } from '../../kubernetes/kubernetes-rule.ts';
import { scalarsOf } from '../../kubernetes/kubernetes-value.ts';
import { atValue } from '../../kubernetes/report.ts';

export const rule: ObjectRule = {
  on: 'object',
  id: 'network/external-ips',
  title: 'A Service claims addresses outside the cluster',
  severity: 'high',
  profile: 'essential',
  why: 'The nodes send the traffic for these addresses to the Service, so the Service can intercept traffic (CVE-2020-8554).',
  fix: 'Remove `externalIPs`, and use a load balancer.',
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#denyserviceexternalips',
  ],
  aliases: ['KSV-0108'],
  controls: networkControls(),
  *check(object) {
    if (object.kind !== 'Service') return;
    for (const address of scalarsOf(yamlAt(object.root, 'spec', 'externalIPs'))) {
      yield atValue(object, address, `spec.externalIPs[${address.text}]`);
    }
  },
};
