import { describe, expect, it } from '@jest/globals';
import { createPaper } from '../../../shared/host/paper.ts';

function paper(isTTY: boolean, env = {}) {
  const written: string[] = [];
  const sink = (name: string) => ({
    isTTY,
    columns: 40,
    write: (text: string) => void written.push(`${name}:${text}`),
  });
  const streams = { stdout: sink('out'), stderr: sink('err'), env };
  return { written, paper: createPaper(streams, (text) => text.replaceAll('secret', '***')) };
}

describe("a command's output", () => {
  it('is divided between stdout and stderr, and does not contain secrets', () => {
    const { paper: own, written } = paper(false);
    own.say('a secret');
    own.print('b secret');
    own.progress('c');
    own.deliver(['d', 'e']);
    expect(written).toEqual(['err:a ***\n', 'out:b ***\n', 'out:d', 'out:e']);
  });

  it('is wrapped at words in a terminal, but neither in a pipe nor in a step', () => {
    const long = `${'word '.repeat(8)}end`;
    const linesOf = (isTTY: boolean, env = {}) => {
      const { paper: own, written } = paper(isTTY, env);
      own.say(long);
      own.print(long);
      return written;
    };
    expect(linesOf(true)[0]).toBe(`err:${'word '.repeat(8).trimEnd()}\n  end\n`);
    expect(linesOf(true)[1]).toMatch(/word\n {2}end/);
    for (const whole of [linesOf(false), linesOf(true, { GITHUB_ACTIONS: 'true' })]) {
      expect(whole).toEqual([`err:${long}\n`, `out:${long}\n`]);
    }
  });

  it('replaces a progress line', () => {
    const { paper: own, written } = paper(true);
    own.progress('half');
    own.print('done');
    const clear = '\r\u001b[2K';
    expect(written).toEqual([`err:${clear}half`, `err:${clear}`, 'out:done\n']);
  });
});
