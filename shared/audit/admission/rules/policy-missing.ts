import { cis, networkControls } from '../../kubernetes/controls.ts';
import { hasProgram, isFirstWorkload } from '../../kubernetes/deployed-programs.ts';
import type { ObjectRule } from '../../kubernetes/kubernetes-rule.ts';
import { atPlace } from '../../kubernetes/report.ts';

/** Kinds of objects that contain an admission policy. */
const KINDS = [
  'ValidatingAdmissionPolicy',
  'ClusterPolicy',
  'ValidatingPolicy',
  'ConstraintTemplate',
  'ClusterAdmissionPolicy',
];
const IMAGES = /kyverno|gatekeeper|kubewarden/;

export const rule: ObjectRule = {
  on: 'object',
  id: 'admission/policy-missing',
  title: 'No admission policy restricts the objects in the cluster',
  severity: 'low',
  profile: 'policy',
  why: 'Without a policy, nothing prevents a dangerous change.',
  fix: 'Add a ValidatingAdmissionPolicy, or Kyverno or Gatekeeper policies.',
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/',
  ],
  aliases: ['C-0192'],
  controls: networkControls(cis('5.2.1')),
  *check(object, { index }) {
    if (!isFirstWorkload(object, index) || index.ofKind(...KINDS).length > 0) return;
    if (!hasProgram(index, IMAGES)) yield atPlace(object, '');
  },
};
