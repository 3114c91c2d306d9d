import { describe, expect, it } from '@jest/globals';
import { readRelease } from '../../../../shared/fix/registry/npm-release.ts';
import { npmMetadata } from '../../../support/npm-metadata.ts';
import { aRelease, REGISTRY } from '../edit/a-release.ts';

const WANTED = { name: 'a', version: '1.0.0' };
const GOOD = npmMetadata(REGISTRY, [WANTED]);

function withDist(changes: object) {
  const { dist, ...rest } =
    (GOOD['versions'] as Record<string, Record<string, object>>)['1.0.0'] ?? {};
  return { versions: { '1.0.0': { ...rest, dist: { ...dist, ...changes } } } };
}

describe('the npm metadata for a version', () => {
  it.each<[string, object, string]>([
    ['lacks the version', { versions: {} }, 'does not contain this version'],
    [
      'has the version only by inheritance',
      { versions: Object.create({ '1.0.0': {} }) },
      'does not contain',
    ],
    ['has no digest', withDist({ integrity: undefined }), 'no SHA-512 digest'],
    [
      'has only a weak digest',
      withDist({ integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }),
      'no SHA-512',
    ],
    ['has a shortened digest', withDist({ integrity: 'sha512-AAAA==' }), 'no SHA-512'],
    [
      'has several digests',
      withDist({ integrity: `sha512-${'A'.repeat(86)}== sha512-x` }),
      'no SHA-512',
    ],
    [
      'has the archive on another host',
      withDist({ tarball: 'https://evil.example/a/-/a-1.0.0.tgz' }),
      'not on the registry’s host',
    ],
    [
      'has an archive without https',
      withDist({ tarball: 'http://registry.npmjs.org/a/-/a-1.0.0.tgz' }),
      'not on the registry’s host',
    ],
    [
      'has the archive of a different version',
      withDist({ tarball: `${REGISTRY}/a/-/a-0.9.0.tgz` }),
      'different package',
    ],
    [
      'has the archive of a different package',
      withDist({ tarball: `${REGISTRY}/b/-/b-1.0.0.tgz` }),
      'different package',
    ],
    [
      'states a different package',
      { versions: { '1.0.0': { name: 'b', version: '1.0.0' } } },
      'a different package',
    ],
  ])('is rejected if it %s', (_name, metadata, message) => {
    expect(() => readRelease({ ...metadata }, WANTED, REGISTRY)).toThrow(message);
  });

  it('is returned in the form of a lockfile entry', () => {
    const { fields, optionalPeers } = aRelease({
      ...WANTED,
      license: { type: 'MIT' },
      funding: ['https://a.example', { url: 'https://b.example' }],
      bin: { x: './bin/x.js', y: 3 },
      engines: {},
      deprecated: '',
      os: [],
      peerDependencies: { p: '1', q: '1' },
      peerDependenciesMeta: { p: { optional: true } },
    });
    expect(fields).toEqual({
      license: 'MIT',
      funding: [{ url: 'https://a.example' }, { url: 'https://b.example' }],
      bin: { x: 'bin/x.js', y: 3 },
      peerDependenciesMeta: { p: { optional: true } },
    });
    expect([...optionalPeers]).toEqual(['p']);
  });
});
