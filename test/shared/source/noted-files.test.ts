import { expect, it } from '@jest/globals';
import { isNoted } from '../../../shared/source/noted-files.ts';
import type { TarEntry } from '../../../shared/tar/entry.ts';

it.each<[string, number, TarEntry['type'], boolean]>([
  ['app/tool', 0o4755, 'file', true],
  ['app/tool', 0o2755, 'hardlink', true],
  ['app/tool', 0o755, 'file', false],
  ['etc/app.conf', 0o666, 'file', true],
  ['etc/app.d', 0o777, 'directory', true],
  ['usr/lib/a', 0o1777, 'directory', false],
  ['var/mail', 0o2775, 'directory', false],
  ['tmp/a', 0o666, 'file', false],
  ['usr/bin/apt', 0o755, 'file', true],
  ['bin/sh', 0o777, 'symlink', true],
  ['etc/alternatives/awk', 0o777, 'symlink', false],
  ['dev/tty', 0o666, 'skipped', false],
])(
  'isNoted returns whether %s with the mode %d and the type %s matters to an audit: %s',
  (path, mode, type, expected) => {
    expect(isNoted({ path, type, mode, linkPath: '', dataSize: 0 })).toBe(expected);
  },
);
