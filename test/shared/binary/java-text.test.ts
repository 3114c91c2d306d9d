import { describe, expect, it } from '@jest/globals';
import { readManifest, readProperties } from '../../../shared/binary/java-text.ts';

describe('readManifest', () => {
  const wanted = new Set(['Implementation-Title', 'Bundle-Version']);

  it('joins continuation lines and ends at the first section', () => {
    const text =
      'Manifest-Version: 1.0\r\nImplementation-Title: a-lo\r\n ng-name\r\nX: y\r\n z\r\n\r\nBundle-Version: 2\r\n';
    expect(readManifest(text, wanted)).toEqual({ 'Implementation-Title': 'a-long-name' });
  });

  it('parses text that begins with an empty line and has no line end after the last line', () => {
    expect(readManifest('\nBundle-Version: 2', wanted)).toEqual({ 'Bundle-Version': '2' });
  });
});

it('readProperties accepts both separators and skips comments', () => {
  expect([...readProperties('#a=b\n!c=d\ngroupId = x.y\nversion:1\n=z\n')]).toEqual([
    ['groupId', 'x.y'],
    ['version', '1'],
  ]);
});
