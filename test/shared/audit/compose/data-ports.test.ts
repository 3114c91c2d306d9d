import { expect, it } from '@jest/globals';
import { isDataPort } from '../../../../shared/audit/compose/data-ports.ts';

it.each([
  ['5432', '5432', undefined, true],
  ['5432', undefined, undefined, false],
  ['80', '80', 'postgres:17', false],
  ['9000', '9000', 'acme/app', false],
  ['9000', '9000', 'minio/minio:1', true],
  ['5000-6000', '5000-6000', undefined, true],
])(
  'for the container port %s, published as %s, and the image %s, isDataPort returns %s',
  (target, published, image, expected) => {
    expect(isDataPort({ target, published }, image)).toBe(expected);
  },
);
