import { describe, expect, it } from '@jest/globals';
import { annotationOf, MAX_MESSAGE_LENGTH } from './annotation.ts';

const place = (properties: Record<string, string>) => {
  const { level: _level, message: _message, ...rest } = annotationOf('error', '', properties, '/w');
  return rest;
};

describe('runner annotations', () => {
  it.each<[string, Record<string, string>, object]>([
    [
      'keep a range on one line',
      at('3', '3', '1', '9'),
      { line: 3, endLine: 3, col: 1, endColumn: 9 },
    ],
    ['drop the columns of a multi-line range', at('3', '4', '1', '9'), { line: 3, endLine: 4 }],
    ['use the end if there is no start', { endline: '4' }, { line: 4, endLine: 4 }],
    ['drop columns without a line', { col: '4', endcolumn: '5' }, {}],
    ['drop lines in the wrong order', at('5', '3'), {}],
    ['drop columns in the wrong order', at('5', '5', '9', '3'), { line: 5, endLine: 5 }],
    ['drop values that are not numbers', { line: 'x', col: '1' }, {}],
    ['have a path relative to the workspace', { file: '/w/a/b.json' }, { file: 'a/b.json' }],
    ['keep a path outside the workspace', { file: '/etc/passwd' }, { file: '/etc/passwd' }],
    ['keep a relative path', { file: 'a/b', title: 't' }, { file: 'a/b', title: 't' }],
  ])('%s', (_name, properties, want) => {
    expect(place(properties)).toEqual(want);
  });

  it('have their message shortened if it is longer than the limit', () => {
    const { message } = annotationOf('error', 'x'.repeat(5000), {}, '/w');
    expect(message).toHaveLength(MAX_MESSAGE_LENGTH);
  });
});

function at(line: string, endline: string, col?: string, endcolumn?: string) {
  return { line, endline, ...(col && endcolumn ? { col, endcolumn } : {}) };
}
