import { describe, expect, it } from '@jest/globals';
import { type ImageSource, parseImageSource } from '../../../shared/oci/image-source.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;

describe('an image source', () => {
  it.each<[string, Partial<ImageSource>]>([
    ['oci:build/image', { kind: 'oci', path: 'build/image' }],
    ['oci:build/image:1.2', { kind: 'oci', path: 'build/image', tag: '1.2' }],
    [`oci:build/image@${DIGEST}`, { kind: 'oci', path: 'build/image', tag: DIGEST }],
    ['oci:C:\\image:1', { kind: 'oci', path: 'C:\\image', tag: '1' }],
    ['oci-archive:a.tar:x', { kind: 'oci-archive', path: 'a.tar', tag: 'x' }],
    ['docker-archive:a.tar', { kind: 'docker-archive', path: 'a.tar' }],
    ['docker-archive:a.tar:n:1', { kind: 'docker-archive', path: 'a.tar', name: 'n:1' }],
    ['docker:alpine:3.19', { kind: 'docker', name: 'alpine:3.19' }],
    ['docker:0123456789ab', { kind: 'docker', name: '0123456789ab' }],
  ])('is parsed: %s', (text, want) => {
    expect(parseImageSource(text)).toMatchObject(want);
  });

  it('is a registry reference if it has no known prefix, even if it contains a port', () => {
    expect(parseImageSource('localhost:5000/a')).toMatchObject({
      kind: 'registry',
      reference: { registry: 'localhost:5000', repository: 'a' },
    });
  });

  it.each(['oci:', 'docker-archive::x', 'docker:--help', 'docker://alpine', 'docker:'])(
    'is rejected: %s',
    (text) => {
      expect(() => parseImageSource(text)).toThrow(
        expect.objectContaining({ code: 'input-invalid' }),
      );
    },
  );
});
