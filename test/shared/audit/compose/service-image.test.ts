import { expect, it } from '@jest/globals';
import { imageOf, isMovingTag } from '../../../../shared/audit/compose/service-image.ts';
import { composeService } from '../../../support/compose-services.ts';

it.each([
  ['image: nginx:1', 'nginx', '1'],
  ['image: nginx:${TAG}', 'nginx', 'variable'],
  ['image: nginx:${TAG:-2}', 'nginx', '2'],
  ['image: ${IMAGE}', undefined, undefined],
  ['image: a\nbuild: .', undefined, undefined],
  ['build: .', undefined, undefined],
])('imageOf reads the image in %j', (keys, repository, tag) => {
  const image = imageOf(composeService(keys));
  expect([image?.name.repository, image?.name.tag]).toEqual([repository, tag]);
});

it('isMovingTag recognizes missing tags, and tags that are not versions', () => {
  expect([undefined, 'latest', 'Stable', '1.27', 'variable'].map(isMovingTag)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
