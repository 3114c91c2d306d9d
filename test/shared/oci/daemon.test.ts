import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { execProgram } from '../../../shared/host/exec-program.ts';
import { saveFromDaemon } from '../../../shared/oci/daemon.ts';
import { writeDockerArchive } from '../../support/images.ts';
import { temporaryFolder } from '../../support/programs.ts';

const archive = await writeDockerArchive({ layers: [] });

it('saveFromDaemon uses podman if docker is missing, and removes the archive afterwards', async () => {
  const calls: string[] = [];
  const saved = await saveFromDaemon('alpine:3', {
    temporaryFolder: temporaryFolder('daemon'),
    exec: async (command, args) => {
      calls.push(`${command} ${args[0]} ${args[3]}`);
      if (command === 'docker') throw new Error('ENOENT');
      copyFileSync(archive, args[2] ?? '');
      return { exitCode: 0, stderr: '' };
    },
  });
  expect(calls).toEqual(['docker save alpine:3', 'podman save alpine:3']);
  expect(existsSync(saved.path)).toBe(true);
  await saved.remove();
  expect(existsSync(dirname(saved.path))).toBe(false);
});

it('saveFromDaemon explains why both docker and podman failed', async () => {
  const failing = saveFromDaemon('x', {
    temporaryFolder: temporaryFolder('daemon'),
    exec: async (command) => {
      if (command === 'podman') throw new Error('ENOENT');
      return { exitCode: 1, stderr: 'warning\nNo such image: x\n' };
    },
  });
  await expect(failing).rejects.toMatchObject({
    message: 'docker:x: docker: No such image: x; podman: not found',
    fix: expect.stringContaining('pull the image first'),
  });
});

it('saveFromDaemon suggests an archive instead of a pull if no container tool is installed', async () => {
  const failing = saveFromDaemon('x', {
    temporaryFolder: temporaryFolder('daemon'),
    exec: async () => Promise.reject(new Error('ENOENT')),
  });
  await expect(failing).rejects.toMatchObject({ fix: expect.stringContaining('docker-archive:') });
});

describe('a container tool that saves an image', () => {
  /** Creates a folder for PATH with a `docker` program that saves a prepared archive, or fails. */
  function programs(script: string): string {
    const folder = temporaryFolder('path');
    writeFileSync(join(folder, 'docker'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return folder;
  }

  const path = process.env['PATH'];
  afterEach(() => {
    process.env['PATH'] = path;
  });

  // Programs are searched in the PATH of this process.
  const saveWith = (folder: string, name: string) => {
    process.env['PATH'] = folder;
    return saveFromDaemon(name, {
      temporaryFolder: temporaryFolder('daemon'),
      exec: (command, args) => execProgram(process.env, command, args),
    });
  };

  it('runs without a shell', async () => {
    const log = join(temporaryFolder('log'), 'arguments');
    const folder = programs(`printf '%s\\n' "$@" > ${log}; /bin/cp ${archive} "$3"`);
    const saved = await saveWith(folder, 'a b;$(touch x)');
    expect(readFileSync(saved.path)).toEqual(readFileSync(archive));
    expect(readFileSync(log, 'utf8').split('\n')).toEqual([
      'save',
      '--output',
      saved.path,
      'a b;$(touch x)',
      '',
    ]);
    await saved.remove();
  });

  it('is named in the error if it fails or is missing', async () => {
    const refusing = programs('cat; echo "Cannot connect to the Docker daemon" >&2; exit 1');
    await expect(saveWith(refusing, 'x')).rejects.toMatchObject({
      code: 'input-invalid',
      message: 'docker:x: docker: Cannot connect to the Docker daemon; podman: not found',
    });
    await expect(saveWith(temporaryFolder('empty'), 'x')).rejects.toMatchObject({
      message: 'docker:x: docker: not found; podman: not found',
      fix: expect.stringContaining('registry'),
    });
  });
});
