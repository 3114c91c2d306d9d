import { describe, expect, it } from '@jest/globals';
import { readDockerfile } from '../../../shared/docker/read-dockerfile.ts';

const names = (text: string) => readDockerfile(text).instructions.map(({ name }) => name);

describe('readDockerfile', () => {
  it('joins continuation lines and drops the comments and empty lines between them', () => {
    const text = 'FROM a \\\n# why\n\n  AS b\nrun x\n';
    const { instructions, comments } = readDockerfile(text);
    expect(instructions.map(({ name, rest, line }) => [name, rest.text, line])).toEqual([
      ['FROM', 'a   AS b', 1],
      ['RUN', 'x', 5],
    ]);
    expect(comments.map(({ text: comment, line }) => [comment, line])).toEqual([['# why', 2]]);
    expect(instructions[0]?.emptyLines).toHaveLength(1);
  });

  it('returns the location of each word in the file', () => {
    const text = 'FROM alpine \\\n  AS base\n';
    const words = readDockerfile(text).instructions[0]?.words ?? [];
    expect(words.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'alpine',
      'AS',
      'base',
    ]);
  });

  it('uses the escape character that a parser directive sets', () => {
    expect(names('# escape=`\nRUN dir c:\\\nFROM a `\n  AS b\n')).toEqual(['RUN', 'FROM']);
  });

  it('does not treat two escape characters as a continuation', () => {
    expect(names('RUN echo a\\\\\nCMD b\n')).toEqual(['RUN', 'CMD']);
  });

  it('reads the content of here-documents', () => {
    const text = 'RUN <<EOF cat <<-"END"\nFROM x\nEOF\n\tFROM y\n\tEND\nFROM z\n';
    const { instructions, openLine } = readDockerfile(text);
    expect(instructions.map(({ line }) => line)).toEqual([1, 6]);
    expect(instructions[0]?.heredocs.map((document) => document.text)).toEqual([
      'FROM x\n',
      '\tFROM y\n',
    ]);
    expect(openLine).toBeUndefined();
  });

  it('returns the line of an unterminated here-document', () => {
    expect(readDockerfile('FROM a\nRUN <<EOF\nmake\n').openLine).toBe(2);
  });

  it('keeps an unfinished instruction at the end of the file', () => {
    expect(names('FROM a \\')).toEqual(['FROM']);
  });

  it('reads a file with Windows line endings', () => {
    const [from] = readDockerfile('FROM a \\\r\n  AS b\r\nCMD c\r\n').instructions;
    expect(from?.words.map(({ text }) => text)).toEqual(['a', 'AS', 'b']);
  });
});
