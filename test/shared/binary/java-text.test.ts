import { describe, expect, it } from '@jest/globals';
import { readManifest, readProperties } from '../../../shared/binary/java-text.ts';

describe('readManifest', () => {
  const wanted = new Set(['Implementation-Title', 'Bundle-Version']);

  it('joins continued lines and ends at the first section', () => {
    const text =
      'Manifest-Version: 1.0\r\nImplementation-Title: a-lo\r\n ng-name\r\nX: y\r\n z\r\n\r\nBundle-Version: 2\r\n';
    expect(readManifest(text, wanted)).toEqual({ 'Implementation-Title': 'a-long-name' });
  });

  it('reads text that begins with an empty line and has no final line end', () => {
    expect(readManifest('\nBundle-Version: 2', wanted)).toEqual({ 'Bundle-Version': '2' });
  });
});

it('reads properties with either separator, and skips comments', () => {
  expect([...readProperties('#a=b\n!c=d\ngroupId = x.y\nversion:1\n=z\n')]).toEqual([
    ['groupId', 'x.y'],
    ['version', '1'],
  ]);
});
