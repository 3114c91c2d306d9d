import { describe, expect, it } from '@jest/globals';
import { readPnpmKey, withoutPeers } from '../../../../shared/ecosystems/npm/pnpm-key.ts';

describe('readPnpmKey', () => {
  it.each([
    ['5', '/a/1.0.0', 'a', '1.0.0'],
    ['5', '/@s/a/1.0.0', '@s/a', '1.0.0'],
    ['5', '/a/1.0.0_b@2.0.0', 'a', '1.0.0'],
    ['5', '/a_b/1.0.0_@types+c__d@7', 'a_b', '1.0.0'],
    ['5', 'registry.example/@s/a/1.0.0', '@s/a', '1.0.0'],
    ['6', '/a@1.0.0(b@2.0.0)', 'a', '1.0.0'],
    ['6', '/@s/a@1.0.0', '@s/a', '1.0.0'],
    ['9', '@s/a@1.0.0(b@2.0.0)(c@3)', '@s/a', '1.0.0'],
    ['9', '@s/1a_b@1.0.0', '@s/1a_b', '1.0.0'],
    ['9', 'a@1.0.0-rc.1', 'a', '1.0.0-rc.1'],
    ['9', 'a@https://example.com/a.tgz', 'a', ''],
    ['9', 'a@^1.0.0', 'a', ''],
  ] as const)(
    'for lockfile version %s, parses the key %s as the package %s in version %s',
    (form, key, name, version) => {
      expect(readPnpmKey(key, form)).toEqual({ name, version });
    },
  );

  it.each([
    ['5', 'github.com/a/b'],
    ['5', '/a/b'],
    ['5', '/a@1.0.0'],
    ['6', '/a/1.0.0'],
    ['9', 'a/1.0.0'],
    ['9', '%6d@1.0.0'],
    ['9', ''],
    ['9', '/'],
    ['9', 'x'],
  ] as const)('returns undefined for lockfile version %s and the key %j', (form, key) => {
    expect(readPnpmKey(key, form)).toBeUndefined();
  });
});

describe('withoutPeers', () => {
  it('removes the peers and keeps the name and version', () => {
    expect(withoutPeers('a@1.0.0(b@2.0.0)', '9')).toBe('a@1.0.0');
    expect(withoutPeers('/a_b/1.0.0_c@2.0.0', '5')).toBe('/a_b/1.0.0');
  });
});
