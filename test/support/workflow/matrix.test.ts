import { describe, expect, it } from '@jest/globals';
import { expandMatrix } from './matrix.ts';

describe('a workflow matrix', () => {
  it.each<[string, unknown, object[]]>([
    ['nothing for an empty matrix', undefined, [{}]],
    [
      'the product of its lists',
      { a: [1, 2], b: ['x'] },
      [
        { a: 1, b: 'x' },
        { a: 2, b: 'x' },
      ],
    ],
    ['combinations without the excluded ones', { a: [1, 2], exclude: [{ a: 1 }] }, [{ a: 2 }]],
    [
      'a value added to one combination',
      { a: [1, 2], include: [{ a: 2, c: 3 }] },
      [{ a: 1 }, { a: 2, c: 3 }],
    ],
    [
      'a value added to all combinations',
      { a: [1, 2], include: [{ c: 3 }] },
      [
        { a: 1, c: 3 },
        { a: 2, c: 3 },
      ],
    ],
    ['an additional combination', { a: [1], include: [{ a: 9 }] }, [{ a: 1 }, { a: 9 }]],
    ['only the included combinations', { include: [{ a: 1 }, { b: 2 }] }, [{ a: 1 }, { b: 2 }]],
  ])('expands to %s', (_name, matrix, want) => {
    expect(expandMatrix(matrix)).toEqual(want);
  });
});
