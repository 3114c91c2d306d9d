import { describe, expect, it } from '@jest/globals';
import { compileKeywords } from '../../../shared/secrets/keyword-scanner.ts';

function occurrences(keywords: readonly string[], text: string): readonly string[] {
  const found: string[] = [];
  compileKeywords(keywords).scan(text, (keyword, end) => found.push(`${keywords[keyword]}@${end}`));
  return found;
}

describe('compileKeywords', () => {
  it.each<[readonly string[], string, readonly string[]]>([
    [['ghp_'], 'a ghp_1 GHP_2', ['ghp_@6', 'ghp_@12']],
    [['he', 'she', 'hers'], 'ushers', ['she@4', 'he@4', 'hers@6']],
    [['aab'], 'aaab', ['aab@4']],
    [['token'], 'tokentoken', ['token@5', 'token@10']],
    [['a-b'], 'A-B é a-b', ['a-b@3', 'a-b@9']],
    [['abc'], '', []],
  ])('for the keywords %j and the text %j, finds %j', (keywords, text, want) => {
    expect(occurrences(keywords, text)).toEqual(want);
  });

  it('finds the same occurrences as separate searches for the keywords', () => {
    const keywords = ['aba', 'bab', 'ab', 'cab', 'abca'];
    const text = Array.from({ length: 2000 }, (_, at) => 'abc'[((at * at + 3 * at) % 7) % 3]).join(
      '',
    );
    const want = keywords.flatMap((keyword) =>
      [...text].flatMap((_, at) =>
        text.startsWith(keyword, at) ? [`${keyword}@${at + keyword.length}`] : [],
      ),
    );
    expect([...occurrences(keywords, text)].sort()).toEqual(want.sort());
  });
});
