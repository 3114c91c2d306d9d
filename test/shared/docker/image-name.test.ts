import { expect, it } from '@jest/globals';
import { fullRepository, parseImageName } from '../../../shared/docker/image-name.ts';

it.each([
  ['alpine', 'docker.io/library/alpine', undefined, undefined],
  ['acme/app:1', 'docker.io/acme/app', '1', undefined],
  ['EVIL/app:1', 'EVIL/app', '1', undefined],
  ['localhost:5000/a', 'localhost:5000/a', undefined, undefined],
  ['ghcr.io/a/b:1@sha256:ff', 'ghcr.io/a/b', '1', 'sha256:ff'],
])('parseImageName reads %s', (name, full, tag, digest) => {
  const image = parseImageName(name);
  expect([fullRepository(image), image.tag, image.digest]).toEqual([full, tag, digest]);
});
