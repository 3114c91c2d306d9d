import { describe, expect, it } from '@jest/globals';
import { plainText } from '../../../shared/docker/joined-text.ts';
import { shellCommands } from '../../../shared/docker/shell-commands.ts';

const commands = (text: string) =>
  shellCommands(plainText(text, 0)).map(({ words }) => words.map((word) => word.text).join(' '));

describe('shellCommands', () => {
  it.each([
    ['a b && c; d | e', ['a b', 'c', 'd', 'e']],
    ['if [ -f x ]; then a; else b; fi', ['[ -f x ]', 'a', 'b', 'fi']],
    ['for x in 1 2; do a $x; done', ['for x in 1 2', 'a $x', 'done']],
    ['X=1 Y="a b" make', ['make']],
    ['a 2>&1 >x', ['a']],
    ['{ a; b; }', ['a', 'b', '}']],
    ['! a', ['a']],
    ["sh -c 'a | b'", ['sh -c a | b', 'a', 'b']],
    ['a "$(b)" `c`', ['a $(b) `c`', 'b', 'c']],
  ])('splits the script %j into the commands %j', (text, expected) => {
    expect(commands(text)).toEqual(expected);
  });

  it("returns each command's operator, pipeline and containing command", () => {
    const found = shellCommands(plainText('a | b && bash <(c | d)', 0));
    expect(
      found.map(({ name, joinedBy, pipeline, parent }) => [name, joinedBy, pipeline, parent?.name]),
    ).toEqual([
      ['a', '', 1, undefined],
      ['b', '|', 1, undefined],
      ['bash', '&&', 2, undefined],
      ['c', '', 3, 'bash'],
      ['d', '|', 3, 'bash'],
    ]);
  });

  it("returns each command's position", () => {
    const text = 'x && curl "$(a)" -k';
    const spans = shellCommands(plainText(text, 0)).map(({ span }) =>
      text.slice(span.start, span.end),
    );
    expect(spans).toEqual(['x', 'curl "$(a)" -k', 'a']);
  });

  it('stops at deeply nested substitutions', () => {
    expect(shellCommands(plainText('$(a '.repeat(2000), 0)).length).toBeLessThan(20);
  });
});
