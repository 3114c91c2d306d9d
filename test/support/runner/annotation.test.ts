import { describe, expect, it } from '@jest/globals';
import { annotationOf, MAX_MESSAGE_LENGTH } from './annotation.ts';

const place = (properties: Record<string, string>) => {
  const { level: _level, message: _message, ...rest } = annotationOf('error', '', properties, '/w');
  return rest;
};

describe('annotations', () => {
  it.each<[string, Record<string, string>, object]>([
    [
      'keeps a range in one line',
      at('3', '3', '1', '9'),
      { line: 3, endLine: 3, col: 1, endColumn: 9 },
    ],
    ['drops columns of a range of lines', at('3', '4', '1', '9'), { line: 3, endLine: 4 }],
    ['takes the end for the start', { endline: '4' }, { line: 4, endLine: 4 }],
    ['drops columns without a line', { col: '4', endcolumn: '5' }, {}],
    ['drops lines in the wrong order', at('5', '3'), {}],
    ['drops columns in the wrong order', at('5', '5', '9', '3'), { line: 5, endLine: 5 }],
    ['drops what is no number', { line: 'x', col: '1' }, {}],
    ['makes a path relative', { file: '/w/a/b.json' }, { file: 'a/b.json' }],
    ['leaves a path outside', { file: '/etc/passwd' }, { file: '/etc/passwd' }],
    ['leaves a relative path', { file: 'a/b', title: 't' }, { file: 'a/b', title: 't' }],
  ])('%s', (_name, properties, want) => {
    expect(place(properties)).toEqual(want);
  });

  it('cuts a message', () => {
    const { message } = annotationOf('error', 'x'.repeat(5000), {}, '/w');
    expect(message).toHaveLength(MAX_MESSAGE_LENGTH);
  });
});

function at(line: string, endline: string, col?: string, endcolumn?: string) {
  return { line, endline, ...(col && endcolumn ? { col, endcolumn } : {}) };
}
