import { networkControls } from '../../kubernetes/controls.ts';
import { hasProgram, isFirstWorkload } from '../../kubernetes/deployed-programs.ts';
import type { ObjectRule } from '../../kubernetes/kubernetes-rule.ts';
import { atPlace } from '../../kubernetes/report.ts';

/** Kinds of objects that configure a program that detects attacks at run time. */
const KINDS = ['TracingPolicy', 'Falco', 'FalcoRule'];
const IMAGES = /falco|tetragon|tracee|sysdig|kubearmor|neuvector|datadog\/agent/;

export const rule: ObjectRule = {
  on: 'object',
  id: 'runtime/detection-missing',
  title: 'Containers are not monitored at run time',
  severity: 'low',
  profile: 'policy',
  why: 'If an attack is not prevented, it also remains undetected.',
  fix: 'Deploy Falco, Tetragon or a similar program.',
  references: ['https://falco.org/docs/'],
  aliases: [],
  controls: networkControls({
    'pci-dss-4.0.1': ['11.5.1'],
    hipaa: ['164.312(b)'],
    'nist-800-190': ['4.4.4'],
  }),
  *check(object, { index }) {
    if (!isFirstWorkload(object, index) || index.ofKind(...KINDS).length > 0) return;
    if (!hasProgram(index, IMAGES)) yield atPlace(object, '');
  },
};
