import { describe, expect, it } from '@jest/globals';
import {
  declaredMediaType,
  parseAnnotations,
  parseDescriptor,
  parseManifest,
} from '../../../shared/oci/manifest.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const descriptor = { mediaType: 'x/y', digest: DIGEST, size: 1 };
const bytes = (value: unknown) => Buffer.from(JSON.stringify(value));

describe('the manifest parser', () => {
  it('distinguishes manifests from indexes by their fields', () => {
    const manifest = { schemaVersion: 2, config: descriptor, layers: [descriptor] };
    expect(parseManifest(bytes(manifest), 'm')).toMatchObject({ kind: 'manifest' });
    expect(parseManifest(bytes({ manifests: [descriptor] }), 'm')).toMatchObject({
      kind: 'index',
      manifests: [{ digest: DIGEST }],
    });
  });

  it.each<[string, unknown, string]>([
    ['a document that is both an index and a manifest', { manifests: [], layers: [] }, 'malformed'],
    ['a document that is neither an index nor a manifest', { schemaVersion: 2 }, 'malformed'],
    ['a list', [], 'malformed'],
    ['a manifest with schema version 1', { schemaVersion: 1, fsLayers: [] }, 'unsupported-version'],
    [
      'a digest that is a path',
      { manifests: [{ ...descriptor, digest: 'sha256:../x' }] },
      'malformed',
    ],
    ['a negative size', { manifests: [{ ...descriptor, size: -1 }] }, 'malformed'],
    ['a fractional size', { manifests: [{ ...descriptor, size: 1.5 }] }, 'malformed'],
    ['an invalid subject', { manifests: [], subject: { digest: 1 } }, 'malformed'],
    ['a layers key in two spellings', { config: descriptor, layers: [], Layers: [] }, 'malformed'],
    ['a key that Go parses as layers', { config: descriptor, Layers: [] }, 'malformed'],
    [
      'a digest key in a different spelling',
      { manifests: [{ ...descriptor, Digest: DIGEST }] },
      'malformed',
    ],
    [
      'a platform key in a different spelling',
      { manifests: [{ ...descriptor, platform: { os: 'linux', OS: 'windows' } }] },
      'malformed',
    ],
    ['too many entries', { manifests: Array(10_001).fill(descriptor) }, 'limit-exceeded'],
  ])('rejects %s', (_, value, code) => {
    expect(() => parseManifest(bytes(value), 'm')).toThrow(expect.objectContaining({ code }));
  });

  it('rejects a duplicate key', () => {
    const text = '{"manifests": [], "manifests": []}';
    expect(() => parseManifest(Buffer.from(text), 'm')).toThrow(
      expect.objectContaining({ code: 'malformed', message: expect.stringContaining('twice') }),
    );
  });

  it('keeps unknown fields of a descriptor', () => {
    const parsed = parseDescriptor({ ...descriptor, data: 'e30=', urls: ['u'] }, '$', 'p');
    expect(parsed).toMatchObject({ data: 'e30=', urls: ['u'] });
  });

  it('returns annotations without a prototype, regardless of the keys', () => {
    const annotations = parseAnnotations(JSON.parse('{"__proto__":"x","n":1,"a":"b"}'), '$');
    expect(Object.entries(annotations)).toEqual([
      ['__proto__', 'x'],
      ['a', 'b'],
    ]);
    expect(Object.getPrototypeOf(annotations)).toBeNull();
  });

  it('returns the media type that a document declares', () => {
    expect(declaredMediaType(bytes({ mediaType: 'x/y' }), 'p')).toBe('x/y');
    expect(declaredMediaType(bytes({}), 'p')).toBeUndefined();
  });
});
