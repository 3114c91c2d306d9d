import { describe, expect, it } from '@jest/globals';
import { parseEach, parseGraph } from '../../../shared/ecosystems/parse-each.ts';
import { DataError } from '../../../shared/errors/errors.ts';
import { aPackage } from '../../support/inventory.ts';

const broken = new DataError('malformed', 'no', { path: 'f', line: 2 });

describe('parseEach', () => {
  it('skips an unreadable item, and reports a problem with its location', () => {
    const parsed = parseEach([1, 2, 3], (item) => {
      if (item === 2) throw broken;
      return aPackage({ name: String(item) });
    });
    expect(parsed.packages.map(({ name }) => name)).toEqual(['1', '3']);
    expect(parsed.problems).toEqual([{ code: 'malformed', message: 'no', path: 'f', line: 2 }]);
  });

  it('stops after 1,000 unreadable items and reports that it stopped', () => {
    const { problems } = parseEach(new Array(100_000).fill(0), () => {
      throw broken;
    });
    expect(problems).toHaveLength(1001);
    expect(problems.at(-1)).toMatchObject({ code: 'limit-exceeded', path: 'f' });
  });

  it('rethrows an error that is a bug in Assay', () => {
    expect(() =>
      parseEach([1], () => {
        throw new TypeError('ours');
      }),
    ).toThrow(TypeError);
  });
});

describe('parseGraph', () => {
  it('returns dependency edges only between readable items', () => {
    const parsed = parseGraph(['a', 'b', 'bad'], (key) => {
      if (key === 'bad') throw broken;
      return { key, found: aPackage({ purl: `pkg:npm/${key}` }), needs: ['b', 'bad'] };
    });
    expect(parsed.packages.map(({ dependsOn }) => dependsOn)).toEqual([
      ['pkg:npm/b'],
      // A package never depends on itself.
      [],
    ]);
    expect(parsed.problems).toHaveLength(1);
  });
});
