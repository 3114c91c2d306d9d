import { copyFileSync, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from '@jest/globals';
import { saveFromDaemon } from '../../../shared/oci/daemon.ts';
import { writeDockerArchive } from '../../support/images.ts';
import { temporaryFolder } from '../../support/programs.ts';

const archive = await writeDockerArchive({ layers: [] });

it('takes podman where there is no docker, and removes the archive afterwards', async () => {
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

it('says why neither could', async () => {
  const failing = saveFromDaemon('x', {
    temporaryFolder: temporaryFolder('daemon'),
    exec: async (command) => {
      if (command === 'podman') throw new Error('ENOENT');
      return { exitCode: 1, stderr: 'warning\nNo such image: x\n' };
    },
  });
  await expect(failing).rejects.toMatchObject({
    message: 'docker:x: docker: No such image: x; podman: not found',
  });
});
