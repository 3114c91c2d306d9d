import { expect, it } from '@jest/globals';
import { shellTokens } from '../../../shared/docker/shell-tokens.ts';

it.each([
  ['a && b||c;d|e&', ['a', '&&', 'b', '||', 'c', ';', 'd', '|', 'e', '&']],
  ['a "b c" \'d e\' f\\ g', ['a', 'b c', 'd e', 'f g']],
  ['a # comment\nb', ['a', '\n', 'b']],
  ['a#b', ['a#b']],
  ['a 2>/dev/null >>x <y', ['a', '2', '>', '/dev/null', '>>', 'x', '<', 'y']],
  ['(a) <(b)', ['(', 'a', ')', '<(b)']],
  ['cat <<E\nx | y\nE\nb', ['cat', '<<', 'E', '\n', 'b']],
  ['a \\\n b', ['a', 'b']],
])('shellTokens splits %j into %j', (text, expected) => {
  expect(shellTokens(text).map((token) => token.text)).toEqual(expected);
});

it('shellTokens finds the commands inside a word', () => {
  const text = 'a "x$(b c)`d`"$((1+2))${E}';
  const words = shellTokens(text);
  expect(
    words
      .flatMap((token) => (token.kind === 'word' ? token.inner : []))
      .map(({ start, end }) => text.slice(start, end)),
  ).toEqual(['b c', 'd']);
});
