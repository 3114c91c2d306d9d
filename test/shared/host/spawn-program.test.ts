import { describe, expect, it } from '@jest/globals';
import { spawnProgram } from '../../../shared/host/spawn-program.ts';

function run(command: string, args: readonly string[], stdin?: Buffer) {
  const chunks: Buffer[] = [];
  const ending = spawnProgram(command, args, {
    env: { PATH: process.env['PATH'] ?? '' },
    cwd: undefined,
    stdin,
    onStdout: (chunk) => void chunks.push(chunk),
    onStderr: () => undefined,
  });
  return ending.then((exitCode) => ({ exitCode, stdout: Buffer.concat(chunks).toString() }));
}

describe('spawnProgram', () => {
  it("writes a program's input, and then closes it", async () => {
    expect(await run('cat', [], Buffer.from('abc'))).toEqual({ exitCode: 0, stdout: 'abc' });
    expect(await run('cat', [])).toEqual({ exitCode: 0, stdout: '' });
  });

  it('does not use a shell', async () => {
    expect(await run('echo', ['$HOME; id'])).toEqual({ exitCode: 0, stdout: '$HOME; id\n' });
  });

  it('returns null as the exit code if a signal terminated the program', async () => {
    expect((await run('sh', ['-c', 'kill -9 $$'])).exitCode).toBeNull();
  });

  it('throws an error if the program does not exist', async () => {
    await expect(run('no-such-program', [])).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
