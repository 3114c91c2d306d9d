import { describe, expect, it } from '@jest/globals';
import { expandMatrix } from './matrix.ts';

describe('a matrix', () => {
  it.each<[string, unknown, object[]]>([
    ['nothing', undefined, [{}]],
    [
      'a product',
      { a: [1, 2], b: ['x'] },
      [
        { a: 1, b: 'x' },
        { a: 2, b: 'x' },
      ],
    ],
    ['without what is excluded', { a: [1, 2], exclude: [{ a: 1 }] }, [{ a: 2 }]],
    [
      'with more on a combination',
      { a: [1, 2], include: [{ a: 2, c: 3 }] },
      [{ a: 1 }, { a: 2, c: 3 }],
    ],
    [
      'with more on all',
      { a: [1, 2], include: [{ c: 3 }] },
      [
        { a: 1, c: 3 },
        { a: 2, c: 3 },
      ],
    ],
    ['with one more', { a: [1], include: [{ a: 9 }] }, [{ a: 1 }, { a: 9 }]],
    ['of includes alone', { include: [{ a: 1 }, { b: 2 }] }, [{ a: 1 }, { b: 2 }]],
  ])('gives %s', (_name, matrix, want) => {
    expect(expandMatrix(matrix)).toEqual(want);
  });
});
