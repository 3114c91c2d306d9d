import { describe, expect, it } from '@jest/globals';
import {
  type ImageReference,
  manifestReference,
  parseImageReference,
  repositoryName,
} from '../../../shared/oci/reference.ts';

function inFull(reference: ImageReference): string {
  const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
  const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
  return `${repositoryName(reference)}${tag}${digest}`;
}

const DIGEST = `sha256:${'a'.repeat(64)}`;

describe('the parser of image references', () => {
  it.each<[string, string]>([
    ['alpine', 'index.docker.io/library/alpine:latest'],
    ['alpine:3.19', 'index.docker.io/library/alpine:3.19'],
    ['docker.io/alpine', 'index.docker.io/library/alpine:latest'],
    ['registry-1.docker.io/library/alpine', 'index.docker.io/library/alpine:latest'],
    ['owner/image', 'index.docker.io/owner/image:latest'],
    ['ghcr.io/o/r:1.2', 'ghcr.io/o/r:1.2'],
    ['GHCR.io/o/r', 'ghcr.io/o/r:latest'],
    ['localhost/a', 'localhost/a:latest'],
    ['localhost:5000/a/b/c', 'localhost:5000/a/b/c:latest'],
    ['127.0.0.1:5000/a', '127.0.0.1:5000/a:latest'],
    ['[::1]:5000/a', '[::1]:5000/a:latest'],
    [`ghcr.io/o/r@${DIGEST}`, `ghcr.io/o/r@${DIGEST}`],
    [`ghcr.io/o/r:1@${DIGEST}`, `ghcr.io/o/r:1@${DIGEST}`],
    ['ghcr.io/a__b/c--d/e.f', 'ghcr.io/a__b/c--d/e.f:latest'],
  ])('parses %s as %s', (text, want) => {
    expect(inFull(parseImageReference(text))).toBe(want);
  });

  it.each<[string, RegExp]>([
    ['ghcr.io/Owner/Image', /lowercase: owner\/image/],
    ['ghcr.io/Owner/My Image', /registry\/name:tag/],
    ['ghcr.io/a@', /output of the build step/],
    ['', /registry\/name:tag/],
    ['ghcr.io/', /registry\/name:tag/],
    ['ghcr.io/a//b', /registry\/name:tag/],
    ['ghcr.io/../etc', /registry\/name:tag/],
    ['ghcr.io/a:b c', /only letters, digits/],
    [`ghcr.io/a:${'t'.repeat(129)}`, /at most 128/],
    ['ghcr.io/a@sha256:abc', /64 lowercase hex digits/],
    [`ghcr.io/a@${DIGEST.toUpperCase()}`, /64 lowercase hex digits/],
    ['user@evil.example/a', /lowercase hex digits/],
    ['gh_cr.io/a', /registry\/name:tag|host name/],
    [`ghcr.io/${'a/'.repeat(200)}a`, /at most 255 characters/],
  ])('rejects %j and suggests a fix', (text, cure) => {
    expect(() => parseImageReference(text)).toThrow(
      expect.objectContaining({ code: 'input-invalid', fix: expect.stringMatching(cure) }),
    );
  });

  it('prefers the digest to the tag', () => {
    expect(manifestReference(parseImageReference(`a:1@${DIGEST}`))).toBe(DIGEST);
    expect(manifestReference(parseImageReference('a:1'))).toBe('1');
    expect(repositoryName(parseImageReference('ghcr.io/a/b:1'))).toBe('ghcr.io/a/b');
  });
});
