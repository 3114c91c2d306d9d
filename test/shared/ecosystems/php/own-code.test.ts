import { describe, expect, it } from '@jest/globals';
import { isOwnCode } from '../../../../shared/ecosystems/php/own-code.ts';

function isOwn(entry: object, files: Readonly<Record<string, string>>): boolean {
  return isOwnCode({ name: 'a/b', ...entry }, 'app/composer.json', {
    sourceKind: 'directory',
    file: (path) => {
      const text = files[path];
      return text === undefined ? undefined : { path, bytes: Buffer.from(text) };
    },
    named: () => [],
    os: undefined,
  });
}

const MANIFEST = '{"name":"A/B"}';

describe('isOwnCode', () => {
  it.each([
    [{ dist: { type: 'path', url: '../b' } }, { 'b/composer.json': MANIFEST }],
    [{ dist: { type: 'path', url: './b/' }, source: null }, { 'app/b/composer.json': MANIFEST }],
  ])('returns true for the entry %j', (entry, files) => {
    expect(isOwn(entry, files)).toBe(true);
  });

  it.each([
    [{ dist: { type: 'zip', url: '../b' } }, { 'b/composer.json': MANIFEST }],
    [{ dist: { type: 'path', url: '../b' }, source: {} }, { 'b/composer.json': MANIFEST }],
    [{ dist: { type: 'path', url: '../b' } }, { 'b/composer.json': '{"name":"a/c"}' }],
    [{ dist: { type: 'path', url: '../b' } }, { 'b/composer.json': '[' }],
    [{ dist: { type: 'path', url: '../../b' } }, { 'b/composer.json': MANIFEST }],
    [{ dist: { type: 'path', url: '/b' } }, { 'b/composer.json': MANIFEST }],
    [{ dist: { type: 'path' } }, { 'app/composer.json': MANIFEST }],
    [{}, {}],
  ])('returns false for the entry %j', (entry, files) => {
    expect(isOwn(entry, files)).toBe(false);
  });
});
