import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { execProgram } from '../../../shared/host/exec-program.ts';
import { temporaryFolder } from '../../support/programs.ts';

const env = { PATH: process.env['PATH'], INPUT_TOKEN: 's3cret', ACTIONS_RUNTIME_TOKEN: 's3cret' };

/** Runs JavaScript in a separate Node process. */
function runNode(code: string, options = {}) {
  return execProgram(env, process.execPath, ['-e', code], options);
}

describe('execProgram', () => {
  it('returns the exact output of a program and its exit code', async () => {
    const code =
      'process.stdout.write(Buffer.from([0, 255])); console.error("é"); process.exitCode = 3';
    expect(await runNode(code)).toEqual({
      exitCode: 3,
      stdout: Buffer.from([0, 255]),
      stderr: 'é\n',
    });
  });

  it('passes input to a program, even if it is empty', async () => {
    const code = 'process.stdin.pipe(process.stdout)';
    expect((await runNode(code, { stdin: Buffer.from('abc') })).stdout.toString()).toBe('abc');
    expect((await runNode(code, { stdin: Buffer.alloc(0) })).stdout.toString()).toBe('');
  });

  it.each([
    ['reads no input', {}],
    ['ends before it reads its input', { stdin: Buffer.alloc(0) }],
  ])('runs a program that %s', async (_, options) => {
    const runs = Array.from({ length: 30 }, () => execProgram(env, 'true', [], options));
    for (const { exitCode } of await Promise.all(runs)) expect(exitCode).toBe(0);
  });

  it.each([
    ['more input than a pipe holds', 1024 * 1024],
    ['a few bytes', 10],
  ])('returns the output of a program that ends without reading its input: %s', async (_, size) => {
    const script = 'exec 0<&-; echo "no such key" >&2; exit 7';
    const run = () => execProgram(env, 'sh', ['-c', script], { stdin: Buffer.alloc(size) });
    const runs = await Promise.all(Array.from({ length: 20 }, run));
    for (const { exitCode, stderr } of runs)
      expect({ exitCode, stderr }).toEqual({ exitCode: 7, stderr: 'no such key\n' });
  });

  it.each(['node', 'my no\\de', 'a" "b', 'a\nb', '$(id)'])(
    'passes arguments unchanged to a program named %j',
    async (name) => {
      const program = join(temporaryFolder(), name);
      symlinkSync(process.execPath, program);
      const code = 'console.log(JSON.stringify(process.argv.slice(1)))';
      const odd = ['a b', '$HOME', '"; id', '', '*'];
      const { stdout } = await execProgram(env, program, ['-e', code, '--', ...odd]);
      expect(JSON.parse(stdout.toString())).toEqual(odd);
    },
  );

  it('hides inputs and runner tokens from the program', async () => {
    const { stdout } = await runNode('console.log(JSON.stringify(process.env))', {
      env: { MORE: '1' },
    });
    expect(stdout.toString()).not.toContain('s3cret');
    expect(JSON.parse(stdout.toString())).toMatchObject({ MORE: '1' });
  });

  it('throws an error if the output exceeds the limit', async () => {
    const run = runNode('process.stdout.write("x".repeat(100000))', { maxBytes: 1000 });
    await expect(run).rejects.toMatchObject({ code: 'limit-exceeded' });
  });

  it('returns output whose size equals the limit', async () => {
    const { stdout } = await runNode('process.stdout.write("x".repeat(1000))', { maxBytes: 1000 });
    expect(stdout).toHaveLength(1000);
  });

  it.each([
    ['no-such-program', {}],
    ['no-such-program', { stdin: Buffer.alloc(10) }],
    ['no such program', {}],
  ])('names the program %j in the error if it is missing', async (name, options) => {
    await expect(execProgram(env, name, [], options)).rejects.toMatchObject({
      code: 'file-not-found',
      fix: `Install ${name}, or add its folder to PATH.`,
    });
  });

  it.each([[{}], [{ stdin: Buffer.alloc(0) }]])(
    'returns a nonzero exit code if a signal terminated the program',
    async (options) => {
      const killed = await runNode('process.kill(process.pid, "SIGKILL")', options);
      expect(killed.exitCode).toBe(128);
    },
  );
});
