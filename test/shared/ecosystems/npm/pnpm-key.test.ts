import { describe, expect, it } from '@jest/globals';
import { readPnpmKey, withoutPeers } from '../../../../shared/ecosystems/npm/pnpm-key.ts';

describe('readPnpmKey', () => {
  it.each([
    ['/a/1.0.0', 'a', '1.0.0'],
    ['/@s/a/1.0.0', '@s/a', '1.0.0'],
    ['/a/1.0.0_b@2.0.0', 'a', '1.0.0'],
    ['/a_b/1.0.0_@types+c__d@7', 'a_b', '1.0.0'],
    ['registry.example/@s/a/1.0.0', '@s/a', '1.0.0'],
    ['/a@1.0.0(b@2.0.0)', 'a', '1.0.0'],
    ['/@s/a@1.0.0', '@s/a', '1.0.0'],
    ['@s/a@1.0.0(b@2.0.0)(c@3)', '@s/a', '1.0.0'],
    ['a@1.0.0-rc.1', 'a', '1.0.0-rc.1'],
    ['a@https://example.com/a.tgz', 'a', ''],
  ])('of %s is %s %s', (key, name, version) => {
    expect(readPnpmKey(key)).toEqual({ name, version });
  });

  it.each(['github.com/a/b', '/a/b', '', '/', 'x'])('is undefined for %j', (key) => {
    expect(readPnpmKey(key)).toBeUndefined();
  });
});

describe('withoutPeers', () => {
  it('keeps what names the package', () => {
    expect(withoutPeers('a@1.0.0(b@2.0.0)')).toBe('a@1.0.0');
    expect(withoutPeers('/a_b/1.0.0_c@2.0.0')).toBe('/a_b/1.0.0');
  });
});
