import { describe, expect, it } from '@jest/globals';
import { readRuleExamples } from './rule-examples.ts';

describe('readRuleExamples', () => {
  it('removes the markers from the text, and returns the marked ranges', () => {
    const [bad, good] = readRuleExamples(
      [
        '== bad: two files',
        '-- facts {"registries":["ghcr.io/acme/"]}',
        '-- Dockerfile',
        'USER «ro«ot»»',
        '-- a/b.yml',
        'k: «»',
        '== good: one file',
        '-- Dockerfile',
        'USER 1',
        '',
      ].join('\n'),
    );
    expect(bad).toMatchObject({
      isBad: true,
      name: 'two files',
      files: [
        { path: 'Dockerfile', text: 'USER root\n' },
        { path: 'a/b.yml', text: 'k: \n' },
      ],
      marks: [
        { path: 'Dockerfile', start: 7, end: 9 },
        { path: 'Dockerfile', start: 5, end: 9 },
        { path: 'a/b.yml', start: 3, end: 3 },
      ],
      facts: { registries: ['ghcr.io/acme/'], kubernetesVersion: '1.34' },
    });
    expect(bad?.facts.paths.has('a/b.yml')).toBe(true);
    expect(good).toMatchObject({ isBad: false, marks: [], facts: { registries: [] } });
  });

  it('reads the text of image parts, which does not end with a line break', () => {
    const [example] = readRuleExamples(
      '== bad: a\n-- config.User {}\n«root»\n-- a b {"mode":"4755"}\n«»',
    );
    expect(example?.files).toEqual([
      { path: 'config.User', text: 'root', image: {} },
      { path: 'a b', text: '', image: { mode: '4755' } },
    ]);
  });

  it.each([
    ['text before the first case', 'USER root', 'line 1 is outside a case'],
    ['text before the first file', '== bad: x\nUSER root', 'line 2 is outside a file'],
    ['a mark without an end', '== bad: x\n-- f\n«a', 'f: « without »'],
    ['a mark without a start', '== bad: x\n-- f\na»', 'f: » without «'],
  ])('rejects %s', (_name, text, message) => {
    expect(() => readRuleExamples(text)).toThrow(message);
  });
});
