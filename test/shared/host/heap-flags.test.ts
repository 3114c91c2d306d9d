import { expect, it } from '@jest/globals';
import { runProgram } from '../../support/programs.ts';

const MODULE = new URL('../../../shared/host/heap-flags.ts', import.meta.url);

it('sets what this version of V8 knows', async () => {
  const program = `import { expectShortLives } from '${MODULE}'; expectShortLives();`;
  const args = ['--input-type=module', '--eval', program];
  // V8 complains of what it does not know, and goes on.
  expect(await runProgram(process.execPath, args)).toMatchObject({
    code: 0,
    stdout: '',
    stderr: '',
  });
});
