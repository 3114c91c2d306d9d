import { describe, expect, it } from '@jest/globals';
import { imagePackage } from '../../../../shared/ecosystems/docker/image-package.ts';

const file = { path: 'Dockerfile', bytes: Buffer.alloc(0) };
const HEX = 'ab'.repeat(32);

describe('imagePackage', () => {
  it.each([
    ['nginx', 'nginx', 'pkg:docker/nginx@latest'],
    ['nginx:1.27.4', 'nginx', 'pkg:docker/nginx@1.27.4'],
    ['docker.io/library/nginx:1', 'nginx', 'pkg:docker/nginx@1'],
    ['bitnami/redis:7', 'bitnami/redis', 'pkg:docker/bitnami/redis@7'],
    ['ghcr.io/o/r/s:1', 'ghcr.io/o/r/s', 'pkg:docker/o/r/s@1?repository_url=ghcr.io'],
    [
      `localhost:5000/a@sha256:${HEX}`,
      'localhost:5000/a',
      `pkg:docker/a@sha256:${HEX}?repository_url=localhost:5000`,
    ],
    [`a:1@sha256:${HEX}`, 'a', `pkg:docker/a@sha256:${HEX}?tag=1`],
  ])('for the image reference %s, returns the name %s and the purl %s', (text, name, purl) => {
    const found = imagePackage(file, text, {});
    expect([found.name, found.purl]).toEqual([name, purl]);
  });

  it('uses the digest in the reference as a hash', () => {
    expect(imagePackage(file, `a@sha256:${HEX}`, {}).hashes).toEqual([
      { algorithm: 'sha256', value: HEX },
    ]);
  });

  it('reports an invalid image reference with its line', () => {
    expect(() => imagePackage(file, 'Not An Image', { line: 7 })).toThrow(
      expect.objectContaining({ code: 'malformed', place: { path: 'Dockerfile', line: 7 } }),
    );
  });
});
