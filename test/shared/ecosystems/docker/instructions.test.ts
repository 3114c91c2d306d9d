import { describe, expect, it } from '@jest/globals';
import { readInstructions, syntaxOf } from '../../../../shared/ecosystems/docker/instructions.ts';

describe('readInstructions', () => {
  it('joins continuation lines and drops the comments between them', () => {
    const text = 'FROM a \\\n# why\n\n  AS b\nrun x\n';
    expect([...readInstructions(text)]).toEqual([
      { name: 'FROM', rest: 'a  AS b', line: 1 },
      { name: 'RUN', rest: 'x', line: 5 },
    ]);
  });

  it('uses the escape character that a parser directive sets', () => {
    const text = '# escape=`\nRUN dir c:\\\nFROM a `\n  AS b\n';
    expect([...readInstructions(text)].map(({ name }) => name)).toEqual(['RUN', 'FROM']);
  });

  it('skips the content of here-documents', () => {
    const text = 'RUN <<EOF cat <<-"END"\nFROM x\nEOF\nFROM y\nEND\nFROM z\n';
    expect([...readInstructions(text)].map(({ line }) => line)).toEqual([1, 6]);
  });

  it('keeps an unfinished instruction at the end of the file', () => {
    expect([...readInstructions('FROM a \\')]).toEqual([{ name: 'FROM', rest: 'a', line: 1 }]);
  });
});

describe('syntaxOf', () => {
  it.each([
    ['# syntax=docker/dockerfile:1\nFROM a', 'docker/dockerfile:1'],
    ['# check=skip=all\n#syntax = x\n', 'x'],
    ['FROM a\n# syntax=x\n', undefined],
  ])('finds in %j the frontend %s', (text, want) => {
    expect(syntaxOf(text)).toBe(want);
  });
});
