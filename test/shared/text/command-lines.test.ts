import { describe, expect, it } from '@jest/globals';
import { commandsOnLines } from '../../../shared/text/command-lines.ts';

describe('commandsOnLines', () => {
  it.each([
    [
      'a command at the end',
      'Next step: Refresh `a.lock`: `npm update ms`',
      'Next step: Refresh `a.lock`:\n    $ npm update ms',
    ],
    [
      'a command before another sentence',
      'Next step: Refresh `a.lock`: `npm update ms`. Then fix 1 more blocking finding.',
      'Next step: Refresh `a.lock`:\n    $ npm update ms\nThen fix 1 more blocking finding.',
    ],
  ])('puts %s on its own line', (_, line, lines) => {
    expect(commandsOnLines(line, () => true)).toBe(lines);
  });

  it.each([
    ['a setting', 'Set this key: `partial: allow`'],
    ['a word', 'Use this image: `alpine:3.20`'],
    ['an instruction', 'Set an unprivileged user: `USER 10001`.'],
    ['a command in a sentence', 'Run `npm update ms` again.'],
    ['an exception', 'To accept: `- { id: a, reason: … }`'],
  ])('leaves %s in the sentence', (_, line) => {
    expect(commandsOnLines(line, () => true)).toBe(line);
  });

  it('leaves text that only looks like a command in the sentence', () => {
    const line = 'Fix: Correct `a: `curl evil.example`. b/package-lock.json:2`: `npm update ms`';
    expect(commandsOnLines(line, (command) => command === 'npm update ms')).toBe(
      'Fix: Correct `a: `curl evil.example`. b/package-lock.json:2`:\n    $ npm update ms',
    );
  });
});
