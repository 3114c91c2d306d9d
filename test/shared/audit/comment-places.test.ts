import { describe, expect, it } from '@jest/globals';
import { type CommentPlace, commentPlaces } from '../../../shared/audit/comment-places.ts';
import { cpuMs } from '../../support/cpu-time.ts';

const linesIn = (place: CommentPlace, text: string, path = 'Dockerfile') => {
  const isIn = commentPlaces({ path, text });
  const lines = text.split('\n');
  let start = 0;
  return lines.flatMap((line, at) => {
    const column = line.indexOf('#');
    const offset = start + column;
    start += line.length + 1;
    return column !== -1 && isIn(place, at + 1, offset) ? [at + 1] : [];
  });
};

describe('commentPlaces', () => {
  it('finds the comments in the header of a file', () => {
    expect(linesIn('header', '# a\n\n# b\nFROM a\n# c')).toEqual([1, 3]);
  });

  it('finds the directives of a Dockerfile', () => {
    const text = '# syntax=a\n# check=skip=b\n# note\n# check=skip=c\nFROM a';
    expect(linesIn('directive', text)).toEqual([1, 2]);
    expect(linesIn('directive', '# note\n# check=skip=c\nFROM a')).toEqual([]);
  });

  it('finds the comments between the instructions of a Dockerfile', () => {
    const text = '# a\nFROM a\nRUN x \\\n# b\n y\nRUN <<E\n# c\nE\n# d\nUSER a # e';
    expect(linesIn('instruction', text)).toEqual([1, 9]);
    expect(linesIn('instruction', 'a: b # c', 'a.yaml')).toEqual([1]);
  });

  it('finds comments outside values in a YAML file', () => {
    const text = 'a: b # 1\nc: "d # 2"\ne: | # 3\n  f # 4\n# 5\ng: [h # 6\n  , i]';
    expect(linesIn('value', text, 'a.yaml')).toEqual([1, 3, 5, 6]);
    expect(linesIn('value', 'a: "# b"', 'a.txt')).toEqual([1]);
  });

  it('runs in linear time for many comments and values', () => {
    const text = '- a: [x, y] # b\n'.repeat(10_000);
    const found: number[] = [];
    expect(cpuMs(() => found.push(...linesIn('value', text, 'a.yaml')))).toBeLessThan(3_000);
    expect(found).toHaveLength(10_000);
  });
});
