import { describe, expect, it } from '@jest/globals';
import type { Passage } from '../../../scripts/language/passages.ts';
import { languageProblems } from '../../../scripts/language/rules.ts';

const problemsOf = (text: string, kind: Passage['kind'] = 'comment') =>
  languageProblems([{ kind, path: 'a.ts', line: 7, text }]);

describe('the plain English rules', () => {
  it.each<[string, Passage['kind'], string]>([
    ['What a package is called.', 'comment', 'headless-opener'],
    ['Of an image, all platforms.', 'help', 'headless-opener'],
    ['Mend the file.', 'message', 'banned-word'],
    ['The version, where there is none.', 'prose', 'banned-word'],
    ['The licence of a package.', 'test', 'british-spelling'],
    ['1 packages were skipped', 'message', 'plural-after-one'],
    ['The file is empty. Fix: Write it again.', 'message', 'fix-case'],
    [`${'word '.repeat(31)}.`, 'help', 'long-sentence'],
  ])('reject %j as a %s', (text, kind, rule) => {
    expect(problemsOf(text, kind)).toEqual([
      expect.stringMatching(new RegExp(`^a\\.ts:7: .*\\(${rule}\\)$`)),
    ]);
  });

  it.each<[string, Passage['kind']]>([
    ['Returns the license of a package.', 'comment'],
    ['what npm installs is compared', 'test'],
    ['11 packages, 1 package and 1.1 packages', 'message'],
    ['The file is empty. Fix: write it again', 'message'],
    ['Fix: Write the file again.', 'message'],
    [`${'word '.repeat(20)}. ${'word '.repeat(20)}.`, 'help'],
    ['Colors, behavior and licenses of an organization', 'prose'],
  ])('accept %j as a %s', (text, kind) => {
    expect(problemsOf(text, kind)).toEqual([]);
  });
});
