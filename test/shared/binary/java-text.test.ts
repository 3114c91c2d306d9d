import { describe, expect, it } from '@jest/globals';
import { readManifest, readProperties } from '../../../shared/binary/java-text.ts';
import { cpuMs } from '../../support/cpu-time.ts';

describe('readManifest', () => {
  const wanted = new Set(['Implementation-Title', 'Bundle-Version']);

  it('joins continuation lines and stops after the main section', () => {
    const text =
      'Manifest-Version: 1.0\r\nImplementation-Title: a-lo\r\n ng-name\r\nX: y\r\n z\r\n\r\nBundle-Version: 2\r\n';
    expect(readManifest(text, wanted)).toEqual({ 'Implementation-Title': 'a-long-name' });
  });

  it('parses text that begins with an empty line and has no final line ending', () => {
    expect(readManifest('\nBundle-Version: 2', wanted)).toEqual({ 'Bundle-Version': '2' });
  });
});

it('readProperties accepts every notation that Java accepts', () => {
  const text =
    '#a=b\n!c=d\ngroupId = x.y\nversion:1\n=z\ra\\u002db 2.1\\\r\n   4.0\nq\\=r=s\\t\\\\\n e\nf=\\';
  expect([...readProperties(text)]).toEqual([
    ['groupId', 'x.y'],
    ['version', '1'],
    ['a-b', '2.14.0'],
    ['q=r', 's\t\\'],
    ['e', ''],
    ['f', ''],
  ]);
});

it('readProperties runs in linear time', () => {
  const took = cpuMs(() => {
    for (const unit of ['\\', 'a\\\n', '\\ ', ' ', '\\\n']) readProperties(unit.repeat(200_000));
  });
  expect(took).toBeLessThan(10_000);
});
