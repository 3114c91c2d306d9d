import { expect, it } from '@jest/globals';
import { statementsOf } from '../../../../shared/ecosystems/java/script-statements.ts';
import { readTokens } from '../../../../shared/ecosystems/java/script-tokens.ts';

const statementsIn = (text: string) =>
  statementsOf(readTokens(text, 'groovy').tokens).map(({ tokens, blocks }) => [
    blocks.join(' '),
    tokens.map(({ value }) => value).join(' '),
  ]);

it('statementsOf returns statements with the names of their enclosing blocks', () => {
  const text = 'a { b "}"\nc("x",\n"y") { d }; e }\nf.create("g") { h }\n"i" { j }\nk }\nl';
  expect(statementsIn(text)).toEqual([
    ['', 'a'],
    ['a', 'b }'],
    ['a', 'c ( x , y )'],
    ['a c', 'd'],
    ['a', 'e'],
    ['', 'f . create ( g )'],
    ['create', 'h'],
    ['', 'i'],
    ['i', 'j'],
    ['', 'k'],
    ['', 'l'],
  ]);
});

it('statementsOf continues a statement after a comma, after an operator, or if the next line starts with a dot or operator', () => {
  expect(statementsIn('a "b",\n\n "c"\nd\n  .e\nf = \n"g" +\n"h"\n+ "i"')).toEqual([
    ['', 'a b , c'],
    ['', 'd . e'],
    ['', 'f = g + h + i'],
  ]);
});

it('statementsOf returns the names of at most a hundred enclosing blocks', () => {
  const deep = `${'a {'.repeat(200)} b ${'}'.repeat(200)} c`;
  expect(statementsIn(deep).at(-2)?.[0]?.split(' ')).toHaveLength(100);
  expect(statementsIn(deep).at(-1)).toEqual(['', 'c']);
});
