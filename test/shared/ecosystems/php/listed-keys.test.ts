import { expect, it } from '@jest/globals';
import { keyOfEntry, listedKeys } from '../../../../shared/ecosystems/php/listed-keys.ts';

const contextWith = (text: string) => ({
  sourceKind: 'directory' as const,
  os: undefined,
  named: () => [],
  file: (path: string) => ({ path, bytes: Buffer.from(text) }),
});

it('listedKeys returns keys that are independent of letter case', () => {
  const text = '{"packages":[{"name":"A/b","version":"1"},2],"other":{"x":{"name":"c/d"}}}';
  const keys = listedKeys('composer.lock', ['packages', 'other'], contextWith(text));
  expect([...keys]).toEqual(['a/b 1', 'c/d undefined']);
  expect(keys.has(keyOfEntry({ name: 'a/B', version: '1' }))).toBe(true);
});

it('listedKeys returns no keys for an unreadable file', () => {
  expect(listedKeys('composer.lock', ['packages'], contextWith('{')).size).toBe(0);
});
