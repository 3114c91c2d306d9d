import { describe, expect, it } from '@jest/globals';
import { completionScript } from '../../../shared/host/completion.ts';
import { choice, flag, path } from '../../../shared/host/inputs.ts';
import type { Spec } from '../../../shared/host/spec.ts';
import { runProgram } from '../../support/programs.ts';

const spec: Spec = {
  name: 'scan',
  title: 'Assay Scan',
  description: "Finds what isn't safe. Second sentence.",
  inputs: {
    level: choice(['high', 'low'], { help: 'The `level`: $(x) high.' }),
    strict: flag({ help: 'Be strict.' }),
    file: path({ help: 'A file.' }),
  },
  outputs: {},
  permissions: [],
  terminal: { target: 'source', formats: ['json', 'sarif'], examples: [] },
};
const script = (shell: string) => completionScript([shell], [{ spec }]);

/** Returns the words that bash offers for the last word of a command line. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const line = words.map((word) => `'${word}'`).join(' ');
  const code = `${script('bash')}
COMP_WORDS=(assay ${line}); COMP_CWORD=${words.length}; _assay; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = await runProgram('bash', ['-c', code], { cwd: import.meta.dirname });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((word) => word !== '');
}

describe('shell completion', () => {
  it.each([
    [['sca'], ['scan']],
    [['scan', '--l'], ['--level']],
    [
      ['scan', '--level', ''],
      ['high', 'low'],
    ],
    [['scan', '-o', 's'], ['sarif']],
    [['scan', 'completion.te'], ['completion.test.ts']],
    [['completion', 'p'], ['pwsh']],
  ])('for %j in bash, offers the words %j', async (words, want) => {
    expect(await offered(...words)).toEqual(want);
  });

  it.each(['bash', 'zsh', 'fish', 'pwsh', 'powershell'])('is available for %s', (shell) => {
    expect(script(shell)).toContain('level');
    expect(script(shell)).not.toMatch(/\$\(x\)|isn't/);
  });

  it.each([
    [[], 'No shell given.'],
    [['bsh'], 'Unknown shell bsh.'],
  ])('rejects the arguments %j', (args, message) => {
    expect(() => completionScript(args, [{ spec }])).toThrow(expect.objectContaining({ message }));
  });
});
