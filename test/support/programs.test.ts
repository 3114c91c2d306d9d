import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findProgram, freePort, missing, runProgram, temporaryFolder } from './programs.ts';

describe('the program runner for tests', () => {
  it('names every missing program, and what to install', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'skopeo'), '', { mode: 0o755 });
    expect(missing(['skopeo'], folder)).toBeUndefined();
    expect(missing(['skopeo', 'mvn', 'no-such-program'], folder)).toBe(
      'needs mvn, no-such-program: apt-get install maven no-such-program',
    );
  });

  it('finds only executable files, in the order of the folders in PATH', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'plain'), '', { mode: 0o644 });
    writeFileSync(join(folder, 'program'), '', { mode: 0o755 });
    expect(findProgram('plain', folder)).toBeUndefined();
    expect(findProgram('program', `/nowhere:${folder}`)).toBe(join(folder, 'program'));
  });

  it('passes input, environment and folder to a program, and returns its exit code', async () => {
    const cwd = temporaryFolder();
    const script = 'cat; printf "%s" "$WORD" >&2; touch here; exit 3';
    const result = await runProgram('sh', ['-c', script], {
      cwd,
      env: { WORD: 'a b' },
      input: 'in',
    });
    expect(result).toEqual({ code: 3, stdout: 'in', stderr: 'a b' });
    expect(existsSync(join(cwd, 'here'))).toBe(true);
  });

  it('continues if a program does not read its input', async () => {
    const input = 'x'.repeat(1_000_000);
    await expect(runProgram('true', [], { input })).resolves.toMatchObject({ code: 0 });
  });

  it('fails if the program cannot be started', async () => {
    await expect(runProgram('no-such-program', [])).rejects.toThrow('ENOENT');
  });

  it('is exported with freePort, which returns an unused port', async () => {
    const port = await freePort();
    await new Promise<void>((resolve) => {
      const server = createServer().listen(port, '127.0.0.1', () => server.close(() => resolve()));
    });
    expect(port).toBeGreaterThan(0);
  });
});
