import { describe, expect, it } from '@jest/globals';
import {
  blocksNamed,
  literalsOf,
  statementsOf,
  withoutComments,
} from '../../../../shared/ecosystems/java/gradle-text.ts';

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

  it('has blocks, whose braces in quotes close none', () => {
    expect(blocksNamed('x { a { "}" } } a {b} a {open', 'a')).toEqual([' "}" ', 'b', 'open']);
  });

  it('has statements over several lines', () => {
    expect(statementsOf('a "b",\n  "c"\nd(\n"e")\n}\nf; g')).toEqual([
      'a "b", "c"',
      'd( "e")',
      '',
      'f',
      'g',
    ]);
  });

  it('has names with one value', () => {
    const text = `def a = "1"\next.b = '2'\nc = "3"\nc = "4"\nd = e\nf = "$a"\nif (g == "5") {}`;
    expect([...literalsOf(text)]).toEqual([
      ['a', '1'],
      ['b', '2'],
    ]);
  });
});
