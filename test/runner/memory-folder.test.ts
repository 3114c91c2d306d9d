import { expect, it } from '@jest/globals';
import { temporaryFolder } from '../support/programs.ts';
import { memoryFolder } from './memory-folder.ts';

const folder = temporaryFolder('memory');

it.each([
  [
    'that is mounted, has enough space and can start programs is used',
    `tmpfs ${folder} tmpfs rw,nosuid,nodev 0 0`,
    0,
    folder,
  ],
  ['that cannot start programs is not used', `shm ${folder} tmpfs rw,noexec 0 0`, 0, undefined],
  ['without enough space is not used', `tmpfs ${folder} tmpfs rw 0 0`, 2 ** 60, undefined],
  ['that is not mounted is not used', '/dev/vda / ext4 rw 0 0', 0, undefined],
])('memoryFolder chooses a folder in memory: a folder %s', (_, mount, minFreeBytes, expected) => {
  expect(memoryFolder(folder, minFreeBytes, [mount])).toBe(expected);
});

it('memoryFolder returns undefined for a folder that does not exist', () => {
  expect(memoryFolder(`${folder}/none`, 0, [`tmpfs ${folder}/none tmpfs rw 0 0`])).toBeUndefined();
});
