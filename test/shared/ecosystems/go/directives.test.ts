import { describe, expect, it } from '@jest/globals';
import { readDirectives } from '../../../../shared/ecosystems/go/directives.ts';

describe('readDirectives', () => {
  it.each([
    [
      'module "a.example/b" // c',
      [{ line: 1, words: ['module', 'a.example/b'], isIndirect: false }],
    ],
    [
      'require (\n\ta v1 // indirect\n)\ngo 1.24\n',
      [
        { line: 2, words: ['require', 'a', 'v1'], isIndirect: true },
        { line: 4, words: ['go', '1.24'], isIndirect: false },
      ],
    ],
    ['use(\n`./a`\n)', [{ line: 2, words: ['use', './a'], isIndirect: false }]],
    ['// nothing\n\n', []],
  ])('reads %j', (text, directives) => {
    expect([...readDirectives(text)]).toEqual(directives);
  });
});
