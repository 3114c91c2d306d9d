import { expect, it } from '@jest/globals';
import { lacksResource } from '../../../../shared/audit/kubernetes/resources.ts';
import { manifests, podText, present } from '../../../support/kubernetes.ts';

const RANGE = (key: string) =>
  `---\napiVersion: v1\nkind: LimitRange\nmetadata: {name: l}\nspec: {limits: [{${key}: {cpu: 1}}]}\n`;

it.each([
  ['  containers: [{name: web}]', '', true],
  ['  containers: [{name: web, resources: {requests: {cpu: 1}}}]', '', false],
  ['  resources: {requests: {cpu: 1}}\n  containers: [{name: web}]', '', false],
  ['  containers: [{name: web}]', RANGE('defaultRequest'), false],
  ['  containers: [{name: web}]', RANGE('max'), true],
  ['  ephemeralContainers: [{name: web}]', '', false],
])(
  'for the container in %j and the additional documents %j, lacksResource returns %s',
  (spec, rest, expected) => {
    const { pod, index } = manifests(podText(spec) + rest);
    expect(lacksResource(present(pod.containers[0]), index, 'requests', 'cpu')).toBe(expected);
  },
);
