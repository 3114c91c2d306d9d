import { expect, it } from '@jest/globals';
import { fullRepository, parseImageName } from '../../../shared/docker/image-name.ts';

it.each([
  ['alpine', 'docker.io/library/alpine', undefined, undefined],
  ['acme/app:1', 'docker.io/acme/app', '1', undefined],
  ['EVIL/app:1', 'EVIL/app', '1', undefined],
  ['index.docker.io/alpine:3', 'docker.io/library/alpine', '3', undefined],
  ['registry-1.docker.io/acme/app', 'docker.io/acme/app', undefined, undefined],
  ['docker.io/alpine', 'docker.io/library/alpine', undefined, undefined],
  ['localhost/web', 'localhost/web', undefined, undefined],
  ['localhost:5000/a', 'localhost:5000/a', undefined, undefined],
  ['ghcr.io/a/b:1@sha256:ff', 'ghcr.io/a/b', '1', 'sha256:ff'],
])('parseImageName reads %s as the repository %s', (name, full, tag, digest) => {
  const image = parseImageName(name);
  expect([fullRepository(image), image.tag, image.digest]).toEqual([full, tag, digest]);
});
