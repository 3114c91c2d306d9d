import { expect, it } from '@jest/globals';
import { imageOf } from '../../../../shared/audit/kubernetes/container-image.ts';
import { manifests, podText, present } from '../../../support/kubernetes.ts';

it.each([
  ['nginx', { tag: undefined, digest: undefined, isTemplate: false }],
  ['nginx:1', { tag: '1', digest: undefined }],
  ['nginx:1@sha256:0', { repository: 'nginx', tag: '1', digest: 'sha256:0' }],
  ['nginx@sha256:0', { tag: undefined, digest: 'sha256:0' }],
  ['localhost:5000/web', { tag: undefined, repository: 'localhost:5000/web' }],
  ['$REGISTRY/web', { isTemplate: true }],
])('imageOf returns the parts of %s', (image, expected) => {
  const { pod, index } = manifests(podText(`  containers: [{name: web, image: "${image}"}]`));
  expect(imageOf(present(pod.containers[0]), index)).toMatchObject(expected);
});
