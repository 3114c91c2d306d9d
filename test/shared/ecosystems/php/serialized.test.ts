import { describe, expect, it } from '@jest/globals';
import { readSerialized } from '../../../../shared/ecosystems/php/serialized.ts';

function read(text: string) {
  return readSerialized(Buffer.from(text));
}

describe('readSerialized', () => {
  it('parses every kind of value, and counts lengths in bytes', () => {
    const text = 'a:5:{s:1:"a";s:2:"é";i:0;i:-7;s:1:"b";b:1;s:1:"c";d:1.5;s:1:"d";a:1:{i:0;N;}}';
    expect(read(text)).toEqual(
      new Map<string, unknown>([
        ['a', 'é'],
        ['0', -7],
        ['b', true],
        ['c', 1.5],
        ['d', new Map([['0', undefined]])],
      ]),
    );
  });

  it.each(['', 'x', 's:9:"a";', 's:-1:"";', 'a:1:{', 'a:1:{s:1:"a";', 'i:1', 'O:1:"A":0:{}'])(
    'returns undefined for the invalid text %j',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  it('returns undefined if arrays are nested too deeply', () => {
    expect(read('a:1:{i:0;'.repeat(100_000))).toBeUndefined();
  });
});
