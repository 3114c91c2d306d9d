import { describe, expect, it } from '@jest/globals';
import { literalsOf, withoutComments } from '../../../../shared/ecosystems/java/gradle-text.ts';

describe('the text of a script', () => {
  it.each([
    ['a // b\nc', 'a  \nc'],
    ['a /* b\n */ c', 'a   c'],
    ['"http://x" \'//\'', '"http://x" \'//\''],
    ['a / b', 'a / b'],
    ['a /* open', 'a  '],
  ])('%j without comments is %j', (text, wanted) => {
    expect(withoutComments(text)).toBe(wanted);
  });

  it('has names with one value', () => {
    const text = `def a = "1"\next.b = '2'\nc = "3"\nc = "4"\nd = e\nf = "$a"\nif (g == "5") {}`;
    expect([...literalsOf(text)]).toEqual([
      ['a', '1'],
      ['b', '2'],
    ]);
  });
});
