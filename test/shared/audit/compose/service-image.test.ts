import { expect, it } from '@jest/globals';
import { imagesOf, isMovingTag } from '../../../../shared/audit/compose/service-image.ts';
import { composeService } from '../../../support/compose-services.ts';

it.each([
  ['image: nginx:1', 'nginx', '1'],
  ['image: nginx:${TAG}', 'nginx', 'variable'],
  ['image: nginx:${TAG:-2}', 'nginx', '2'],
  ['image: ${IMAGE}', undefined, undefined],
  ['image: a\nbuild: .', undefined, undefined],
  ['build: .', undefined, undefined],
])('imagesOf reads the image in %j', (keys, repository, tag) => {
  const [image] = imagesOf(composeService(keys));
  expect([image?.name.repository, image?.name.tag]).toEqual([repository, tag]);
});

it('isMovingTag recognizes missing tags and tags that are not versions', () => {
  expect([undefined, 'latest', 'Stable', '1.27', 'variable'].map(isMovingTag)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

it.each([
  ['build: {additional_contexts: {a: "docker-image://b:1", c: ../d}}', ['b:1']],
  ['build: {additional_contexts: ["a=docker-image://b:${T}"]}', ['b:${T}']],
  ['build: {additional_contexts: ["a=docker-image://${H}/b"]}', []],
  ['image: a:1\nvolumes: [{type: image, source: "b:2"}, {type: bind, source: c}]', ['a:1', 'b:2']],
])('imagesOf also finds the images of builds and volumes in %j', (keys, names) => {
  expect(imagesOf(composeService(keys)).map(({ text }) => text)).toEqual(names);
});
