import { expect, it } from '@jest/globals';
import { danglingParts } from '../../../../shared/audit/kubernetes/dangling-containers.ts';
import { manifests } from '../../../support/kubernetes.ts';

const DEPLOYMENT = (selector: string, spec: string) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  selector: ${selector}\n  template:\n    metadata: {labels: {app: web}}\n    spec: ${spec}\n`;

it.each([
  ['{matchLabels: {app: web}}', '{containers: [{name: a}]}', []],
  ['{app: web}', '{containers: [{name: a}]}', []],
  ['{app: x}', '{containers: [{name: a}]}', ['selector']],
  ['{app: web}', '{serviceAccountName: x, containers: [{name: a}]}', ['account']],
  ['{app: web}', '{containers: [{name: a, ports: [{name: HTTP}]}]}', ['port-name']],
  [
    '{app: web}',
    '{containers: [{name: a, startupProbe: {grpc: {port: 1}}, readinessProbe: {exec: {}}}]}',
    ['startup-port'],
  ],
])('for the selector %s and the pod %s, danglingParts reports %j', (selector, spec, expected) => {
  const { pod, index } = manifests(DEPLOYMENT(selector, spec));
  expect([...danglingParts(pod, index)].map(({ variant }) => variant)).toEqual(expected);
});
