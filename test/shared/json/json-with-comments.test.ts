import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strictJson } from '../../../shared/json/json-with-comments.ts';
import { cpuMs } from '../../support/cpu-time.ts';

describe('strictJson', () => {
  it.each([
    ['[1, 2, ]', [1, 2]],
    ['{"a": [1,\n],\n}', { a: [1] }],
    ['{"a": 1, // x, }\n}', { a: 1 }],
    ['[1, /* ] */ 2]', [1, 2]],
    ['{"a": ",}", "b": "\\",]",}', { a: ',}', b: '",]' }],
    ['{"a": "// no", }', { a: '// no' }],
    ['[1, "x", ]', [1, 'x']],
  ])('converts %j to strict JSON', (text, expected) => {
    expect(JSON.parse(strictJson(text))).toEqual(expected);
  });

  it('keeps every character in its position', () => {
    const text = '[1, // a\n 2,\n]';
    expect(strictJson(text)).toBe('[1,     \n 2 \n]');
  });

  it('leaves plain JSON unchanged', () => {
    fc.assert(fc.property(fc.json(), (json) => expect(strictJson(json)).toBe(json)));
  });

  it('takes linear time even for hostile input', () => {
    const parts = ['/*', '"\\', ',', '/* *', '"'];
    const took = cpuMs(() => {
      for (const part of parts) strictJson(part.repeat(100_000));
    });
    expect(took).toBeLessThan(2_000);
  });
});
