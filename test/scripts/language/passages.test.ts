import { describe, expect, it } from '@jest/globals';
import { passagesOfMarkdown, passagesOfSource } from '../../../scripts/language/passages.ts';

const textsOf = (source: string, path = 'shared/a.ts') =>
  passagesOfSource(path, source).map(({ kind, line, text }) => `${kind} ${line} ${text}`);

describe('the extraction of English text from a source file', () => {
  it('joins the lines of a comment', () => {
    expect(textsOf('/**\n * Returns the name\n * of a package.\n */\nconst a = 1;')).toEqual([
      'comment 1 Returns the name of a package.',
    ]);
    expect(textsOf('  // Waits for the\n  // registry.\n  go();')).toEqual([
      'comment 1 Waits for the registry.',
    ]);
  });

  it('separates consecutive comments', () => {
    expect(textsOf('/** One. */\n/** Two. */')).toEqual(['comment 1 One.', 'comment 2 Two.']);
  });

  it('includes strings and omits code identifiers', () => {
    const source =
      "const a = 'the lockfile is empty';\nconst b = 'package-lock.json';\nimport c from 'a b c';";
    expect(textsOf(source)).toEqual(['message 1 the lockfile is empty']);
  });

  it('replaces code spans, and placeholders in templates', () => {
    expect(textsOf('f(`the file ${path} is no lockfile`);')).toEqual([
      'message 1 the file … is no lockfile',
    ]);
    expect(textsOf('/** Reads `what` is there. */')).toEqual(['comment 1 Reads `…` is there.']);
  });

  it('distinguishes help text and test names from messages', () => {
    expect(textsOf("a: { help: 'Path of the file to read.' }")).toEqual([
      'help 1 Path of the file to read.',
    ]);
    expect(textsOf("it('reads a whole file', f);", 'test/a.test.ts')).toEqual([
      'test 1 reads a whole file',
    ]);
  });
});

it('passagesOfMarkdown omits code blocks and replaces code spans', () => {
  const page = '# Title\n\n```\nnot English\n```\nRun `npm test`.';
  expect(passagesOfMarkdown('a.md', page).map(({ line, text }) => [line, text])).toEqual([
    [1, '# Title'],
    [6, 'Run `…`.'],
  ]);
});
