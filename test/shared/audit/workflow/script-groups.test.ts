import { describe, expect, it } from '@jest/globals';
import { separatedCommands } from '../../../../shared/audit/workflow/script-commands.ts';
import { groupings } from '../../../../shared/audit/workflow/script-groups.ts';

/** Returns the commands to whose output the redirections of the last command apply. */
function redirectedBy(script: string): readonly string[] {
  const commands = separatedCommands(script);
  const last = groupings(commands)?.at(-1);
  return commands.slice(last?.redirected[0], last?.redirected[1]).map(({ text }) => text);
}

describe('groupings', () => {
  it.each([
    ['a; b', ['b']],
    ['{ a; b; } > f', ['{ a', 'b']],
    ['(a; b) > f', ['(a', 'b) > f']],
    ['(a; (b; c)) > f', ['(a', '(b', 'c)) > f']],
    ['(a; b\n) > f', ['(a', 'b']],
    ['for a in b; do c; done > f', ['do c']],
    ['a | while read b; do c; done > f', ['do c']],
    ['if a; then b; fi > f', ['if a', 'then b']],
    ['case a in (b) c;; d) (e);; esac > f', ['case a in (b) c', 'd) (e)']],
    ['a() { b; }\n{ c; } > f', ['{ c']],
  ])('finds what the end of %j redirects', (script, expected) => {
    expect(redirectedBy(script)).toEqual(expected);
  });

  it.each([
    '(cd a; b)\nc',
    '(a)\nc',
    'if ($a) {\n$b = 1\n} else {\n$b = 2\n}\nc',
    'if ($a) { $b = 1; $c = 2 }\nc',
    'function a($b) { d; }\nc',
    'case a in\n(b) d ;;\nesac\nc',
    'a=$(\nb\n)\nc',
    'cat <<E\n({\nE\nc',
    'echo "(" \'{\' \\(\nc',
  ])('ends each group of %j before the last command', (script) => {
    expect(groupings(separatedCommands(script))?.at(-1)?.isInGroup).toBe(false);
  });

  it.each(['(a; b', '{ a\nb', 'if a; then\nb', 'if ($a) {\nb', 'a() {\nb'])(
    'keeps the group of %j open',
    (script) => {
      expect(groupings(separatedCommands(script))?.at(-1)?.isInGroup).toBe(true);
    },
  );

  it('finds the input of a loop at its end', () => {
    const commands = separatedCommands('while read a; do b; done < c');
    expect(groupings(commands)?.map(({ input }) => input)).toEqual(['done < c', '', '']);
  });

  it('returns undefined if too many groups are inside each other', () => {
    expect(groupings(separatedCommands('{ '.repeat(101)))).toBeUndefined();
  });
});
